package thole.cli.transfer;

import java.time.LocalDate;
import java.util.Locale;
import thole.cli.port.Surroundings;
import thole.insight.Analysis;
import thole.insight.frame.Window;
import thole.model.snapshot.JournalSnapshot;
import thole.report.page.Choices;
import thole.report.page.Report;
import thole.report.page.ReportOrder;
import thole.report.page.content.ReportWriter;
import thole.text.Texts;

/// The report that a command makes of a journal: in English, without a name and without notes.
public final class ReportSource {

    public static final Texts TEXTS = new Texts(Locale.UK);

    private ReportSource() {}

    /// Of the usual period.
    public static Report of(JournalSnapshot journal, Surroundings around) {
        return of(journal, Window.USUAL, around);
    }

    static Report of(JournalSnapshot journal, Window window, Surroundings around) {
        LocalDate today = around.today(journal.dayStart());
        ReportOrder order =
                new ReportOrder(journal, ReportOrder.usualPeriod(journal, window, today), today, Choices.USUAL);
        return new ReportWriter(TEXTS).write(order, Analysis.of(order.journal(), order.window(), today));
    }
}
