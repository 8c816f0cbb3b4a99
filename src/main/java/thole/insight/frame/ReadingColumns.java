package thole.insight.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Intensity;
import thole.model.day.PartOfDay;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.snapshot.DailyPain;
import thole.model.snapshot.Day;
import thole.stats.cancel.Interruption;

/// What the pain readings say, one element per day: the daily value, morning, evening, places. Accepted suggestions
/// are left out; a day without an answer is NaN, or has no places.
@SuppressWarnings("ArrayRecordComponent") // stays inside the frame, which hands out copies
record ReadingColumns(double[] pain, double[] morning, double[] evening, List<Set<Region>> places) {

    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    static ReadingColumns of(Period period, Collection<Day> days) {
        ReadingColumns columns = new ReadingColumns(
                missing(period),
                missing(period),
                missing(period),
                new ArrayList<>(Collections.nCopies(period.days(), Set.of())));
        for (Day day : days) {
            Interruption.check();
            columns.put(period.indexOf(day.date()), day);
        }
        return new ReadingColumns(columns.pain, columns.morning, columns.evening, List.copyOf(columns.places));
    }

    private void put(int index, Day day) {
        List<Reading> readings = day.readings().stream().map(Entry::content).toList();
        List<Reading> rated = readings.stream()
                .filter(reading -> reading.intensity().testable().isPresent())
                .toList();
        DailyPain.of(rated).ifPresent(daily -> pain[index] = daily.points());
        mean(rated, PartOfDay.MORNING).ifPresent(points -> morning[index] = points);
        mean(rated, PartOfDay.EVENING).ifPresent(points -> evening[index] = points);
        places.set(index, placesOf(readings));
    }

    private static OptionalDouble mean(List<Reading> rated, PartOfDay part) {
        return rated.stream()
                .filter(reading -> reading.partOfDay().filter(part::equals).isPresent())
                .flatMap(reading -> reading.intensity().given().stream())
                .mapToDouble(Intensity::points)
                .average();
    }

    private static Set<Region> placesOf(List<Reading> readings) {
        Set<Region> places = EnumSet.noneOf(Region.class);
        readings.stream()
                .flatMap(reading -> reading.places().testable().stream())
                .flatMap(List::stream)
                .map(PainPlace::region)
                .forEach(places::add);
        return Collections.unmodifiableSet(places);
    }

    private static double[] missing(Period period) {
        double[] column = new double[period.days()];
        Arrays.fill(column, Double.NaN);
        return column;
    }
}
