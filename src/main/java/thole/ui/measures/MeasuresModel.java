package thole.ui.measures;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thole.exchange.fhir.QuestionnaireFile;
import thole.journal.Journal;
import thole.journal.JournalChange;
import thole.model.Answer;
import thole.model.Problem;
import thole.model.ProblemException;
import thole.model.entry.Entry;
import thole.model.entry.ImportantActivity;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.snapshot.JournalSnapshot;
import thole.model.snapshot.MeasureCourses;
import thole.text.Texts;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;

/// What is measured, and what is being filled in. Nothing is saved before the person says so.
final class MeasuresModel {

    private final Texts texts;
    private final Tasks tasks;
    private final Journal journal;
    private final Supplier<LocalDate> today;
    private final OwnForms own;
    private final Subscriptions observations = new Subscriptions();
    private final ReadOnlyObjectWrapper<MeasuresState> state;

    MeasuresModel(Texts texts, Tasks tasks, Journal journal, Supplier<LocalDate> today) {
        this.texts = texts;
        this.tasks = tasks;
        this.journal = journal;
        this.today = today;
        own = new OwnForms(texts);
        state = new ReadOnlyObjectWrapper<>(this, "state", read(new MeasuresPage.Overview(), ""));
    }

    ReadOnlyObjectProperty<MeasuresState> state() {
        return state.getReadOnlyProperty();
    }

    LocalDate today() {
        return today.get();
    }

    void shown() {
        reread("");
        observations.add(
                journal.observe(_ -> tasks.onScreen(() -> reread(state.get().said())))::close);
    }

    void hidden() {
        observations.end();
    }

    private MeasuresState read(MeasuresPage page, String said) {
        JournalSnapshot now = journal.snapshot();
        List<Questionnaire> forms = new ArrayList<>(List.of(own.pain(), own.activities(now)));
        now.questionnaires().forEach(entry -> forms.add(entry.content().form()));
        return new MeasuresState(MeasureCourses.of(now), forms, page, said);
    }

    /// The journal may say something else now; what is being filled in stays, with an activity that has come.
    private void reread(String said) {
        MeasuresState now = read(state.get().page(), said);
        if (now.page() instanceof MeasuresPage.Filling(FillIn draft)
                && draft.form().code().equals(Measure.IMPORTANT_ACTIVITIES)) {
            Questionnaire form = own.activities(journal.snapshot());
            now = now.at(
                    new MeasuresPage.Filling(new FillIn(form, draft.date(), draft.numbers(), draft.words())), said);
        }
        state.set(now);
    }

    void overview() {
        state.set(read(new MeasuresPage.Overview(), ""));
    }

    /// @param code where one is to be chosen to begin with; empty for none
    void total(String code) {
        state.set(read(new MeasuresPage.Totalling(code), ""));
    }

    /// Goes on with what was answered today, or begins anew.
    void fillIn(Questionnaire form) {
        FillIn draft = measured(form.code(), today.get())
                .map(entry -> FillIn.of(form, entry.content()))
                .orElseGet(() -> FillIn.blank(form, today.get()));
        state.set(read(new MeasuresPage.Filling(draft), ""));
    }

    private Optional<Entry<Measure>> measured(String code, LocalDate date) {
        return journal.snapshot().measures(code).stream()
                .filter(entry -> entry.content().date().equals(date))
                .findFirst();
    }

    /// When a questionnaire was last filled in, with a total or without.
    Optional<LocalDate> lastAnswered(String code) {
        return journal.snapshot().measures(code).stream()
                .map(entry -> entry.content().date())
                .reduce((_, later) -> later);
    }

    /// The same page with other answers; what was said about it before no longer holds.
    void answer(FillIn draft) {
        state.set(state.get().at(new MeasuresPage.Filling(draft), ""));
    }

    void save(FillIn draft) {
        if (draft.date().isAfter(today.get())) {
            say("measures.date.later");
        } else if (draft.isBlank()) {
            say("measures.fill.nothing");
        } else {
            keep(draft.measure(), "measures.saved");
        }
    }

    void saveTotal(Instrument instrument, LocalDate date, double total) {
        if (date.isAfter(today.get())) {
            say("measures.date.later");
        } else if (!instrument.range().holds(total)) {
            say(instrument.range().whole() ? "measures.total.range.whole" : "measures.total.range", instrument);
        } else {
            Measure entered = measured(instrument.code(), date)
                    .map(Entry::content)
                    .map(before ->
                            new Measure(date, instrument.code(), before.items(), before.words(), Answer.typed(total)))
                    .orElseGet(() -> Measure.ofTotal(date, instrument.code(), Answer.typed(total)));
            keep(entered, "measures.saved");
        }
    }

    private void keep(Measure measure, String saidKey) {
        tasks.settle(journal.saveNew(measure), _ -> done(saidKey), this::refused);
    }

    private void done(String key) {
        state.set(read(new MeasuresPage.Overview(), texts.get(key)));
    }

    /// Takes one total out again; undo brings it back.
    void remove(String code, LocalDate date) {
        measured(code, date)
                .ifPresent(entry ->
                        tasks.settle(journal.delete(entry.id()), _ -> done("measures.removed"), this::refused));
    }

    void nameActivity(String name) {
        if (!name.isBlank()) {
            tasks.<JournalChange>settle(
                    journal.saveNew(new ImportantActivity(name.strip(), true)), _ -> reread(""), this::refused);
        }
    }

    boolean hasRoomForActivity() {
        return OwnForms.current(journal.snapshot()).size() < OwnForms.MOST_ACTIVITIES;
    }

    void open(Path file) {
        try {
            state.set(read(new MeasuresPage.Opened(QuestionnaireFile.read(file)), ""));
        } catch (ProblemException refused) {
            refused(refused.problem());
        }
    }

    /// Keeps a questionnaire and goes on to filling it in.
    void keep(Questionnaire form) {
        Questionnaire named = form.underOwnName();
        tasks.settle(journal.saveNew(new OpenedQuestionnaire(named)), _ -> fillIn(named), this::refused);
    }

    /// Instruments that a total can be entered for: known by name, or opened from a file.
    ///
    /// @param mood the one about mood and worry is wanted too
    List<Instrument> instruments(boolean mood) {
        List<Instrument> all = new ArrayList<>(Instruments.known());
        all.removeIf(instrument -> instrument.code().equals(Measure.IMPORTANT_ACTIVITIES));
        all.removeIf(instrument -> instrument.code().equals(Instruments.MOOD_AND_WORRY) && !mood);
        state.get().forms().stream()
                .flatMap(form -> form.instrument().stream())
                .filter(instrument -> all.stream().noneMatch(one -> one.code().equals(instrument.code())))
                .filter(instrument -> !instrument.code().equals(Measure.IMPORTANT_ACTIVITIES))
                .filter(instrument -> !instrument.code().equals(Instruments.MOOD_AND_WORRY))
                .forEach(all::add);
        return all;
    }

    /// It was used before, or opened from a file.
    boolean isMoodWanted() {
        return state.get().form(Instruments.MOOD_AND_WORRY).isPresent()
                || !journal.snapshot().measures(Instruments.MOOD_AND_WORRY).isEmpty();
    }

    void say(String key, Object... arguments) {
        state.set(state.get().at(state.get().page(), texts.get(key, arguments)));
    }

    private void say(String key, Instrument instrument) {
        say(key, instrument.range().lowest(), instrument.range().highest());
    }

    private void refused(Problem problem) {
        state.set(state.get().at(state.get().page(), texts.say(problem)));
    }
}
