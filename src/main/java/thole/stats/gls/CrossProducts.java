package thole.stats.gls;

import java.util.List;
import java.util.concurrent.CancellationException;

/// The cross products of a design's columns after whitening, at every point of the grid.
///
/// This is where a test spends its time, so it is done once: any regression of one of the columns on some
/// of the others follows from it. At each point it is X'V⁻¹X, with V the correlation matrix of the errors.
public final class CrossProducts {

    private static final int BLOCK = 3;

    private final int rows;
    private final int padded;
    private final double[][] squares;
    private final double[] logDeterminants;

    private CrossProducts(Design design, int points) {
        rows = design.rows();
        padded = (design.width() + BLOCK - 1) / BLOCK * BLOCK;
        squares = new double[points][padded * padded];
        logDeterminants = new double[points];
    }

    /// Works them out for all columns of a design, outcomes among them; for no rows they are all 0.
    ///
    /// @throws CancellationException where the thread is interrupted; the flag stays set
    public static CrossProducts of(Design design) {
        List<ErrorGrid.Point> points = ErrorGrid.points();
        CrossProducts products = new CrossProducts(design, points.size());
        Whitening whitening = new Whitening(design.days());
        double[] table = design.table();
        double[] whitened = new double[design.rows() * products.padded];
        double[] state = new double[design.width()];
        for (int g = 0; g < points.size(); g++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted while fitting");
            }
            whitening.tune(points.get(g));
            whitening.apply(table, whitened, state);
            products.logDeterminants[g] = whitening.logDeterminant();
            products.multiply(whitened, products.squares[g]);
        }
        return products;
    }

    int rows() {
        return rows;
    }

    /// Cross product of columns a ≤ b at a point.
    double at(int point, int a, int b) {
        return squares[point][a * padded + b];
    }

    /// Natural logarithm of the determinant of the errors' correlation matrix at a point.
    double logDeterminant(int point) {
        return logDeterminants[point];
    }

    // Three columns against three at a time: nine sums run side by side and every value read is used three times.
    private void multiply(double[] columns, double[] square) {
        for (int a = 0; a < padded; a += BLOCK) {
            for (int b = a; b < padded; b += BLOCK) {
                multiplyBlock(columns, a * rows, b * rows, square, a * padded + b);
            }
        }
    }

    private void multiplyBlock(double[] columns, int a, int b, double[] square, int target) {
        double aa = 0;
        double ab = 0;
        double ac = 0;
        double ba = 0;
        double bb = 0;
        double bc = 0;
        double ca = 0;
        double cb = 0;
        double cc = 0;
        for (int i = 0; i < rows; i++) {
            double left1 = columns[a + i];
            double left2 = columns[a + rows + i];
            double left3 = columns[a + 2 * rows + i];
            double right1 = columns[b + i];
            double right2 = columns[b + rows + i];
            double right3 = columns[b + 2 * rows + i];
            aa += left1 * right1;
            ab += left1 * right2;
            ac += left1 * right3;
            ba += left2 * right1;
            bb += left2 * right2;
            bc += left2 * right3;
            ca += left3 * right1;
            cb += left3 * right2;
            cc += left3 * right3;
        }
        square[target] = aa;
        square[target + 1] = ab;
        square[target + 2] = ac;
        square[target + padded] = ba;
        square[target + padded + 1] = bb;
        square[target + padded + 2] = bc;
        square[target + 2 * padded] = ca;
        square[target + 2 * padded + 1] = cb;
        square[target + 2 * padded + 2] = cc;
    }
}
