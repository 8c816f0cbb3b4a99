package thole.stats.variation;

import java.util.Arrays;
import java.util.Optional;
import thole.stats.gls.GridPosterior;
import thole.stats.gls.SlopePosterior;
import thole.stats.resample.Interval;
import thole.stats.trend.StraightLine;

/// The mean difference between two readings of the same days, honest about days that are alike.
///
/// The specification, section d (circadian swing): the intercept of GA-GLS on [1, linear], which is the level in the
/// middle of the days that have both readings; at least 14 of them. Agrees with the reference's
/// `ga_gls(t, nuis(t, T, …)[, 1:2], y, 1)`.
public sealed interface PairedDifference {

    /// With fewer days nothing is estimated.
    int LEAST_DAYS = 14;

    /// Days that have both readings.
    int days();

    /// An estimate.
    ///
    /// @param mean second minus first reading, in their unit
    /// @param se its standard error
    /// @param interval its 95 % interval
    record Estimated(int days, double mean, double se, Interval interval) implements PairedDifference {}

    /// Fewer than 14 days.
    record NotEnoughDays(int days) implements PairedDifference {}

    /// The differences lie on a straight line (all equal, for one), so how sure their mean is cannot be told.
    ///
    /// @param mean plain mean of the differences
    record WithoutSpread(int days, double mean) implements PairedDifference {}

    /// The second reading minus the first.
    ///
    /// Not enough days for none, for one, and where nothing or one of the two is recorded; without spread where all
    /// differences are equal.
    ///
    /// @param first one value per day, NaN where the day has none
    /// @param second the same days
    /// @throws IllegalArgumentException where the two differ in length
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    static PairedDifference of(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(first.length + " and " + second.length + " days");
        }
        double[] differences = new double[first.length];
        Arrays.setAll(differences, day -> second[day] - first[day]);
        double[] there =
                Arrays.stream(differences).filter(value -> !Double.isNaN(value)).toArray();
        if (there.length < LEAST_DAYS) {
            return new NotEnoughDays(there.length);
        }
        Optional<SlopePosterior> level =
                StraightLine.fit(differences).map((GridPosterior fit) -> fit.slope(StraightLine.LEVEL));
        return level.<PairedDifference>map(posterior -> estimated(there.length, posterior))
                .orElseGet(() -> new WithoutSpread(
                        there.length, Arrays.stream(there).average().orElseThrow()));
    }

    private static Estimated estimated(int days, SlopePosterior level) {
        Interval interval = new Interval(level.quantile(.025), level.quantile(.975));
        return new Estimated(days, level.mean(), level.standardError(), interval);
    }
}
