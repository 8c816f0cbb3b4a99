package thole.stats.gls;

import java.util.Arrays;
import java.util.function.IntFunction;
import thole.stats.cancel.Interruption;

/// The Cholesky factor R of some columns' products, R'R = X'V⁻¹X, at every point of the grid at once.
///
/// Agrees with R's `chol` and `forwardsolve`; a point at which a pivot is only rounding (the specification, a.1) is NaN
/// from there on. One element per grid point stands side by side in every array.
final class GridCholesky {

    /// A pivot that is smaller than this share of its diagonal is rounding (the specification, a.1).
    static final double LEAST_PIVOT = 1e-11;

    private final double[][][] columns;
    private final double[][] logPivots;

    private GridCholesky(int width) {
        columns = new double[width][][];
        logPivots = new double[width][ErrorGrid.SIZE];
    }

    static GridCholesky of(int width, Products products) {
        GridCholesky factor = new GridCholesky(width);
        for (int b = 0; b < width; b++) {
            int column = b;
            double[][] above = factor.forward(b, a -> products.between(a, column));
            factor.append(b, above, products.between(b, b));
        }
        return factor;
    }

    private void append(int b, double[][] above, double[] diagonal) {
        double[] root = diagonal.clone();
        for (double[] entry : above) {
            subtract(entry, entry, root);
        }
        for (int g = 0; g < ErrorGrid.SIZE; g++) {
            root[g] = root[g] > LEAST_PIVOT * diagonal[g] ? Math.sqrt(root[g]) : Double.NaN;
            logPivots[b][g] = 2 * Math.log(root[g]);
        }
        columns[b] = Arrays.copyOf(above, b + 1);
        columns[b][b] = root;
    }

    /// Solves R'z = s for the first columns.
    double[][] forward(int width, IntFunction<double[]> products) {
        double[][] solved = new double[width][];
        for (int a = 0; a < width; a++) {
            Interruption.check();
            double[] rest = products.apply(a).clone();
            for (int c = 0; c < a; c++) {
                subtract(columns[a][c], solved[c], rest);
            }
            divide(rest, columns[a][a]);
            solved[a] = rest;
        }
        return solved;
    }

    /// ln |X'V⁻¹X| of the first columns.
    double[] logDeterminants(int width) {
        double[] sum = new double[ErrorGrid.SIZE];
        for (int a = 0; a < width; a++) {
            for (int g = 0; g < ErrorGrid.SIZE; g++) {
                sum[g] += logPivots[a][g];
            }
        }
        return sum;
    }

    static void subtract(double[] a, double[] b, double[] from) {
        for (int g = 0; g < ErrorGrid.SIZE; g++) {
            from[g] -= a[g] * b[g];
        }
    }

    private static void divide(double[] values, double[] by) {
        for (int g = 0; g < ErrorGrid.SIZE; g++) {
            values[g] /= by[g];
        }
    }

    /// Products of columns a ≤ b, one per grid point.
    @FunctionalInterface
    interface Products {
        double[] between(int a, int b);
    }
}
