package thole.ui.today.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thole.guard.Settled;
import thole.journal.Journal;
import thole.model.Problem;
import thole.model.entry.CheckInPlan;
import thole.model.snapshot.JournalSnapshot;
import thole.settings.Settings;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;

/// Keeps the line up to date while the day is shown, and does what is chosen on it. A choice changes the plan of the
/// journal, so it is undone like any other change. Lives on the JavaFX thread.
public final class RestViewModel {

    private final Journal journal;
    private final Tasks tasks;
    private final Settings settings;
    private final Ways ways;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<RestState> state;
    private final Subscriptions observed = new Subscriptions();

    /// What was last known of the comparisons; of an older journal it is still the best there is.
    private Settled settled = Settled.UNKNOWN;

    /// What leads out of the line.
    ///
    /// @param comparisons how many of them have an answer
    /// @param patterns the way to where they are shown
    public record Ways(Comparisons comparisons, Runnable patterns) {

        public static Ways none() {
            return new Ways(Comparisons.none(), () -> {});
        }
    }

    /// @param today the journal day of now
    public RestViewModel(Journal journal, Tasks tasks, Settings settings, Ways ways, Supplier<LocalDate> today) {
        this.journal = journal;
        this.tasks = tasks;
        this.settings = settings;
        this.ways = ways;
        this.today = today;
        state = new ReadOnlyObjectWrapper<>(RestState.nothing(today.get()));
    }

    ReadOnlyObjectProperty<RestState> state() {
        return state.getReadOnlyProperty();
    }

    public void shown() {
        observed.add(journal.observe(_ -> tasks.onScreen(this::look))::close);
        look();
        JournalSnapshot asked = journal.snapshot();
        if (RestState.asksAnswers(asked, today.get(), lastOffered())) {
            ways.comparisons().settled(asked, today.get(), told -> {
                settled = told;
                look();
            });
        }
    }

    public void hidden() {
        observed.end();
    }

    /// Looks at the journal and the day of now.
    public void look() {
        RestState now = RestState.of(journal.snapshot(), today.get(), lastOffered(), settled);
        if (!now.equals(state.get())) {
            state.set(now);
        }
    }

    private Optional<LocalDate> lastOffered() {
        return Optional.ofNullable(
                settings.current().restOffered().get(journal.snapshot().facts().id()));
    }

    /// @param refused told why the plan could not be changed
    void choose(Offer offer, Consumer<Problem> refused) {
        LocalDate day = state.get().today();
        if (offer == Offer.PATTERNS) {
            ways.patterns().run();
            return;
        }
        CheckInPlan before = journal.snapshot().plan();
        CheckInPlan after = offer.on(before, day);
        if (after.equals(before)) {
            answered(day);
        } else {
            tasks.settle(journal.savePlan(after), _ -> answered(day), refused);
        }
    }

    private void answered(LocalDate day) {
        settings.change(all -> all.withRestOffered(journal.snapshot().facts().id(), day));
        look();
    }
}
