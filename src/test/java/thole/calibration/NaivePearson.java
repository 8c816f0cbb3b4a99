package thole.calibration;

import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;

/// What a spreadsheet would say: Pearson's correlation of the days that have both values, each day counted as if it
/// stood alone.
final class NaivePearson {

    private static final int LEAST_PAIRS = 3;

    private NaivePearson() {}

    /// Two-sided p of the correlation, agreeing with R's `cor.test`; NaN below three pairs or where a series has all
    /// values equal.
    ///
    /// @param lag days from the factor to pain, 0 or more
    static double p(double[] pain, double[] factor, int lag) {
        int[] days = IntStream.range(lag, pain.length)
                .filter(day -> !Double.isNaN(pain[day]) && !Double.isNaN(factor[day - lag]))
                .toArray();
        if (days.length < LEAST_PAIRS) {
            return Double.NaN;
        }
        double[] y = IntStream.of(days).mapToDouble(day -> pain[day]).toArray();
        double[] x = IntStream.of(days).mapToDouble(day -> factor[day - lag]).toArray();
        return p(correlation(y, x), days.length);
    }

    private static double p(double r, int pairs) {
        if (Double.isNaN(r)) {
            return Double.NaN;
        }
        double t = Math.abs(r) * Math.sqrt((pairs - 2) / Math.max(0, 1 - r * r));
        return Double.isInfinite(t) ? 0 : 2 * new TDistribution(pairs - 2).cumulativeProbability(-t);
    }

    private static double correlation(double[] y, double[] x) {
        double meanY =
                IntStream.range(0, y.length).mapToDouble(i -> y[i]).average().orElse(0);
        double meanX =
                IntStream.range(0, x.length).mapToDouble(i -> x[i]).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < y.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xx * yy == 0 ? Double.NaN : xy / Math.sqrt(xx * yy);
    }
}
