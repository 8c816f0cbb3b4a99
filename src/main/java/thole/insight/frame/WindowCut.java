package thole.insight.frame;

import java.time.LocalDate;
import java.util.NavigableMap;
import thole.model.snapshot.Day;

/// Cuts a record to a window.
final class WindowCut {

    private static final int WHOLE_UP_TO_DAYS = 730;
    private static final int MOST_RECENT_DAYS = 365;

    private WindowCut() {}

    /// @param recorded recorded days by date
    static NavigableMap<LocalDate, Day> of(NavigableMap<LocalDate, Day> recorded, Window window) {
        if (recorded.isEmpty()) {
            return recorded;
        }
        return switch (window) {
            case Window.Usual _ ->
                new Period(recorded.firstKey(), recorded.lastKey()).days() <= WHOLE_UP_TO_DAYS
                        ? recorded
                        : last(recorded, MOST_RECENT_DAYS);
            case Window.Last(int days) -> last(recorded, days);
            case Window.Between(LocalDate from, LocalDate to) -> between(recorded, from, to);
        };
    }

    private static NavigableMap<LocalDate, Day> last(NavigableMap<LocalDate, Day> recorded, int days) {
        return recorded.tailMap(recorded.lastKey().minusDays(days), false);
    }

    private static NavigableMap<LocalDate, Day> between(
            NavigableMap<LocalDate, Day> recorded, LocalDate from, LocalDate to) {
        return from.isAfter(to) ? recorded.headMap(LocalDate.MIN, false) : recorded.subMap(from, true, to, true);
    }
}
