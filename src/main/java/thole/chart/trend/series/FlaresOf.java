package thole.chart.trend.series;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import thole.insight.flare.FlareReport;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;

/// The flare days that charts shade: those of the whole record by the rule of `insight`, or, while there are too few
/// days to compare with, those that the person marked.
public final class FlaresOf {

    private FlaresOf() {}

    /// @param today as in [Frame]
    public static Set<LocalDate> days(JournalSnapshot journal, LocalDate today) {
        if (journal.days().size() < TrendData.DAYS_FOR_FLARES) {
            return journal.days().values().stream()
                    .filter(FlaresOf::isMarked)
                    .map(Day::date)
                    .collect(Collectors.toUnmodifiableSet());
        }
        Window everything = Window.Between.since(journal.days().firstKey());
        return Set.copyOf(FlareReport.of(Frame.of(journal, everything, today)).days());
    }

    private static boolean isMarked(Day day) {
        return day.values()
                .map(Entry::content)
                .map(DayValues::flare)
                .flatMap(flare -> flare.given())
                .orElse(false);
    }
}
