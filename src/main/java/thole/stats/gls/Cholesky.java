package thole.stats.gls;

import java.util.Arrays;

/// Solves the normal equations of least squares by a Cholesky factor A = R'R.
///
/// The right-hand side is carried as the last column of the same square, so that factoring A also solves
/// R'z = X'y. Agrees with R's `chol`, `backsolve` and `chol2inv`; unlike LAPACK it also refuses a pivot
/// that is only rounding (the specification, a.1: at most 1e-11 of the diagonal), so that collinear columns
/// are refused every time and not by luck. Holds scratch for one width; not for sharing between threads.
final class Cholesky {

    private static final double LEAST_PIVOT = 1e-11;

    private final int unknowns;
    private final int width;
    private final double[] square;
    private final double[] inverseRow;

    /// @param unknowns columns of the design, without the outcome
    Cholesky(int unknowns) {
        this.unknowns = unknowns;
        width = unknowns + 1;
        square = new double[width * width];
        inverseRow = new double[unknowns];
    }

    /// Forms the cross products of a table of `rows` × (unknowns + 1) values and factors them.
    ///
    /// @return false where a pivot is too small: the columns are collinear
    boolean factor(double[] table, int rows) {
        Arrays.fill(square, 0);
        int row = 0;
        for (; row + 3 < rows; row += 4) {
            addFourRows(table, row * width);
        }
        for (; row < rows; row++) {
            addRow(table, row * width);
        }
        return eliminate();
    }

    // Four rows at once touch the square a quarter as often; this is where a test spends its time.
    private void addFourRows(double[] table, int first) {
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

    private void addRow(double[] table, int first) {
        for (int a = 0; a < width; a++) {
            double x = table[first + a];
            for (int b = a; b < width; b++) {
                square[a * width + b] += x * table[first + b];
            }
        }
    }

    private boolean eliminate() {
        double[] diagonal = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            diagonal[i] = square[i * width + i];
        }
        for (int i = 0; i < unknowns; i++) {
            double pivot = square[i * width + i];
            if (!(pivot > LEAST_PIVOT * diagonal[i])) {
                return false;
            }
            divideRow(i, Math.sqrt(pivot));
            for (int j = i + 1; j < unknowns; j++) {
                subtractRow(i, j);
            }
        }
        return true;
    }

    private void divideRow(int i, double root) {
        for (int b = i; b < width; b++) {
            square[i * width + b] /= root;
        }
    }

    private void subtractRow(int i, int j) {
        double factor = square[i * width + j];
        for (int b = j; b < width; b++) {
            square[j * width + b] -= factor * square[i * width + b];
        }
    }

    /// The coefficients, after `factor` said true.
    void solve(double[] coefficients) {
        for (int i = unknowns - 1; i >= 0; i--) {
            double sum = square[i * width + unknowns];
            for (int j = i + 1; j < unknowns; j++) {
                sum -= square[i * width + j] * coefficients[j];
            }
            coefficients[i] = sum / square[i * width + i];
        }
    }

    /// Natural logarithm of the determinant of A.
    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < unknowns; i++) {
            sum += Math.log(square[i * width + i]);
        }
        return 2 * sum;
    }

    /// One entry on the diagonal of the inverse of A: the squared length of that row of the inverse of R.
    double inverseDiagonal(int column) {
        double squared = 0;
        for (int j = column; j < unknowns; j++) {
            double sum = j == column ? 1 : 0;
            for (int i = column; i < j; i++) {
                sum -= inverseRow[i] * square[i * width + j];
            }
            inverseRow[j] = sum / square[j * width + j];
            squared += inverseRow[j] * inverseRow[j];
        }
        return squared;
    }
}
