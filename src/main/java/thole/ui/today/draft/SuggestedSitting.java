package thole.ui.today.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thole.model.day.Hours;
import thole.model.snapshot.JournalSnapshot;

/// The usual sitting time of a weekday: the median of the last six of it, from three of them with a value on, to the
/// nearest half hour. Accepted suggestions do not count, or they would confirm themselves.
public final class SuggestedSitting {

    private static final int WEEKS = 6;
    private static final int FEWEST = 3;

    private SuggestedSitting() {}

    public static Optional<Hours> forDay(JournalSnapshot journal, LocalDate day) {
        List<Double> hours = IntStream.rangeClosed(1, WEEKS)
                .mapToObj(week -> journal.day(day.minusWeeks(week)))
                .flatMap(earlier -> earlier.values().stream())
                .flatMap(values -> values.content().sitting().testable().stream())
                .map(Hours::hours)
                .sorted()
                .toList();
        if (hours.size() < FEWEST) {
            return Optional.empty();
        }
        double median = (hours.get((hours.size() - 1) / 2) + hours.get(hours.size() / 2)) / 2;
        return Optional.of(new Hours(Math.min(24, Math.rint(median * 2) / 2)));
    }
}
