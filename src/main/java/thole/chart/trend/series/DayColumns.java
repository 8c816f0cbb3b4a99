package thole.chart.trend.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.PartOfDay;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.factor.Factor;
import thole.model.questionnaire.Course;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.MeaningfulChange;
import thole.model.questionnaire.ScoreRange;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;
import thole.model.snapshot.MeasureCourses;

/// Reads a journal into one column per day. Accepted suggestions are shown like any other answer.
final class DayColumns {

    private final JournalSnapshot journal;
    private final NavigableSet<LocalDate> recorded;
    private final LocalDate origin;
    private final int days;

    /// @param recorded the days that count as having an entry
    DayColumns(JournalSnapshot journal, NavigableSet<LocalDate> recorded, LocalDate origin, int days) {
        this.journal = journal;
        this.recorded = recorded;
        this.origin = origin;
        this.days = days;
    }

    TrendSeries read() {
        PainTrend pain = new PainTrend(gaps(), gaps(), gaps(), gaps(), gaps());
        int[] entries = new int[days];
        Arrays.fill(entries, 0, Math.min(days, indexOf(recorded.first())), -1);
        for (Day day : shown()) {
            int index = indexOf(day.date());
            entries[index] = recorded.contains(day.date()) ? 1 : entries[index];
            readPain(day, index, pain);
        }
        boolean aWeekOfDays = Arrays.stream(pain.level())
                        .filter(points -> !Double.isNaN(points))
                        .count()
                >= TrendData.DAYS_FOR_AVERAGE;
        double[] average = aWeekOfDays ? SevenDayAverage.of(pain.level()) : gaps();
        PainTrend whole = new PainTrend(pain.level(), pain.morning(), pain.evening(), pain.peak(), average);
        return new TrendSeries(Step.DAY, 0, whole, entries, new boolean[days], factors());
    }

    private Iterable<Day> shown() {
        return journal.days()
                .subMap(origin, true, origin.plusDays(days - 1L), true)
                .values();
    }

    private static void readPain(Day day, int index, PainTrend pain) {
        List<Reading> readings = day.readings().stream().map(Entry::content).toList();
        day.pain().ifPresent(daily -> pain.level()[index] = daily.points());
        pain.morning()[index] = mean(readings, PartOfDay.MORNING);
        pain.evening()[index] = mean(readings, PartOfDay.EVENING);
        pain.peak()[index] = points(readings, reading -> reading.time() instanceof ReadingTime.Peak)
                .max()
                .orElse(Double.NaN);
    }

    private static double mean(List<Reading> readings, PartOfDay part) {
        OptionalDouble mean = points(
                        readings,
                        reading -> reading.partOfDay().filter(part::equals).isPresent())
                .average();
        return mean.orElse(Double.NaN);
    }

    private static DoubleStream points(List<Reading> readings, Predicate<Reading> counts) {
        return readings.stream()
                .filter(counts)
                .flatMap(reading -> reading.intensity().given().stream())
                .mapToDouble(Intensity::points);
    }

    private List<FactorTrend> factors() {
        return TrendFactor.of(journal).stream().map(this::factor).toList();
    }

    private FactorTrend factor(TrendFactor factor) {
        return factor instanceof TrendFactor.Measured(Instrument instrument)
                ? measured(factor, instrument)
                : recorded(factor);
    }

    /// A total of a day outside the record has no place in it.
    private FactorTrend measured(TrendFactor factor, Instrument instrument) {
        double[] values = gaps();
        Optional<Course> course = MeasureCourses.of(journal, instrument.code());
        course.stream().flatMap(one -> one.scores().stream()).forEach(scored -> {
            int index = indexOf(scored.date());
            if (index >= 0 && index < days) {
                values[index] = scored.total();
            }
        });
        Usual same = course.flatMap(Course::first)
                .flatMap(first ->
                        instrument.meaningful().map(change -> about(first.total(), change, instrument.range())))
                .orElse(Usual.UNKNOWN);
        return new FactorTrend(factor, values, same, AxisScale.of(factor, values));
    }

    private static Usual about(double first, MeaningfulChange change, ScoreRange range) {
        double far = change.from(first);
        return Double.isInfinite(far)
                ? Usual.UNKNOWN
                : new Usual(Math.max(range.lowest(), first - far), Math.min(range.highest(), first + far));
    }

    private FactorTrend recorded(TrendFactor factor) {
        double[] values = gaps();
        for (Day day : shown()) {
            day.values()
                    .flatMap(entry -> valueOf(factor, entry.content()))
                    .ifPresent(value -> values[indexOf(day.date())] = value);
        }
        return new FactorTrend(factor, values, Usual.of(values), AxisScale.of(factor, values));
    }

    private static Optional<Double> valueOf(TrendFactor factor, DayValues values) {
        return switch (factor) {
            case TrendFactor.BuiltIn(Factor builtIn) ->
                switch (builtIn) {
                    case SLEEP_HOURS -> values.sleep().length().given().map(Hours::hours);
                    case SLEEP_QUALITY -> values.sleep().quality().given().map(Rating::points);
                    case STRESS -> values.stress().given().map(Rating::points);
                    case SITTING_HOURS -> values.sitting().given().map(Hours::hours);
                    case ACTIVITY_MINUTES -> values.activity().minutes().given().map(Minutes::minutes);
                };
            case TrendFactor.Own own -> values.custom(own.id()).given();
            case TrendFactor.Measured _ -> Optional.empty();
        };
    }

    private int indexOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(origin, date);
    }

    private double[] gaps() {
        double[] gaps = new double[days];
        Arrays.fill(gaps, Double.NaN);
        return gaps;
    }
}
