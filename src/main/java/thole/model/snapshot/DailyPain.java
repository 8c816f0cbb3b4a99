package thole.model.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import thole.model.day.Intensity;
import thole.model.day.PartOfDay;
import thole.model.day.ReadingTime;
import thole.model.entry.Reading;

/// The one pain value of a day, 0 to 10, and what it was made from.
public record DailyPain(double points, Basis basis) {

    /// Where the value comes from, best first.
    public enum Basis {
        /// The person rated the day as a whole.
        RATED_BY_THE_PERSON,
        /// The mean of the morning and the evening.
        MORNING_AND_EVENING,
        /// Of morning and evening only one was recorded.
        MORNING_OR_EVENING,
        /// The mean of the readings at other times.
        OTHER_TIMES
    }

    /// The person’s own rating, else the mean of morning and evening as far as they are there, else the mean of the
    /// readings at other times. A peak never counts. Several morning readings count as one, their mean. One of the
    /// small hours ends the day and is an evening reading.
    public static Optional<DailyPain> of(List<Reading> readings) {
        OptionalDouble rated = mean(readings, reading -> reading.time() instanceof ReadingTime.WholeDay);
        if (rated.isPresent()) {
            return Optional.of(new DailyPain(rated.getAsDouble(), Basis.RATED_BY_THE_PERSON));
        }
        OptionalDouble morning = mean(readings, reading -> isAt(reading, PartOfDay.MORNING));
        OptionalDouble evening = mean(readings, reading -> isAt(reading, PartOfDay.EVENING));
        if (morning.isPresent() && evening.isPresent()) {
            double mean = (morning.getAsDouble() + evening.getAsDouble()) / 2;
            return Optional.of(new DailyPain(mean, Basis.MORNING_AND_EVENING));
        }
        if (morning.isPresent() || evening.isPresent()) {
            double only = morning.orElseGet(evening::getAsDouble);
            return Optional.of(new DailyPain(only, Basis.MORNING_OR_EVENING));
        }
        OptionalDouble other = mean(readings, reading -> isAt(reading, PartOfDay.ANY_TIME));
        return other.isPresent()
                ? Optional.of(new DailyPain(other.getAsDouble(), Basis.OTHER_TIMES))
                : Optional.empty();
    }

    private static boolean isAt(Reading reading, PartOfDay part) {
        return reading.partOfDay().filter(part::equals).isPresent();
    }

    private static OptionalDouble mean(List<Reading> readings, Predicate<Reading> counts) {
        return readings.stream()
                .filter(counts)
                .flatMap(reading -> reading.intensity().given().stream())
                .mapToDouble(Intensity::points)
                .average();
    }
}
