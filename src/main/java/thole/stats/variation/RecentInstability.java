package thole.stats.variation;

import java.util.Arrays;
import thole.stats.Quantiles;

/// The day-to-day steps of the last 28 days against those of the same person's earlier 28-day periods.
///
/// The specification, section d (person-relative flag): the last 28 days' RMSSD above the 90th percentile (type 7) of
/// the earlier ones, of which there are at least six. Periods are counted back from the last day of the series and do
/// not overlap; one with fewer than 14 pairs inside it, half of its days, has no RMSSD.
///
/// @param rmssd of the last 28 days; NaN where they have fewer than 14 pairs
/// @param earlierPeriods earlier periods with an RMSSD
/// @param usualUpTo 90th percentile of theirs; NaN for fewer than six
public record RecentInstability(double rmssd, int earlierPeriods, double usualUpTo) {

    /// Length of a period in days.
    static final int PERIOD_DAYS = 28;

    /// With fewer earlier periods nothing is compared.
    static final int LEAST_EARLIER_PERIODS = 6;

    private static final int LEAST_PAIRS = 14;
    private static final double USUAL = .9;

    /// The comparison for a series; not comparable for none, one and nothing but missing values, and never above where
    /// all values are equal.
    /// Agrees with `variation.R`.
    ///
    /// @param series one value per day, NaN where the day has none
    public static RecentInstability of(double[] series) {
        double[] earlier = new double[series.length / PERIOD_DAYS];
        int periods = 0;
        for (int end = series.length - PERIOD_DAYS; end >= PERIOD_DAYS; end -= PERIOD_DAYS) {
            double rmssd = rmssdOfPeriodBefore(series, end);
            if (!Double.isNaN(rmssd)) {
                earlier[periods++] = rmssd;
            }
        }
        return new RecentInstability(
                rmssdOfPeriodBefore(series, series.length),
                periods,
                periods < LEAST_EARLIER_PERIODS ? Double.NaN : Quantiles.type7(Arrays.copyOf(earlier, periods), USUAL));
    }

    /// Whether there is something to compare, and something to compare it with.
    public boolean comparable() {
        return !Double.isNaN(rmssd) && !Double.isNaN(usualUpTo);
    }

    /// Whether the last 28 days had larger steps than usual; false where they cannot be compared.
    public boolean aboveUsual() {
        return rmssd > usualUpTo;
    }

    private static double rmssdOfPeriodBefore(double[] series, int end) {
        Steps steps = Steps.of(Arrays.copyOfRange(series, Math.max(0, end - PERIOD_DAYS), end));
        return steps.count() < LEAST_PAIRS ? Double.NaN : Math.sqrt(steps.meanSquare());
    }
}
