package thole.stats.nuisance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import thole.stats.cancel.Interruption;
import thole.stats.gls.GridPosterior;

/// Finds the places where a series moves to another level and stays there.
///
/// Exact optimal partitioning (Jackson et al. 2005, *IEEE Signal Processing Letters* 12, 105; PELT without the
/// pruning of Killick et al. 2012): the cost of a segment is its sum of squares about its mean, segments have at
/// least 14 observations, and the penalty is 2·σ²·ln n with the long-run variance
/// σ² = s²[(1 − ν)(1 + φ)/(1 − φ) + ν], as independent errors would cry wolf on a persistent series (compare
/// Romano et al. 2022). The specification, f.3; agrees with the reference's `cps`.
public final class LevelShifts {

    /// In fewer rows nothing is looked for.
    public static final int LEAST_ROWS = 42;

    private static final int LEAST_SEGMENT = 14;
    private static final double LARGEST_PHI = .9;

    private LevelShifts() {}

    /// Row numbers at which a new level begins, ascending; row 0 is never among them.
    ///
    /// None for fewer than 42 values (so for 0 and 1), for a constant series or one that the smooth columns give
    /// exactly, and where nothing can be said about its errors.
    ///
    /// @param values one finite value per row, nothing missing
    /// @param smooth least squares on the smooth nuisance columns of these rows
    /// @param errors GA-GLS of the values on the same columns; asked for only where it is needed
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static int[] find(double[] values, OrdinaryLeastSquares smooth, Supplier<Optional<GridPosterior>> errors) {
        if (values.length < LEAST_ROWS || smooth.explains(values)) {
            return new int[0];
        }
        return errors.get()
                .map(posterior -> smooth.residualVariance(values) * longRun(posterior))
                .map(variance -> partition(values, 2 * variance * Math.log(values.length)))
                .orElse(new int[0]);
    }

    /// A column per shift: 0 before it and 1 from it on.
    ///
    /// The specification, f.3; the reference's `steps`. No shifts have no columns.
    public static List<double[]> steps(int rows, int[] shifts) {
        List<double[]> columns = new ArrayList<>();
        for (int shift : shifts) {
            double[] column = new double[rows];
            Arrays.fill(column, shift, rows, 1);
            columns.add(column);
        }
        return columns;
    }

    private static double longRun(GridPosterior errors) {
        double phi = Math.min(LARGEST_PHI, errors.phi());
        return (1 - errors.nu()) * (1 + phi) / (1 - phi) + errors.nu();
    }

    private static int[] partition(double[] values, double penalty) {
        int rows = values.length;
        double[] sums = runningSums(values);
        double[] squares = runningSums(Arrays.stream(values).map(v -> v * v).toArray());
        double[] best = new double[rows + 1];
        int[] previous = new int[rows + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -penalty;
        for (int end = LEAST_SEGMENT; end <= rows; end++) {
            Interruption.check();
            for (int start = 0; start <= end - LEAST_SEGMENT; start++) {
                double sum = sums[end] - sums[start];
                double cost = best[start] + squares[end] - squares[start] - sum * sum / (end - start) + penalty;
                if (cost < best[end]) {
                    best[end] = cost;
                    previous[end] = start;
                }
            }
        }
        return starts(previous);
    }

    private static double[] runningSums(double[] values) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }

    private static int[] starts(int[] previous) {
        List<Integer> starts = new ArrayList<>();
        for (int end = previous[previous.length - 1]; end > 0; end = previous[end]) {
            starts.add(end);
        }
        return starts.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
