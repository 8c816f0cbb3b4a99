package thole.stats.flare;

import java.util.Arrays;
import java.util.SplittableRandom;
import thole.stats.Quantiles;
import thole.stats.cancel.Interruption;
import thole.stats.resample.StationaryBootstrap;

/// The values of a series around each event: a row per offset, a column per event, NaN where the series has none or
/// the calendar has ended.
final class EventValues {

    private final double[][] values;
    private final int[] counts = new int[AroundEvents.OFFSETS];
    private final double[] means = new double[AroundEvents.OFFSETS];

    private EventValues(double[][] values) {
        this.values = values;
        for (int row = 0; row < values.length; row++) {
            double[] there = Arrays.stream(values[row])
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            counts[row] = there.length;
            means[row] = there.length < AroundEvents.LEAST_VALUES
                    ? Double.NaN
                    : Arrays.stream(there).average().orElseThrow();
        }
    }

    static EventValues of(double[] residuals, int[] onsets) {
        double[][] values = new double[AroundEvents.OFFSETS][onsets.length];
        for (int row = 0; row < values.length; row++) {
            for (int event = 0; event < onsets.length; event++) {
                int day = onsets[event] + AroundEvents.FIRST_OFFSET + row;
                values[row][event] = 0 <= day && day < residuals.length ? residuals[day] : Double.NaN;
            }
        }
        return new EventValues(values);
    }

    int count(int offset) {
        return counts[offset - AroundEvents.FIRST_OFFSET];
    }

    /// NaN with fewer than three values.
    double mean(int offset) {
        return means[offset - AroundEvents.FIRST_OFFSET];
    }

    /// The middle 95 % of the means of 1999 samples of the same number of events, drawn with replacement (Efron 1979,
    /// *The Annals of Statistics* 7, 1). A sample with fewer than three values at an offset has no mean there.
    Ribbon ribbon(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] drawn = new double[AroundEvents.OFFSETS][StationaryBootstrap.DRAWS];
        int[] events = new int[values[0].length];
        for (int draw = 0; draw < StationaryBootstrap.DRAWS; draw++) {
            Interruption.check();
            for (int i = 0; i < events.length; i++) {
                events[i] = random.nextInt(events.length);
            }
            for (int row = 0; row < drawn.length; row++) {
                drawn[row][draw] = mean(values[row], events);
            }
        }
        double[] low = new double[drawn.length];
        double[] high = new double[drawn.length];
        for (int row = 0; row < drawn.length; row++) {
            double[] there = sorted(drawn[row]);
            low[row] = Double.isNaN(means[row]) ? Double.NaN : Quantiles.ofSorted(there, .025);
            high[row] = Double.isNaN(means[row]) ? Double.NaN : Quantiles.ofSorted(there, .975);
        }
        return new Ribbon(low, high);
    }

    private static double[] sorted(double[] drawn) {
        Arrays.sort(drawn);
        int there = drawn.length;
        while (there > 0 && Double.isNaN(drawn[there - 1])) {
            there--;
        }
        return Arrays.copyOf(drawn, there);
    }

    private static double mean(double[] row, int[] events) {
        double sum = 0;
        int count = 0;
        for (int event : events) {
            double value = row[event];
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
            }
        }
        return count < AroundEvents.LEAST_VALUES ? Double.NaN : sum / count;
    }

    /// Both ends, one value per offset.
    static final class Ribbon {

        private final double[] low;
        private final double[] high;

        private Ribbon(double[] low, double[] high) {
            this.low = low;
            this.high = high;
        }

        double low(int offset) {
            return low[offset - AroundEvents.FIRST_OFFSET];
        }

        double high(int offset) {
            return high[offset - AroundEvents.FIRST_OFFSET];
        }
    }
}
