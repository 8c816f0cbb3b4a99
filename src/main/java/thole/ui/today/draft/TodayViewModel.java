package thole.ui.today.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import thole.model.snapshot.JournalSnapshot;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;

/// The check-in of today: one state after the other, each made from the last by something the person did or by a change
/// of the journal. Used on the JavaFX thread.
public final class TodayViewModel {

    private final Journal journal;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<TodayState> state;
    private final Subscriptions observations = new Subscriptions();

    /// @param clock also says the zone
    public TodayViewModel(Journal journal, Tasks tasks, Clock clock) {
        this.journal = journal;
        this.tasks = tasks;
        this.clock = clock;
        state = new ReadOnlyObjectWrapper<>(opened(Occasion.EVENING));
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
            state.set(now().background(
                            Background.of(journal.snapshot(), now().draft().day())));
        } else {
            open(now().draft().day().equals(today()) ? now().occasion() : Occasion.EVENING);
        }
    }

    public void hidden() {
        observations.end();
    }

    /// Chooses which reading is taken; a number that was chosen stays with the one it was chosen for.
    public void open(Occasion occasion) {
        state.set(opened(occasion));
    }

    public void edit(UnaryOperator<Draft> change) {
        state.set(now().draft(change.apply(now().draft())));
    }

    /// Sitting was answered or cleared: either way there is nothing left to suggest.
    public void sitting(Answer<Hours> answer) {
        state.set(now().draft(now().draft().sitting(answer)).suggesting(Answer.missing()));
    }

    public void acceptSuggestion() {
        now().ghost().given().ifPresent(usual -> sitting(Answer.of(usual, Provenance.Typed.SUGGESTED)));
    }

    public void samePlaces() {
        List<PainPlace> last = now().background().lastPlaces();
        edit(draft -> draft.places(last));
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
        Draft sent = isNew ? now().draft().at(Moment.now(clock)) : now().draft();
        state.set(now().draft(sent).saving(new Saving.Running()));
        tasks.settle(
                journal.save(ToSave.checkIn(sent, journal.snapshot())),
                change -> saved(sent, change.after()),
                problem -> state.set(now().saving(new Saving.Failed(problem))));
    }

    /// Something on the form cannot be understood, so nothing was asked to be saved.
    public void refuse(Problem problem) {
        state.set(now().saving(new Saving.Failed(problem)));
    }

    private void saved(Draft sent, JournalSnapshot after) {
        Draft inJournal = sent.asIn(after, Moment.now(clock));
        TodayState before = now();
        TodayState known = before.draft().equals(sent) ? before.both(inJournal) : before.opened(inJournal);
        state.set(known.background(Background.of(after, sent.day())).saving(new Saving.Saved()));
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

    private TodayState opened(Occasion occasion) {
        JournalSnapshot snapshot = journal.snapshot();
        Moment now = Moment.now(clock);
        Draft draft = Draft.open(snapshot, occasion, now);
        Background background = Background.of(snapshot, draft.day());
        return new TodayState(
                draft,
                draft,
                background,
                usualSitting(snapshot, draft),
                background.recent().detailed(),
                Occasion.isMorning(now, snapshot.dayStart()),
                new Saving.Idle());
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
