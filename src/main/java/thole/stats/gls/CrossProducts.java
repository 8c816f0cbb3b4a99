package thole.stats.gls;

import java.util.List;
import java.util.concurrent.CancellationException;

/// The cross products of a design's columns after whitening, at every point of the grid.
///
/// This is where a test spends its time, so it is done once: any regression of one of the columns on some
/// of the others follows from it. At each point it is X'V⁻¹X, with V the correlation matrix of the errors.
public final class CrossProducts {

    private final int rows;
    private final int width;
    private final double[][] squares;
    private final double[] logDeterminants;

    private CrossProducts(Design design, int points) {
        rows = design.rows();
        width = design.width();
        squares = new double[points][width * width];
        logDeterminants = new double[points];
    }

    /// Works them out for all columns of a design, outcomes among them.
    ///
    /// @throws CancellationException where the thread is interrupted; the flag stays set
    public static CrossProducts of(Design design) {
        List<ErrorGrid.Point> points = ErrorGrid.points();
        CrossProducts products = new CrossProducts(design, points.size());
        Whitening whitening = new Whitening(design.days());
        double[] table = design.table();
        double[] whitened = new double[table.length];
        double[] state = new double[design.width()];
        for (int g = 0; g < points.size(); g++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted while fitting");
            }
            whitening.tune(points.get(g));
            whitening.apply(table, whitened, state);
            products.logDeterminants[g] = whitening.logDeterminant();
            products.add(whitened, products.squares[g]);
        }
        return products;
    }

    int rows() {
        return rows;
    }

    /// Cross product of columns a ≤ b at a point.
    double at(int point, int a, int b) {
        return squares[point][a * width + b];
    }

    /// Natural logarithm of the determinant of the errors' correlation matrix at a point.
    double logDeterminant(int point) {
        return logDeterminants[point];
    }

    private void add(double[] table, double[] square) {
        int row = 0;
        for (; row + 3 < rows; row += 4) {
            addFourRows(table, row * width, square);
        }
        for (; row < rows; row++) {
            addRow(table, row * width, square);
        }
    }

    // Four rows at once touch the square a quarter as often.
    private void addFourRows(double[] table, int first, double[] square) {
        int second = first + width;
        int third = second + width;
        int fourth = third + width;
        for (int a = 0; a < width; a++) {
            double x1 = table[first + a];
            double x2 = table[second + a];
            double x3 = table[third + a];
            double x4 = table[fourth + a];
            int target = a * width;
            for (int b = a; b < width; b++) {
                square[target + b] += (x1 * table[first + b] + x2 * table[second + b])
                        + (x3 * table[third + b] + x4 * table[fourth + b]);
            }
        }
    }

    private void addRow(double[] table, int first, double[] square) {
        for (int a = 0; a < width; a++) {
            double x = table[first + a];
            for (int b = a; b < width; b++) {
                square[a * width + b] += x * table[first + b];
            }
        }
    }
}
