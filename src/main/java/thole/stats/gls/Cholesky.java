package thole.stats.gls;

import java.util.Arrays;

/// Solves the normal equations of least squares by a Cholesky factor A = R'R.
///
/// The outcome is carried as the last column of the same square, so that factoring A also solves R'z = X'y, and
/// what is then left of y'y is the residual sum of squares. Agrees with R's `chol`, `backsolve` and `chol2inv`;
/// unlike LAPACK it also refuses a pivot that is only rounding (the specification, a.1: at most 1e-11 of the
/// diagonal), so that collinear columns are refused every time and not by luck. What is asked of the first few
/// columns alone comes out of the same factor. Holds scratch for one number of unknowns; not for sharing between
/// threads.
public final class Cholesky {

    private static final double LEAST_PIVOT = 1e-11;

    private final int unknowns;
    private final int width;
    private final double[] square;
    private final double[] inverseRow;

    /// @param unknowns number of columns to regress on, 0 or more
    public Cholesky(int unknowns) {
        this.unknowns = unknowns;
        width = unknowns + 1;
        square = new double[width * width];
        inverseRow = new double[unknowns];
    }

    /// Takes the normal equations of one column on others and factors them.
    ///
    /// @param regressors ascending column numbers, as many as there are unknowns
    /// @param outcome a column number behind all of them
    /// @return false where a pivot is too small: the columns are collinear
    boolean factor(CrossProducts products, int point, int[] regressors, int outcome) {
        for (int a = 0; a < unknowns; a++) {
            for (int b = a; b < unknowns; b++) {
                square[a * width + b] = products.at(point, regressors[a], regressors[b]);
            }
            square[a * width + unknowns] = products.at(point, regressors[a], outcome);
        }
        square[unknowns * width + unknowns] = products.at(point, outcome, outcome);
        return eliminate();
    }

    /// Takes normal equations that lie ready and factors them.
    ///
    /// @param rows row after row, one wider than the unknowns, the outcome last; only what stands on and above the
    ///     diagonal is read, and nothing is changed
    /// @return false where a pivot is too small, or where a value is missing (NaN)
    /// @throws IllegalArgumentException where there are more or fewer values
    public boolean factor(double[] rows) {
        if (rows.length != square.length) {
            throw new IllegalArgumentException(rows.length + " values for " + unknowns + " unknowns");
        }
        System.arraycopy(rows, 0, square, 0, rows.length);
        return eliminate();
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
            for (int j = i + 1; j < width; j++) {
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
    /// R's `backsolve(R, forwardsolve(t(R), X'y))`; none without unknowns.
    void solve(double[] coefficients) {
        solve(unknowns, coefficients);
    }

    /// The coefficients of a regression on the first columns alone, after `factor` said true.
    ///
    /// @param leading how many of them, 0 to all
    /// @param coefficients the answer in its first places
    public void solve(int leading, double[] coefficients) {
        for (int i = leading - 1; i >= 0; i--) {
            double sum = square[i * width + unknowns];
            for (int j = i + 1; j < leading; j++) {
                sum -= square[i * width + j] * coefficients[j];
            }
            coefficients[i] = sum / square[i * width + i];
        }
    }

    /// Sum of squares that the columns leave of the outcome; rounding may make it slightly negative.
    /// All of y'y without unknowns; 0, but for rounding, where the columns give the outcome.
    double residualSumOfSquares() {
        return residualSumOfSquares(unknowns);
    }

    /// Sum of squares that the first columns alone leave of the outcome.
    public double residualSumOfSquares(int leading) {
        double sum = square[unknowns * width + unknowns];
        for (int i = leading; i < unknowns; i++) {
            double share = square[i * width + unknowns];
            sum += share * share;
        }
        return sum;
    }

    /// Natural logarithm of the determinant of A.
    /// R's `2 * sum(log(diag(chol(A))))`; 0 without unknowns.
    double logDeterminant() {
        return logDeterminant(unknowns);
    }

    /// Natural logarithm of the determinant of the part of A that belongs to the first columns.
    public double logDeterminant(int leading) {
        double sum = 0;
        for (int i = 0; i < leading; i++) {
            sum += Math.log(square[i * width + i]);
        }
        return 2 * sum;
    }

    /// One entry on the diagonal of the inverse of A: the squared length of that row of the inverse of R.
    double inverseDiagonal(int column) {
        inverseRow(column, inverseRow);
        double squared = 0;
        for (int j = column; j < unknowns; j++) {
            squared += inverseRow[j] * inverseRow[j];
        }
        return squared;
    }

    /// One row of the inverse of R; the inverse of A holds the products of these rows.
    ///
    /// @param row the answer, as many places as there are unknowns; those before the column are 0
    void inverseRow(int column, double[] row) {
        Arrays.fill(row, 0, column, 0);
        for (int j = column; j < unknowns; j++) {
            double sum = j == column ? 1 : 0;
            for (int i = column; i < j; i++) {
                sum -= row[i] * square[i * width + j];
            }
            row[j] = sum / square[j * width + j];
        }
    }
}
