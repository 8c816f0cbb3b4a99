package thole.report.page;

import java.time.LocalDate;
import thole.insight.frame.Window;
import thole.model.snapshot.JournalSnapshot;

/// A report as the person has put it together, whatever journal and day it is made from.
///
/// @param window the days that it is about
public record ReportChoice(Window window, Choices choices) {

    /// All days, without a name and without notes.
    public static final ReportChoice USUAL = new ReportChoice(Window.USUAL, Choices.USUAL);

    public ReportOrder order(JournalSnapshot journal, LocalDate today) {
        return new ReportOrder(journal, ReportOrder.usualPeriod(journal, window, today), today, choices);
    }
}
