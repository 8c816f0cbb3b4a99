package thole.stats.trend;

import java.util.Arrays;
import java.util.List;
import thole.stats.gls.Design;
import thole.stats.gls.GaGls;
import thole.stats.gls.GridPosterior;
import thole.stats.gls.SlopePosterior;
import thole.stats.nuisance.OrdinaryLeastSquares;

/// The last 28 days of a series against 28 earlier ones.
///
/// The specification, f.4; agrees with `trend.R`.
public sealed interface MeaningfulChange permits MeaningfulChange.Estimated, MeaningfulChange.NotEstimated {

    /// Length of both stretches in calendar days.
    int STRETCH_DAYS = 28;

    /// Values that each stretch needs.
    int LEAST_ENTRIES = 14;

    /// What was recorded in both stretches.
    Stretches stretches();

    /// Two stretches in plain numbers.
    ///
    /// @param earlierEntries values in the earlier one
    /// @param earlierMean their mean, NaN for none
    /// @param lastEntries values in the later one, usually the last 28 days
    /// @param lastMean their mean, NaN for none
    record Stretches(int earlierEntries, double earlierMean, int lastEntries, double lastMean) {}

    /// A fitted difference.
    ///
    /// @param difference last minus earlier, in units of the series
    /// @param se standard error of the difference
    /// @param lo95 lower end of its 95 % interval
    /// @param hi95 upper end of its 95 % interval
    /// @param p two-sided p against no difference
    record Estimated(
            Stretches stretches, double difference, double se, double lo95, double hi95, double p, ChangeSize size)
            implements MeaningfulChange {}

    /// No difference.
    record NotEstimated(Stretches stretches, Reason reason) implements MeaningfulChange {}

    /// Why there is no difference.
    enum Reason {
        /// The earlier stretch does not end before the last 28 days begin.
        NOT_APART,
        /// One of them has fewer than 14 values.
        NOT_ENOUGH_DATA,
        /// All values of a stretch are its mean, so there are no ups and downs to judge a difference by.
        NOT_ENOUGH_VARIATION
    }

    /// Compares the last 28 calendar days of a series with 28 others.
    ///
    /// The specification, f.4: the difference and its interval are the reference's `ga_gls` on an intercept and a
    /// column that is 1 in the last 28 days, over the days of the two stretches; the share that decides its size
    /// is of the plain mean of the earlier stretch. No values, one value and nothing but missing ones are not
    /// enough data (or not apart, where there are fewer than 56 days); all equal are not enough variation.
    ///
    /// @param series one value per calendar day, NaN where the day has none
    /// @param earlierFrom first day of the earlier stretch, counted from 0; days off the series have no value
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    static MeaningfulChange of(double[] series, int earlierFrom) {
        int lastFrom = series.length - STRETCH_DAYS;
        return between(series, earlierFrom, earlierFrom + STRETCH_DAYS, lastFrom, series.length);
    }

    /// The same for any two stretches of the series, each from one day up to another that is not among them.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    static MeaningfulChange between(double[] series, int earlierFrom, int earlierTo, int laterFrom, int laterTo) {
        RecordedRows earlier = RecordedRows.between(series, earlierFrom, earlierTo);
        RecordedRows later = RecordedRows.between(series, laterFrom, laterTo);
        Stretches stretches = new Stretches(earlier.count(), earlier.mean(), later.count(), later.mean());
        if (earlierTo > laterFrom) {
            return new NotEstimated(stretches, Reason.NOT_APART);
        }
        if (Math.min(earlier.count(), later.count()) < LEAST_ENTRIES) {
            return new NotEstimated(stretches, Reason.NOT_ENOUGH_DATA);
        }
        return fit(stretches, earlier.followedBy(later));
    }

    private static MeaningfulChange fit(Stretches stretches, RecordedRows rows) {
        double[] intercept = new double[rows.count()];
        Arrays.fill(intercept, 1);
        double[] isLast = new double[rows.count()];
        Arrays.fill(isLast, stretches.earlierEntries(), rows.count(), 1);
        List<double[]> columns = List.of(intercept, isLast);
        MeaningfulChange none = new NotEstimated(stretches, Reason.NOT_ENOUGH_VARIATION);
        if (OrdinaryLeastSquares.on(columns).explains(rows.values())) {
            return none;
        }
        return GaGls.fit(new Design(rows.days(), columns), rows.values(), 1)
                .map(posterior -> estimated(stretches, posterior))
                .orElse(none);
    }

    private static MeaningfulChange estimated(Stretches stretches, GridPosterior posterior) {
        SlopePosterior change = posterior.slope(0);
        double lo95 = change.quantile(.025);
        double hi95 = change.quantile(.975);
        return new Estimated(
                stretches,
                change.mean(),
                change.standardError(),
                lo95,
                hi95,
                change.twoSidedP(),
                ChangeSize.of(stretches.earlierMean(), change.mean(), lo95, hi95));
    }
}
