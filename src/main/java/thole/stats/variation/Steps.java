package thole.stats.variation;

import java.util.Arrays;

/// The steps of a daily series: differences between calendar-consecutive days that both have a value.
final class Steps {

    private final double[] onDay;
    private final double[] inOrder;

    private Steps(double[] onDay) {
        this.onDay = onDay;
        this.inOrder = Arrays.stream(onDay).filter(step -> !Double.isNaN(step)).toArray();
    }

    /// @param series one value per day, NaN where the day has none
    static Steps of(double[] series) {
        double[] onDay = new double[series.length];
        for (int day = 0; day < series.length; day++) {
            onDay[day] = day == 0 ? Double.NaN : series[day] - series[day - 1];
        }
        return new Steps(onDay);
    }

    int count() {
        return inOrder.length;
    }

    /// The steps alone, in order of time.
    double[] inOrder() {
        return inOrder;
    }

    /// Mean of the squared steps, NaN for none.
    double meanSquare() {
        return Arrays.stream(inOrder).map(step -> step * step).average().orElse(Double.NaN);
    }

    /// 1 on days whose step is at least so large, 0 on the other days with a step, else NaN.
    double[] atLeast(double size) {
        return Arrays.stream(onDay)
                .map(step -> Double.isNaN(step) ? Double.NaN : step >= size ? 1 : 0)
                .toArray();
    }

    /// The same, whether up or down.
    double[] atLeastEitherWay(double size) {
        return Arrays.stream(onDay)
                .map(step -> Double.isNaN(step) ? Double.NaN : Math.abs(step) >= size ? 1 : 0)
                .toArray();
    }
}
