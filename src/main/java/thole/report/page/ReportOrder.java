package thole.report.page;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.insight.frame.Window;
import thole.model.entry.Entry;
import thole.model.snapshot.JournalSnapshot;

/// What a report is made from: a journal, a period, what the person chose, and the day it is made. Private factors are
/// taken out of the journal before anything is asked of it, so that they are neither printed nor counted.
public record ReportOrder(JournalSnapshot journal, Period period, LocalDate today, Choices choices) {

    public ReportOrder {
        journal = withoutPrivate(journal);
    }

    /// The days that a report is about where the person has chosen none or only one end: from the first to the last
    /// recorded day of the usual window.
    public static Period usualPeriod(JournalSnapshot journal, Window window, LocalDate today) {
        return Frame.period(withoutPrivate(journal), window, today);
    }

    /// What the analysis of this report is asked with.
    public Window window() {
        return period.days() > 0 ? new Window.Between(period.from(), period.to()) : Window.USUAL;
    }

    private static JournalSnapshot withoutPrivate(JournalSnapshot journal) {
        return journal.with(
                Set.of(),
                journal.customFactors().stream()
                        .filter(factor -> factor.content().isPrivate())
                        .map(Entry::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
