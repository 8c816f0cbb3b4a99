package thole.stats.trend;

import java.util.List;
import java.util.Optional;
import thole.stats.gls.Design;
import thole.stats.gls.GaGls;
import thole.stats.gls.GridPosterior;
import thole.stats.nuisance.NuisanceColumns;
import thole.stats.nuisance.OrdinaryLeastSquares;

/// Fits a straight line to a daily series with GA-GLS: its level, its slope, and how alike neighbouring days are.
///
/// The columns are [1, linear], linear = 2(t − (T − 1)/2)/T with t counted from the first recorded day and T days from
/// there to the last (the specification, a.1, d and f.2). Agrees with the fit under the reference's `trend`, whose
/// `rho1` is the posterior's inertia; that does not depend on where the line begins.
public final class StraightLine {

    /// The level in the middle of the recorded days, in units of the series.
    public static final int LEVEL = 0;

    /// The rise over half of T days, in units of the series.
    public static final int SLOPE = 1;

    private StraightLine() {}

    /// The posterior of level and slope.
    ///
    /// Empty with fewer than nine recorded days (so for none and for one), and where a straight line leaves no
    /// residual (so where all values are equal).
    ///
    /// @param series one value per day, NaN where the day has none
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static Optional<GridPosterior> fit(double[] series) {
        RecordedRows rows = RecordedRows.of(series);
        List<double[]> columns =
                NuisanceColumns.smooth(rows.daysFromFirst(), rows.windowDays()).subList(0, 2);
        return OrdinaryLeastSquares.on(columns).explains(rows.values())
                ? Optional.empty()
                : GaGls.fit(new Design(rows.daysFromFirst(), columns), rows.values(), LEVEL, SLOPE);
    }
}
