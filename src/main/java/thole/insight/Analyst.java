package thole.insight;

import java.time.LocalDate;
import java.util.function.Consumer;
import thole.insight.flare.FlareReport;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.pattern.PatternReport;
import thole.insight.pattern.ReverseReport;
import thole.insight.sign.Signs;
import thole.insight.work.TestRunner;
import thole.insight.work.Workers;
import thole.model.snapshot.JournalSnapshot;

/// Asks everything of a journal, side by side, and remembers the tests that a change does not touch. What comes out is
/// the same however many hands there are and whatever was asked before. May be asked from any thread.
public final class Analyst {

    private final TestRunner tests;

    public Analyst(Workers workers) {
        tests = new TestRunner(workers);
    }

    /// @param today stands in for the last entry where the window holds none
    /// @param early is given what nothing can change any more whenever there is more of it; one call at a time
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public Analysis analyse(JournalSnapshot journal, Window window, LocalDate today, Consumer<PatternReport> early) {
        Frame frame = Frame.of(journal, window, today);
        PatternReport patterns = PatternReport.of(frame, tests, early);
        return new Analysis(
                frame,
                patterns,
                ReverseReport.of(frame, tests),
                FlareReport.of(frame),
                Signs.of(journal, frame, patterns, today));
    }
}
