package thole.ui.today.draft;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thole.journal.ChangeNote.Action;
import thole.journal.Journal;
import thole.journal.JournalChange;
import thole.model.Answer;
import thole.model.Problem;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.day.Hours;
import thole.model.day.Moment;
import thole.model.day.Rhythm;
import thole.model.entry.ImportantActivity;
import thole.model.entry.Measure;
import thole.model.snapshot.JournalSnapshot;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.today.draft.Standing.Form;
import thole.ui.today.keep.DraftStore;
import thole.ui.today.keep.KeptDraft;

/// The check-in of today: one state after the other, each made from the last by something the person did or by a change
/// of the journal. Used on the JavaFX thread.
public final class TodayViewModel {

    private final Journal journal;
    private final Tasks tasks;
    private final Clock clock;
    private final DraftStore drafts;
    private final ReadOnlyObjectWrapper<TodayState> state;
    private final Subscriptions observations = new Subscriptions();

    /// Without a place for drafts.
    ///
    /// @param clock also says the zone
    public TodayViewModel(Journal journal, Tasks tasks, Clock clock) {
        this(journal, tasks, clock, DraftStore.inMemory());
    }

    /// @param clock also says the zone
    /// @param drafts where what was typed and not saved is kept
    public TodayViewModel(Journal journal, Tasks tasks, Clock clock, DraftStore drafts) {
        this.journal = journal;
        this.tasks = tasks;
        this.clock = clock;
        this.drafts = drafts;
        state = new ReadOnlyObjectWrapper<>(opened(Form.FULL, first(), today()));
    }

    public ReadOnlyObjectProperty<TodayState> state() {
        return state.getReadOnlyProperty();
    }

    public TodayState now() {
        return state.get();
    }

    /// The screen is shown: a form without edits starts again from the journal and the day of now.
    public void shown() {
        observations.add(journal.observe(change -> tasks.onScreen(() -> changed(change)))::close);
        if (now().isDirty()) {
            TodayState before = now().background(
                            Background.of(journal.snapshot(), now().draft().day()));
            state.set(before.standing(before.standing()
                    .today(today())
                    .kept(drafts.find(before.draft().day(), slot(before)))));
        } else if (now().form() == Form.PAST) {
            openPast(now().draft().day());
        } else {
            boolean quick = now().form() == Form.QUICK;
            open(now().draft().day().equals(today()) ? now().occasion() : first());
            if (quick) {
                quick(true);
            }
        }
    }

    public void hidden() {
        observations.end();
    }

    /// Chooses which reading is taken; what was typed for another one is kept as its draft.
    public void open(Occasion occasion) {
        TodayState fresh = opened(Form.FULL, occasion, today());
        state.set(continued(fresh, drafts.find(today(), slot(fresh))));
        if (now().standing().kept().isEmpty()) {
            Optional<KeptDraft> older = drafts.all().stream()
                    .filter(draft -> !draft.occasion().equals(Form.PAST.name()))
                    .filter(draft -> draft.day().isBefore(today()))
                    .findFirst();
            state.set(now().standing(now().standing().kept(older)));
        }
    }

    /// The form of a day that is over; nothing is suggested for it.
    public void openPast(LocalDate day) {
        TodayState fresh = opened(Form.PAST, Occasion.EVENING, day);
        state.set(continued(fresh, drafts.find(day, slot(fresh))));
    }

    /// One number on a flare day, or the whole form again; what was typed for the day stays.
    public void quick(boolean on) {
        if (now().occasion() != Occasion.EVENING) {
            open(Occasion.EVENING);
        }
        state.set(now().standing(now().standing().form(on ? Form.QUICK : Form.FULL)));
    }

    /// A draft of this form is on it at once; one of another day waits to be asked for.
    private TodayState continued(TodayState fresh, Optional<KeptDraft> kept) {
        return kept.map(draft -> fresh.draft(Draft.restored(journal.snapshot(), fresh.opened(), draft.content()))
                        .standing(fresh.standing().kept(kept)))
                .filter(TodayState::isDirty)
                .orElse(fresh);
    }

    /// The person goes on with the draft that was kept.
    public void continueKept() {
        now().standing().kept().ifPresent(kept -> {
            if (!kept.day().equals(now().draft().day())) {
                Occasion occasion = Occasion.valueOf(kept.occasion());
                state.set(continued(opened(Form.FULL, occasion, kept.day()), Optional.of(kept)));
            }
            state.set(now().standing(now().standing().kept(Optional.empty())));
        });
    }

    public void discardKept() {
        now().standing().kept().ifPresent(kept -> {
            drafts.discard(kept.day(), kept.occasion());
            boolean isThis = kept.day().equals(now().draft().day());
            TodayState without = isThis ? now().both(now().opened()) : now();
            state.set(without.standing(without.standing().kept(Optional.empty())));
        });
    }

    /// The clock has gone on: a form without edits follows it to the new day, one with edits says so.
    public void tick() {
        LocalDate today = today();
        if (now().form() != Form.PAST && !today.equals(now().standing().today())) {
            if (now().isDirty()) {
                state.set(now().standing(now().standing().today(today)));
            } else {
                open(first());
            }
        }
    }

    /// What was typed for the day that is over belongs to the one that has begun.
    public void moveOn() {
        now().movedOn().ifPresent(today -> {
            Form form = now().form();
            Draft moved = now().draft().on(today);
            drafts.discard(now().draft().day(), slot(now()));
            state.set(opened(form, moved.occasion(), today).draft(moved));
            keep();
        });
    }

