package thole.stats.missing;

import java.util.Optional;
import java.util.stream.IntStream;

/// Whether a series is missing more often after high or after low values of its own.
///
/// The specification, a.7: among the days whose previous day has a value, that value before missing days against
/// before recorded days.
public final class ValuesBeforeGaps {

    private ValuesBeforeGaps() {}

    /// Compares the values before missing days (first group) with those before recorded days (second group). Days
    /// before the first and after the last value are not missing: the record had not begun, or has ended.
    ///
    /// Nothing for 0 or 1 values, where all are missing or all equal, and with fewer than two gaps.
    /// Agrees with R's `t.test` of the two groups (`around.R`).
    ///
    /// @param series one value per day, NaN where the day has none
    public static Optional<WelchTest> compare(double[] series) {
        int last = IntStream.range(0, series.length)
                .filter(day -> !Double.isNaN(series[day]))
                .max()
                .orElse(0);
        return WelchTest.of(before(series, last, true), before(series, last, false));
    }

    private static double[] before(double[] series, int last, boolean missing) {
        return IntStream.rangeClosed(1, last)
                .filter(day -> !Double.isNaN(series[day - 1]) && Double.isNaN(series[day]) == missing)
                .mapToDouble(day -> series[day - 1])
                .toArray();
    }
}
