package thole.stats.variation;

import java.util.Arrays;
import java.util.List;
import thole.stats.gls.GridPosterior;
import thole.stats.resample.Interval;
import thole.stats.resample.Proportion;
import thole.stats.resample.StationaryBootstrap;
import thole.stats.trend.StraightLine;

/// How much a daily series goes up and down, from all its values and from its calendar-consecutive pairs of days.
///
/// The specification, section d; agrees with the reference's `instability` and with `trend.rho1`. MSSD is von
/// Neumann's (1941, *Annals of Mathematical Statistics* 12, 367); for its use with diaries see Jahng et al. 2008,
/// *Psychological Methods* 13, 354: only pairs one day apart are used, so no adjustment for gaps is needed.
///
/// The unit that is resampled is the one that a figure is made of. MSSD, RMSSD and the share of jumps are figures of
/// the pairs, and the pair series is resampled. The SD is a figure of all recorded days (so it is in the reference),
/// and its series is resampled: with gaps the pairs lack some of those days, and an interval from them would be one
/// for another figure. In simulated records with bad Mondays that lack the same weekdays every week, one over the later
/// days of the pairs left out the very SD it is shown with in about half of them (`src/test/R/resampling-unit.R`).
/// Without gaps the two series differ by one day. The percentile interval of an SD is on the short side where days are
/// few and alike.
///
/// @param entries recorded days
/// @param mean their mean
/// @param sd their standard deviation (iSD, n − 1); NaN for fewer than two days
/// @param sd95 bootstrap interval of `sd`; none with fewer than 20 pairs
/// @param mssd mean squared step from one day to the next; NaN for no pair
/// @param rmssd95 bootstrap interval of `rmssd`; none with fewer than 20 pairs
/// @param jumps pairs with a step of at least the jump, up or down; its trials are the pairs
/// @param jumpsUp pairs with a step up of at least the jump
/// @param inertia autocorrelation from one day to the next, the posterior mean of (1 − ν)φ about a straight line; NaN
///     with fewer than 14 days or where all values are equal
public record Instability(
        int entries,
        double mean,
        double sd,
        Interval sd95,
        double mssd,
        Interval rmssd95,
        Proportion jumps,
        Proportion jumpsUp,
        double inertia) {

    /// With fewer pairs nothing may be said.
    public static final int LEAST_PAIRS = 20;

    private static final int LEAST_ENTRIES_FOR_INERTIA = 14;

    /// The figures of a series.
    ///
    /// For no values all are NaN; for one value and where all are equal see the parameters.
    ///
    /// @param series one value per day, NaN where the day has none
    /// @param jump least step that counts as a jump, in units of the series
    /// @param seed the same seed always gives the same intervals
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static Instability of(double[] series, double jump, long seed) {
        double[] values =
                Arrays.stream(series).filter(value -> !Double.isNaN(value)).toArray();
        Steps steps = Steps.of(series);
        boolean enough = steps.count() >= LEAST_PAIRS;
        int[] everyRow = rows(values.length);
        double sd = standardDeviation(values, everyRow);
        return new Instability(
                values.length,
                Arrays.stream(values).average().orElse(Double.NaN),
                sd,
                enough ? standardDeviationInterval(values, seed) : Interval.NONE,
                steps.meanSquare(),
                enough ? stepInterval(steps.inOrder(), seed) : Interval.NONE,
                Proportion.of(steps.atLeastEitherWay(jump)),
                Proportion.of(steps.atLeast(jump)),
                values.length < LEAST_ENTRIES_FOR_INERTIA || sd == 0 ? Double.NaN : inertia(series));
    }

    /// Calendar-consecutive pairs of recorded days.
    public int pairs() {
        return jumps.trials();
    }

    /// Root mean squared step.
    /// √MSSD, the reference's `rmssd`; NaN for no pair, 0 where all values are equal.
    public double rmssd() {
        return Math.sqrt(mssd);
    }

    /// MSSD over the variance: about 2 for independent days, less where neighbouring days are alike; NaN where all
    /// values are equal.
    /// The ratio of von Neumann 1941, *Annals of Mathematical Statistics* 12, 367; the reference's `von_neumann`.
    /// NaN for no pair too.
    public double vonNeumann() {
        return mssd / (sd * sd);
    }

    private static double inertia(double[] series) {
        return StraightLine.fit(series).map(GridPosterior::inertia).orElse(Double.NaN);
    }

    private static Interval standardDeviationInterval(double[] values, long seed) {
        List<Interval> intervals =
                StationaryBootstrap.of(values.length, seed).intervals(rows -> standardDeviation(values, rows));
        return intervals.getFirst();
    }

    private static Interval stepInterval(double[] steps, long seed) {
        List<Interval> intervals =
                StationaryBootstrap.of(steps.length, seed).intervals(rows -> rootMeanSquare(steps, rows));
        return intervals.getFirst();
    }

    private static double standardDeviation(double[] values, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += values[row];
        }
        double mean = sum / rows.length;
        double squares = 0;
        for (int row : rows) {
            squares += (values[row] - mean) * (values[row] - mean);
        }
        return rows.length < 2 ? Double.NaN : Math.sqrt(squares / (rows.length - 1));
    }

    private static double rootMeanSquare(double[] steps, int[] rows) {
        double squares = 0;
        for (int row : rows) {
            squares += steps[row] * steps[row];
        }
        return Math.sqrt(squares / rows.length);
    }

    private static int[] rows(int count) {
        int[] rows = new int[count];
        Arrays.setAll(rows, row -> row);
        return rows;
    }
}
