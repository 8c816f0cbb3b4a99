package thole.stats.gls;

import java.util.Arrays;
import thole.stats.cancel.Interruption;

/// The cross products of a design's columns after whitening, at every point of the grid.
///
/// This is where a test spends its time, so it is done once: any regression of one of the columns on some
/// of the others follows from it. At each point it is X'V⁻¹X, with V the correlation matrix of the errors.
public final class CrossProducts {

    private static final int ROWS_AT_A_TIME = 4;

    private final int rows;
    private final int shared;
    private final double[][][] products;
    private final double[] logDeterminants;

    private CrossProducts(int rows, int shared, double[][][] products, double[] logDeterminants) {
        this.rows = rows;
        this.shared = shared;
        this.products = products;
        this.logDeterminants = logDeterminants;
    }

    /// Works them out for all columns of a design, outcomes among them; for no rows they are all 0.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static CrossProducts of(Design design) {
        return of(design, design.width());
    }

    /// The same for a design whose first columns are shared and whose others stand each for itself: products between
    /// two of the others are not worked out.
    ///
    /// @param shared how many columns are shared
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static CrossProducts of(Design design, int shared) {
        Whitening whitening = new Whitening(design.days());
        double[][][] whitened = new double[design.width()][ROWS_AT_A_TIME][ErrorGrid.SIZE];
        double[][] states = new double[design.width()][ErrorGrid.SIZE];
        double[][][] products = nothingYet(design.width(), shared);
        for (int from = 0; from < design.rows(); from += ROWS_AT_A_TIME) {
            Interruption.check();
            whiten(design, from, whitening, states, whitened);
            for (int b = 0; b < products.length; b++) {
                for (int a = 0; a < products[b].length - 1; a++) {
                    add(whitened[a], whitened[b], products[b][a]);
                }
                add(whitened[b], whitened[b], products[b][products[b].length - 1]);
            }
        }
        return new CrossProducts(design.rows(), shared, products, whitening.logDeterminants());
    }

    // One place per column: its products with the shared columns before it, and last with itself.
    private static double[][][] nothingYet(int width, int shared) {
        double[][][] products = new double[width][][];
        for (int b = 0; b < width; b++) {
            products[b] = new double[Math.min(b, shared) + 1][ErrorGrid.SIZE];
        }
        return products;
    }

    // Behind the last row stand zeros, which add nothing.
    private static void whiten(Design design, int from, Whitening whitening, double[][] states, double[][][] whitened) {
        for (int i = 0; i < ROWS_AT_A_TIME; i++) {
            int row = from + i;
            if (row < design.rows()) {
                whitening.advance(row);
            }
            for (int c = 0; c < states.length; c++) {
                if (row < design.rows()) {
                    whitening.apply(design.columns().get(c)[row], states[c], whitened[c][i]);
                } else {
                    Arrays.fill(whitened[c][i], 0);
                }
            }
        }
    }

    private static void add(double[][] left, double[][] right, double[] sums) {
        add(left[0], left[1], left[2], left[3], right[0], right[1], right[2], right[3], sums);
    }

    // Four rows of all grid points: every sum is read and written once for four products.
    private static void add(
            double[] a0,
            double[] a1,
            double[] a2,
            double[] a3,
            double[] b0,
            double[] b1,
            double[] b2,
            double[] b3,
            double[] sums) {
        for (int g = 0; g < ErrorGrid.SIZE; g++) {
            sums[g] += (a0[g] * b0[g] + a1[g] * b1[g]) + (a2[g] * b2[g] + a3[g] * b3[g]);
        }
    }

    int rows() {
        return rows;
    }

    /// How many columns are shared.
    int shared() {
        return shared;
    }

    /// Cross product of columns a ≤ b at a point; of two columns that are not shared only with themselves.
    double at(int point, int a, int b) {
        return between(a, b)[point];
    }

    /// The same, one per point; not to be changed.
    double[] between(int a, int b) {
        return products[b][a == b ? products[b].length - 1 : a];
    }

    /// Natural logarithm of the determinant of the errors' correlation matrix at a point.
    double logDeterminant(int point) {
        return logDeterminants[point];
    }
}
