package thole.insight;

import java.time.LocalDate;
import java.util.List;
import thole.insight.flare.FlareReport;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.pattern.PatternReport;
import thole.insight.pattern.ReverseReport;
import thole.insight.sign.SignFinding;
import thole.insight.work.Workers;
import thole.model.snapshot.JournalSnapshot;

/// Everything that is asked of a journal at one moment. The same record and window always give the same answer.
public record Analysis(
        Frame frame, PatternReport patterns, ReverseReport reverse, FlareReport flares, List<SignFinding> signs) {

    public Analysis {
        signs = List.copyOf(signs);
    }

    /// Takes up to seconds; pure, so it may run on any thread.
    ///
    /// @param today stands in for the last entry where the window holds none
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static Analysis of(JournalSnapshot journal, Window window, LocalDate today) {
        return new Analyst(Workers.ALONE).analyse(journal, window, today, _ -> {});
    }
}
