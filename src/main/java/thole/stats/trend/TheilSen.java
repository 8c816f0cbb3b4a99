package thole.stats.trend;

import java.util.SplittableRandom;
import thole.stats.cancel.Interruption;

/// The typical slope between two days, which single wild days hardly move.
///
/// Median of the slopes between all pairs of days (Theil 1950; Sen 1968, *Journal of the American Statistical
/// Association* 63, 1379); the specification, f.2; agrees with the oracle's `theil_sen_per_30d`.
public final class TheilSen {

    /// Slopes are told per so many days.
    static final int DAYS = 30;

    private static final int ALL_PAIRS_UP_TO_DAYS = 1500;
    private static final int MOST_PAIRS = 200_000;
    private static final int CHECK_EVERY = 1024;

    private TheilSen() {}

    /// Slope in units of the series per 30 days.
    ///
    /// Up to 1500 calendar days, and wherever there are no more than 200 000 pairs, it is exact; beyond that
    /// the median of 200 000 pairs drawn evenly, with replacement. NaN for no value, one value and nothing but
    /// missing ones; 0 where all values are equal.
    ///
    /// @param series one value per calendar day, NaN where the day has none
    /// @param seed of the draw; without effect where it is exact
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static double per30Days(double[] series, long seed) {
        RecordedRows rows = RecordedRows.of(series);
        long pairs = (long) rows.count() * (rows.count() - 1) / 2;
        boolean all = series.length <= ALL_PAIRS_UP_TO_DAYS || pairs <= MOST_PAIRS;
        double[] slopes = all ? allSlopes(rows, Math.toIntExact(pairs)) : drawnSlopes(rows, seed);
        return Selection.median(slopes) * DAYS;
    }

    private static double[] allSlopes(RecordedRows rows, int pairs) {
        double[] slopes = new double[pairs];
        int next = 0;
        for (int later = 1; later < rows.count(); later++) {
            stopWhereInterrupted();
            for (int earlier = 0; earlier < later; earlier++) {
                slopes[next++] = slope(rows, earlier, later);
            }
        }
        return slopes;
    }

    private static double[] drawnSlopes(RecordedRows rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] slopes = new double[MOST_PAIRS];
        for (int i = 0; i < slopes.length; i++) {
            if (i % CHECK_EVERY == 0) {
                stopWhereInterrupted();
            }
            int one = random.nextInt(rows.count());
            int other = random.nextInt(rows.count() - 1);
            slopes[i] = slope(rows, one, other < one ? other : other + 1);
        }
        return slopes;
    }

    // The same from either end.
    private static double slope(RecordedRows rows, int one, int other) {
        return (rows.values()[other] - rows.values()[one]) / (rows.days()[other] - rows.days()[one]);
    }

    private static void stopWhereInterrupted() {
        Interruption.check();
    }
}
