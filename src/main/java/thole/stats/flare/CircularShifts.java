package thole.stats.flare;

import java.util.Arrays;
import thole.stats.Quantiles;
import thole.stats.cancel.Interruption;

/// What the statistic of an event-triggered average is when the events are moved along the calendar, wrapping round.
///
/// All shifts from 4 to T − 5 days, as in the reference's `eta`. The sum over the events at offset k after a shift s
/// depends on s + k alone, so one sum per day of the calendar serves all shifts: T · events steps.
final class CircularShifts {

    private static final int FIRST_SHIFT = 4;
    private static final int SHIFTS_LEFT_OUT_AT_THE_END = 5;
    private static final double ROUNDING = 1e-12;

    private final double[] statistics;

    private CircularShifts(double[] statistics) {
        this.statistics = statistics;
    }

    /// @param residuals one value per day, NaN where missing; more than nine days
    static CircularShifts of(double[] residuals, int[] onsets) {
        double[] weights = weights(residuals, onsets);
        double[] statistics = new double[residuals.length - SHIFTS_LEFT_OUT_AT_THE_END - FIRST_SHIFT + 1];
        for (int i = 0; i < statistics.length; i++) {
            int shift = FIRST_SHIFT + i;
            double largest = Double.NEGATIVE_INFINITY;
            for (int day = shift + AroundEvents.FIRST_OFFSET; day <= shift; day++) {
                largest = Math.max(largest, weights[day]);
            }
            statistics[i] = largest;
        }
        return new CircularShifts(statistics);
    }

    /// Share of shifts with a statistic as large, the unshifted events counted among them.
    double p(double statistic) {
        long asLarge = Arrays.stream(statistics)
                .filter(shifted -> shifted >= statistic - ROUNDING)
                .count();
        return (1.0 + asLarge) / (1.0 + statistics.length);
    }

    double quantile95() {
        return Quantiles.type7(statistics, .95);
    }

    // |mean|·√count of the values so many days after the events; below every other with too few values for a mean.
    private static double[] weights(double[] residuals, int[] onsets) {
        int days = residuals.length;
        double[] weights = new double[days];
        for (int moved = 0; moved < days; moved++) {
            Interruption.check();
            double sum = 0;
            int count = 0;
            for (int onset : onsets) {
                int day = onset + moved;
                double value = residuals[day < days ? day : day - days];
                if (!Double.isNaN(value)) {
                    sum += value;
                    count++;
                }
            }
            weights[moved] = count < AroundEvents.LEAST_VALUES
                    ? Double.NEGATIVE_INFINITY
                    : Math.abs(sum / count) * Math.sqrt(count);
        }
        return weights;
    }
}