    public void edit(UnaryOperator<Draft> change) {
        state.set(now().draft(change.apply(now().draft())));
        keep();
    }

    private void keep() {
        if (now().isDirty()) {
            drafts.keep(typed());
        } else {
            drafts.discard(now().draft().day(), slot(now()));
        }
    }

    private KeptDraft typed() {
        Draft draft = now().draft();
        return new KeptDraft(
                draft.day(), slot(now()), Moment.now(clock).local(), ToSave.checkIn(draft, journal.snapshot()));
    }

    /// Writes what is on the form to a file, where the journal cannot take it.
    public boolean copyTo(Path file) {
        return drafts.copy(typed(), file);
    }

    /// The form of a past day keeps its draft apart.
    private static String slot(TodayState state) {
        return state.form() == Form.PAST ? Form.PAST.name() : state.occasion().name();
    }

    /// Sitting was answered or cleared: either way there is nothing left to suggest.
    public void sitting(Answer<Hours> answer) {
        state.set(now().draft(now().draft().sitting(answer)).suggesting(Answer.missing()));
        keep();
    }

    public void acceptSuggestion() {
        now().ghost().given().ifPresent(usual -> sitting(Answer.of(usual, Provenance.Typed.SUGGESTED)));
    }

    public void samePlaces() {
        List<PainPlace> last = now().background().lastPlaces();
        if (!last.isEmpty()) {
            edit(draft -> draft.places(last));
        }
    }

    public void detailed(boolean show) {
        state.set(now().detailed(show));
    }

    /// Asks the journal to save what the form says. Until the answer comes the form can be edited on.
    public void save() {
        if (!now().canSave()) {
            return;
        }
        boolean isNew = !now().isCorrection() && now().occasion() != Occasion.EVENING;
        Draft marked = now().form() == Form.QUICK ? now().draft().flare(true) : now().draft();
        Draft sent = isNew ? marked.at(Moment.now(clock)) : marked;
        state.set(now().draft(sent).saving(new Saving.Running()));
        tasks.settle(
                journal.save(ToSave.checkIn(sent, journal.snapshot())),
                change -> saved(sent, change.after()),
                this::refuse);
    }

    /// Something on the form cannot be understood, so nothing was asked to be saved; or the journal did not take it.
    public void refuse(Problem problem) {
        state.set(now().saving(new Saving.Failed(problem)));
    }

    /// Something that matters to the person, to be rated from now on.
    public void nameActivity(String name) {
        tasks.settle(journal.saveNew(new ImportantActivity(name, true)), _ -> {}, this::refuse);
    }

    public void rateActivities(SequencedMap<String, Double> items) {
        tasks.settle(
                journal.saveNew(new Measure(today(), Measure.IMPORTANT_ACTIVITIES, items, Answer.missing())),
                _ -> {},
                this::refuse);
    }

    private void saved(Draft sent, JournalSnapshot after) {
        Draft inJournal = sent.asIn(after, Moment.now(clock));
        TodayState before = now();
        TodayState known = before.draft().equals(sent) ? before.both(inJournal) : before.opened(inJournal);
        state.set(known.background(Background.of(after, sent.day()))
                .standing(known.standing().kept(Optional.empty()))
                .saving(new Saving.Saved()));
        keep();
    }

    private void changed(JournalChange change) {
        TodayState before =
                now().background(Background.of(change.after(), now().draft().day()));
        if (change.note().action() == Action.SAVE && before.saving() instanceof Saving.Running) {
            return;
        }
        state.set(before.isDirty() ? before : before.both(before.draft().asIn(change.after(), Moment.now(clock))));
        if (change.note().action() != Action.SAVE) {
            state.set(now().saving(new Saving.Idle()));
        }
    }

    private LocalDate today() {
        return journal.snapshot().dayStart().dayOf(Moment.now(clock).local());
    }

    /// The evening, unless the person has chosen to check in in the morning as well.
    private Occasion first() {
        JournalSnapshot snapshot = journal.snapshot();
        boolean morning = snapshot.plan().rhythm() == Rhythm.MORNING_AND_EVENING
                && Occasion.isMorning(Moment.now(clock), snapshot.dayStart());
        return morning ? Occasion.MORNING : Occasion.EVENING;
    }

    private TodayState opened(Form form, Occasion occasion, LocalDate day) {
        JournalSnapshot snapshot = journal.snapshot();
        Moment now = Moment.now(clock);
        Draft draft = Draft.open(snapshot, occasion, now, day);
        Background background = Background.of(snapshot, day);
        boolean isToday = form != Form.PAST && day.equals(today());
        return new TodayState(
                draft,
                draft,
                background,
                isToday ? usualSitting(snapshot, draft) : Answer.missing(),
                background.recent().detailed(),
                Occasion.isMorning(now, snapshot.dayStart()),
                new Saving.Idle(),
                Standing.of(form, today()));
    }

    /// Only for a day that is still being lived: for a past day it would be a guess at a memory.
    private static Answer<Hours> usualSitting(JournalSnapshot snapshot, Draft draft) {
        return draft.occasion() == Occasion.EVENING
                ? SuggestedSitting.forDay(snapshot, draft.day())
                        .map(Answer::typed)
                        .orElseGet(Answer::missing)
                : Answer.missing();
    }
}
