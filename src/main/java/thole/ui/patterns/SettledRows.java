package thole.ui.patterns;

import java.time.LocalDate;
import java.util.function.Consumer;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.pattern.PatternReport;
import thole.model.snapshot.JournalSnapshot;

/// Reads what is settled on the way to an answer, and hands it on where there is something to show. Called by workers,
/// one at a time.
final class SettledRows implements Consumer<PatternReport> {

    private static final int NOT_COUNTED = -1;

    private final PatternsReading reading;
    private final JournalSnapshot journal;
    private final Window window;
    private final LocalDate day;
    private final Consumer<PatternsState> shown;
    private int factors = NOT_COUNTED;

    SettledRows(
            PatternsReading reading,
            JournalSnapshot journal,
            Window window,
            LocalDate day,
            Consumer<PatternsState> shown) {
        this.reading = reading;
        this.journal = journal;
        this.window = window;
        this.day = day;
        this.shown = shown;
    }

    @Override
    public void accept(PatternReport settled) {
        reading.soFar(journal, window, settled.findings(), this::factors).ifPresent(shown);
    }

    /// Counted once, and only where rows are shown: an answer that is remembered needs no frame.
    private int factors() {
        if (factors == NOT_COUNTED) {
            factors = Frame.of(journal, window, day).factors().size();
        }
        return factors;
    }
}
