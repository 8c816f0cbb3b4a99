package thole.ui.patterns;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import thole.insight.RememberedAnalyses;
import thole.insight.frame.Window;
import thole.insight.pattern.PatternReport;
import thole.journal.Journal;
import thole.journal.Subscription;
import thole.model.snapshot.JournalSnapshot;
import thole.text.Texts;
import thole.ui.kit.Tasks;

/// Keeps the state of the screen up to date while it is shown. Lives on the JavaFX thread; the comparing does not.
final class PatternsViewModel {

    private final Tasks tasks;
    private final Tasks.Latest latest;
    private final Journal journal;
    private final RememberedAnalyses analyses;
    private final Supplier<LocalDate> today;
    private final PatternsReading reading;
    private final ReadOnlyObjectWrapper<PatternsState> state;

    /// The window whose whole answer was shown last; null where rows on the way to another have taken its place.
    private @Nullable Window answered;

    private @Nullable Subscription observed;

    PatternsViewModel(
            Texts texts, Tasks tasks, Journal journal, RememberedAnalyses analyses, Supplier<LocalDate> today) {
        this.tasks = tasks;
        this.latest = tasks.latest();
        this.journal = journal;
        this.analyses = analyses;
        this.today = today;
        this.reading = new PatternsReading(texts);
        this.state = new ReadOnlyObjectWrapper<>(this, "state", reading.first(journal.snapshot()));
    }

    ReadOnlyObjectProperty<PatternsState> state() {
        return state.getReadOnlyProperty();
    }

    void shown() {
        if (observed == null) {
            observed = journal.observe(_ -> tasks.onScreen(this::askAgain));
        }
        ask(state.get().window());
    }

    void hidden() {
        if (observed != null) {
            observed.close();
            observed = null;
        }
        latest.cancel();
    }

    void choose(Window window) {
        ask(window);
    }

    private void askAgain() {
        if (observed != null) {
            ask(state.get().window());
        }
    }

    /// An answer that is shown for the same window stays until the new one is complete.
    private void ask(Window window) {
        JournalSnapshot asked = journal.snapshot();
        LocalDate day = today.get();
        boolean staysUntilWhole = window.equals(answered);
        state.set(state.get().waitingFor(window));
        latest.run(
                soFar -> {
                    Consumer<PatternReport> early =
                            staysUntilWhole ? _ -> {} : new SettledRows(reading, asked, window, day, soFar);
                    return reading.read(asked, window, analyses.of(asked, window, day, early));
                },
                this::showSoFar,
                this::showWhole);
    }

    private void showSoFar(PatternsState rows) {
        answered = null;
        state.set(rows);
    }

    private void showWhole(PatternsState answer) {
        answered = answer.window();
        state.set(answer);
    }
}
