package thole.stats.trend;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The days of a series that have a value, and the values.
final class RecordedRows {

    private final int[] days;
    private final double[] values;

    private RecordedRows(int[] days, double[] values) {
        this.days = days;
        this.values = values;
    }

    static RecordedRows of(double[] series) {
        return between(series, 0, series.length);
    }

    /// Those from one day up to another, which is not among them; days off the series have no value.
    static RecordedRows between(double[] series, int from, int to) {
        int[] days = IntStream.range(Math.max(0, from), Math.min(series.length, to))
                .filter(day -> !Double.isNaN(series[day]))
                .toArray();
        return new RecordedRows(
                days, Arrays.stream(days).mapToDouble(day -> series[day]).toArray());
    }

    /// These and the rows of another stretch behind them.
    RecordedRows followedBy(RecordedRows later) {
        return new RecordedRows(
                IntStream.concat(Arrays.stream(days), Arrays.stream(later.days)).toArray(),
                DoubleStream.concat(Arrays.stream(values), Arrays.stream(later.values))
                        .toArray());
    }

    int count() {
        return days.length;
    }

    /// Day numbers in the series, strictly increasing.
    int[] days() {
        return days;
    }

    /// Day numbers from the first of them, which is 0.
    int[] daysFromFirst() {
        return Arrays.stream(days).map(day -> day - days[0]).toArray();
    }

    /// Days from the first of them to the last, both counted; 0 for none.
    int windowDays() {
        return days.length == 0 ? 0 : days[days.length - 1] - days[0] + 1;
    }

    double[] values() {
        return values;
    }

    /// Mean of the values, NaN for none.
    double mean() {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
