package thole.chart.trend.series;

import java.util.Arrays;

/// The middle half of all recorded values: from the lower to the upper quartile (the definition that R calls type 7).
public record Usual(double low, double high) {

    static final Usual UNKNOWN = new Usual(Double.NaN, Double.NaN);

    /// @param values NaN where missing
    public static Usual of(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return sorted.length == 0 ? UNKNOWN : new Usual(quantile(sorted, 0.25), quantile(sorted, 0.75));
    }

    public boolean isUnknown() {
        return Double.isNaN(low);
    }

    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
