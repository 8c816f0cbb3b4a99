package thole.stats.resample;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import thole.stats.Quantiles;
import thole.stats.cancel.Interruption;

/// Intervals for figures of a series whose neighbours are alike: blocks of random length are drawn with replacement.
///
/// The stationary bootstrap of Politis & Romano (1994), *JASA* 89, 1303: a block begins anywhere, goes on from the end
/// to the beginning, and its length is geometric with mean max(3, 1.75·m^(1/3)); 1999 draws, percentile interval with
/// type-7 quantiles (the specification, section d). `src/test/R/variation.R` draws the same with R's generator.
public final class StationaryBootstrap {

    /// Draws behind an interval.
    public static final int DRAWS = 1999;

    private static final double LEAST_MEAN_BLOCK = 3;
    private static final double MEAN_BLOCK_OF_CUBE_ROOT = 1.75;
    private static final double LOWER = .025;
    private static final double UPPER = .975;

    private final int rows;
    private final double jump;
    private final long seed;

    private StationaryBootstrap(int rows, long seed) {
        this.rows = rows;
        this.jump = 1 / meanBlock(rows);
        this.seed = seed;
    }

    /// A bootstrap of a series of so many rows, 0 or more; the same seed always draws the same.
    public static StationaryBootstrap of(int rows, long seed) {
        return new StationaryBootstrap(rows, seed);
    }

    /// Mean length of a block in rows: max(3, 1.75·m^(1/3)).
    /// 3 for no rows and for one (the specification, section d).
    static double meanBlock(int rows) {
        return Math.max(LEAST_MEAN_BLOCK, MEAN_BLOCK_OF_CUBE_ROOT * Math.cbrt(rows));
    }

    /// The 95 % intervals of several figures, all from the same draws.
    ///
    /// No interval for no rows and where a draw gives NaN; for one row and where all rows are equal both ends
    /// are the figure itself.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public List<Interval> intervals(Statistic... statistics) {
        double[][] drawn = new double[statistics.length][DRAWS];
        if (rows == 0) {
            return Arrays.stream(statistics).map(_ -> Interval.NONE).toList();
        }
        SplittableRandom random = new SplittableRandom(seed);
        int[] draw = new int[rows];
        for (int i = 0; i < DRAWS; i++) {
            Interruption.check();
            fill(draw, random);
            for (int s = 0; s < statistics.length; s++) {
                drawn[s][i] = statistics[s].of(draw);
            }
        }
        return Arrays.stream(drawn).map(StationaryBootstrap::percentiles).toList();
    }

    private void fill(int[] draw, SplittableRandom random) {
        int row = random.nextInt(rows);
        for (int i = 0; i < draw.length; i++) {
            draw[i] = row;
            if (random.nextDouble() < jump) {
                row = random.nextInt(rows);
            } else {
                row = row + 1 == rows ? 0 : row + 1;
            }
        }
    }

    private static Interval percentiles(double[] figures) {
        Arrays.sort(figures);
        return new Interval(Quantiles.ofSorted(figures, LOWER), Quantiles.ofSorted(figures, UPPER));
    }
}
