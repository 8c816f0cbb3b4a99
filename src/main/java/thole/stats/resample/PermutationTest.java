package thole.stats.resample;

import java.util.SplittableRandom;
import thole.stats.cancel.Interruption;

/// Asks whether a figure depends on the order of its rows: how often a shuffled order gives one as small.
///
/// p = (1 + #{figure of a shuffled order ≤ figure}) / 2000 with 1999 shuffles (Fisher & Yates), so never 0; the
/// specification, section e. Figures that differ by rounding alone count as equal.
public final class PermutationTest {

    /// Orders that are tried.
    static final int SHUFFLES = 1999;

    private static final double ROUNDING = 1e-12;

    private PermutationTest() {}

    /// One-sided p of “smaller than in a random order”.
    ///
    /// 1 for no row, for one row and where all rows are equal; NaN where the figure of the order itself is NaN.
    ///
    /// @param rows number of rows, 0 or more
    /// @param seed the same seed always gives the same p
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static double smaller(int rows, Statistic statistic, long seed) {
        int[] order = new int[rows];
        for (int row = 0; row < rows; row++) {
            order[row] = row;
        }
        double observed = statistic.of(order);
        if (Double.isNaN(observed)) {
            return Double.NaN;
        }
        SplittableRandom random = new SplittableRandom(seed);
        int asSmall = 0;
        for (int i = 0; i < SHUFFLES; i++) {
            Interruption.check();
            shuffle(order, random);
            asSmall += statistic.of(order) <= observed + ROUNDING ? 1 : 0;
        }
        return (1.0 + asSmall) / (1 + SHUFFLES);
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int row = order[last];
            order[last] = order[other];
            order[other] = row;
        }
    }
}
