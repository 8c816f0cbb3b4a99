package thole.stats;

import java.util.Arrays;

/// Quantiles of recorded values.
public final class Quantiles {

    private Quantiles() {}

    /// Quantile of type 7 (Hyndman & Fan 1996, *The American Statistician* 50, 361), R's `quantile(v, p, type = 7)`.
    ///
    /// NaN for no values and where a value is NaN; the value itself for one value or where all are equal.
    ///
    /// @param probability 0 to 1
    public static double type7(double[] values, double probability) {
        if (values.length == 0 || Arrays.stream(values).anyMatch(Double::isNaN)) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, probability);
    }

    /// The same of ascending values, for several quantiles of the same; NaN where one is missing, which stands last.
    public static double ofSorted(double[] sorted, double probability) {
        if (sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1])) {
            return Double.NaN;
        }
        double index = (sorted.length - 1) * probability;
        int low = (int) Math.floor(index);
        int high = (int) Math.ceil(index);
        double share = index - low;
        return sorted[low] == sorted[high] ? sorted[low] : (1 - share) * sorted[low] + share * sorted[high];
    }

    /// How far values usually reach: from the 10th to the 90th percentile (type 7), or their whole range where that is
    /// 0
    /// (the specification, a.4; the oracle's `span_p10_p90`).
    ///
    /// 0 for one value and where all are equal; NaN for no values and where one is missing.
    public static double span(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double span = ofSorted(sorted, .9) - ofSorted(sorted, .1);
        return span == 0 ? ofSorted(sorted, 1) - ofSorted(sorted, 0) : span;
    }

    /// Median, R's `median(v)`: the mean of the two middle values where their number is even.
    ///
    /// NaN for no values and where a value is NaN; the value itself for one value or where all are equal.
    public static double median(double[] values) {
        if (values.length == 0 || Arrays.stream(values).anyMatch(Double::isNaN)) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
