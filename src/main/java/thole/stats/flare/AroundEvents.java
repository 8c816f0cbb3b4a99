package thole.stats.flare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thole.stats.Calendar;

/// The average course of a series from three days before to three days after the first days of events.
///
/// The specification, section i: the event-triggered average of the series with drift and weekday taken out, in its
/// standard deviations, against the same events moved along the calendar by 4 to T − 5 days, which keeps the
/// persistence of the series and the spacing of the events. Agrees with the reference's `eta`, whose `mean`, `n`, `M`,
/// `p` and `sim_band_halfwidth` these are.
///
/// @param days one per offset, −3 to 3
/// @param statistic M, the largest |mean|·√count of the offsets −3 to 0
/// @param p (1 + number of shifts with a statistic as large) / (1 + number of shifts)
public record AroundEvents(List<Day> days, double statistic, double p) {

    /// The average at one distance from the first days.
    ///
    /// @param offset days after the first day of an event, −3 to 3
    /// @param count events with a value there
    /// @param mean in standard deviations of the series, NaN with fewer than three values
    /// @param bandHalfWidth what the means of all shifts stay within, 95 % of them at all offsets −3 to 0 together;
    ///     infinite where the count is 0
    /// @param low95 lower end of the interval from drawing the events anew, NaN where the mean is
    /// @param high95 upper end of that interval
    public record Day(int offset, int count, double mean, double bandHalfWidth, double low95, double high95) {

        /// What the statistic compares, |mean|·√count; NaN where there is no mean.
        /// Part of the reference's `M`.
        public double weight() {
            return Math.abs(mean) * Math.sqrt(count);
        }
    }

    static final int FIRST_OFFSET = -3;
    static final int LAST_OFFSET = 3;
    static final int OFFSETS = LAST_OFFSET - FIRST_OFFSET + 1;

    /// A mean is taken of at least this many values.
    static final int LEAST_VALUES = 3;

    private static final int LEAST_EVENTS = 5;
    private static final int LEAST_RECORDED = 28;

    public AroundEvents {
        days = List.copyOf(days);
    }

    /// The average around the first days.
    ///
    /// Nothing with fewer than five events that have a value at each of the offsets −3 to 0, with fewer than 28
    /// recorded values (none at all among them), and for a series that drift and weekday account for entirely, a
    /// constant one among them (the reference divides rounding errors there).
    ///
    /// @param series one value per day, NaN where the day has none
    /// @param onsets first days of the events, counted from 0
    /// @param seed of the draws behind `low95` and `high95`
    /// @throws IllegalArgumentException where series and calendar differ in length, or an event lies outside
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static Optional<AroundEvents> of(Calendar calendar, double[] series, int[] onsets, long seed) {
        require(calendar, series, onsets);
        long recorded =
                Arrays.stream(series).filter(value -> !Double.isNaN(value)).count();
        if (onsets.length < LEAST_EVENTS || recorded < LEAST_RECORDED) {
            return Optional.empty();
        }
        return StandardResiduals.of(calendar, series).flatMap(residuals -> of(residuals, onsets, seed));
    }

    /// The day that the statistic rests on: the largest of the offsets −3 to 0, the earliest of equal ones.
    public Day clearest() {
        return days.stream()
                .filter(day -> day.offset() <= 0)
                .max(Comparator.comparingDouble(Day::weight).thenComparingInt(day -> -day.offset()))
                .orElseThrow();
    }

    private static Optional<AroundEvents> of(double[] residuals, int[] onsets, long seed) {
        EventValues values = EventValues.of(residuals, onsets);
        if (IntStream.rangeClosed(FIRST_OFFSET, 0).anyMatch(offset -> values.count(offset) < LEAST_EVENTS)) {
            return Optional.empty();
        }
        double statistic = IntStream.rangeClosed(FIRST_OFFSET, 0)
                .mapToDouble(offset -> Math.abs(values.mean(offset)) * Math.sqrt(values.count(offset)))
                .max()
                .orElseThrow();
        CircularShifts shifts = CircularShifts.of(residuals, onsets);
        double reach = shifts.quantile95();
        EventValues.Ribbon ribbon = values.ribbon(seed);
        List<Day> days = IntStream.rangeClosed(FIRST_OFFSET, LAST_OFFSET)
                .mapToObj(offset -> new Day(
                        offset,
                        values.count(offset),
                        values.mean(offset),
                        reach / Math.sqrt(values.count(offset)),
                        ribbon.low(offset),
                        ribbon.high(offset)))
                .toList();
        return Optional.of(new AroundEvents(days, statistic, shifts.p(statistic)));
    }

    private static void require(Calendar calendar, double[] series, int[] onsets) {
        if (series.length != calendar.days()) {
            throw new IllegalArgumentException(series.length + " values on a calendar of " + calendar.days() + " days");
        }
        if (Arrays.stream(onsets).anyMatch(day -> day < 0 || day >= series.length)) {
            throw new IllegalArgumentException("an event outside the calendar");
        }
    }
}
