package thole.insight.sign;

import java.time.LocalDate;
import java.util.List;
import thole.insight.frame.Frame;
import thole.insight.pattern.PatternReport;
import thole.model.snapshot.JournalSnapshot;

/// Asks the signs that a journal can answer, in their order.
public final class Signs {

    private Signs() {}

    /// @param today stands for the last entry where the frame has none
    public static List<SignFinding> of(JournalSnapshot journal, Frame frame, PatternReport patterns, LocalDate today) {
        return List.of(
                LongLasting.of(journal.story(), frame, today),
                QuietDays.of(patterns),
                ScanResult.of(journal.imaging()));
    }
}
