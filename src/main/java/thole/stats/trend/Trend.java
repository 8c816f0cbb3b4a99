package thole.stats.trend;

import thole.stats.gls.GridPosterior;
import thole.stats.gls.SlopePosterior;

/// Whether a series rises or falls over its days, without taking persistence for drift.
///
/// The specification, f.2; agrees with the reference's `trend`.
public sealed interface Trend permits Trend.Estimated, Trend.NotEstimated {

    /// Fewer values say nothing about a trend.
    int LEAST_ROWS = 14;

    /// Days with a value.
    int rows();

    /// A fitted straight line; agrees with the oracle's `trend`.
    ///
    /// @param per30Days slope in units of the series per 30 days (`points_per_30d`)
    /// @param se standard error of that slope
    /// @param lo95 lower end of its 95 % interval
    /// @param hi95 upper end of its 95 % interval
    /// @param p two-sided p against a slope of zero
    /// @param phi posterior mean of the errors' autocorrelation from day to day
    /// @param nu posterior mean of the errors' share of independent noise
    /// @param inertia posterior mean of (1 − ν)φ, the errors' autocorrelation at one day (`rho1`)
    record Estimated(
            int rows,
            double per30Days,
            double se,
            double lo95,
            double hi95,
            double p,
            double phi,
            double nu,
            double inertia)
            implements Trend {

        /// Whether the 95 % interval leaves out 0.
        public boolean isClear() {
            return lo95 > 0 || hi95 < 0;
        }
    }

    /// No estimate.
    record NotEstimated(int rows, Reason reason) implements Trend {}

    /// Why there is no estimate.
    enum Reason {
        /// Fewer than 14 values.
        NOT_ENOUGH_DATA,
        /// All values equal, or all on one straight line, so that nothing is left to judge it by.
        NOT_ENOUGH_VARIATION
    }

    /// GA-GLS of a series on a straight line ([StraightLine]), its slope tested.
    ///
    /// The specification, f.2; agrees with the reference's `trend`. A test without the correction finds a trend
    /// in 25 to 64 % of persistent series that have none. No value, one value and nothing but missing ones are not
    /// enough data; all equal are not enough variation.
    ///
    /// @param series one value per calendar day of the window, NaN where the day has none
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    static Trend of(double[] series) {
        RecordedRows rows = RecordedRows.of(series);
        if (rows.count() < LEAST_ROWS) {
            return new NotEstimated(rows.count(), Reason.NOT_ENOUGH_DATA);
        }
        return StraightLine.fit(series)
                .map(line -> estimated(rows.count(), line, TheilSen.DAYS * 2.0 / rows.windowDays()))
                .orElse(new NotEstimated(rows.count(), Reason.NOT_ENOUGH_VARIATION));
    }

    private static Trend estimated(int rows, GridPosterior posterior, double per30Days) {
        SlopePosterior slope = posterior.slope(StraightLine.SLOPE);
        return new Estimated(
                rows,
                slope.mean() * per30Days,
                slope.standardError() * per30Days,
                slope.quantile(.025) * per30Days,
                slope.quantile(.975) * per30Days,
                slope.twoSidedP(),
                posterior.phi(),
                posterior.nu(),
                posterior.inertia());
    }
}
