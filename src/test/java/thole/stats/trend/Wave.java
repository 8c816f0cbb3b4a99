package thole.stats.trend;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Series made up for a test.
final class Wave {

    static final double MISSING = Double.NaN;

    private Wave() {}

    /// All days alike.
    static double[] level(int days, double value) {
        double[] series = new double[days];
        Arrays.fill(series, value);
        return series;
    }

    /// Persistent ups and downs of about one unit around a level: AR(1) with φ = .5.
    static double[] persistent(int days, double level, long seed) {
        Random random = new Random(seed);
        double[] series = new double[days];
        double state = random.nextGaussian();
        for (int day = 0; day < days; day++) {
            state = .5 * state + Math.sqrt(.75) * random.nextGaussian();
            series[day] = level + state;
        }
        return series;
    }

    /// The same with more of something each day.
    static double[] plus(double[] series, IntToDoubleFunction more) {
        return IntStream.range(0, series.length)
                .mapToDouble(day -> series[day] + more.applyAsDouble(day))
                .toArray();
    }

    static double[] reversed(double[] series) {
        return IntStream.range(0, series.length)
                .mapToDouble(day -> series[series.length - 1 - day])
                .toArray();
    }

    /// The same with days without a value before and behind.
    static double[] among(int before, double[] series, int behind) {
        double[] longer = level(before + series.length + behind, MISSING);
        System.arraycopy(series, 0, longer, before, series.length);
        return longer;
    }

    static double[] without(double[] series, int... days) {
        double[] fewer = series.clone();
        for (int day : days) {
            fewer[day] = MISSING;
        }
        return fewer;
    }
}
