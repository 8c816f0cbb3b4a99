package thole.stats.joint;

import thole.stats.gls.Cholesky;
import thole.stats.gls.ErrorGrid;

/// A regression at one error model that takes its rows one by one and can guess the next.
///
/// The rows are whitened by a scalar Kalman filter (the specification, a.2), so what is known after some rows is a
/// square of sums, and the next outcome is expected at the filter's outcome plus the slopes times what the next row
/// brings beyond the filter's columns: the best linear unbiased prediction (Goldberger 1962, *Journal of the American
/// Statistical Association* 57, 369). Solved once per row, it answers for the first columns alone as well.
final class GuessAtPoint {

    private final ErrorGrid.Point model;
    private final int width;
    private final double[] expected;
    private final double[] whitened;
    private final double[] square;
    private final Cholesky cholesky;
    private final double[] coefficients;
    private double variance;
    private double logDeterminant;
    private int rows;

    /// @param regressors number of columns before the outcome
    GuessAtPoint(ErrorGrid.Point model, int regressors) {
        this.model = model;
        width = regressors + 1;
        expected = new double[width];
        whitened = new double[width];
        square = new double[width * width];
        cholesky = new Cholesky(regressors);
        coefficients = new double[regressors];
    }

    /// Lets days pass from the last row to the next.
    ///
    /// @param gapDays 1 or more; at the first row it counts for nothing
    void moveTo(int gapDays) {
        if (rows == 0) {
            variance = 1 - model.nu();
            return;
        }
        double decay = Math.pow(model.phi(), gapDays);
        for (int c = 0; c < width; c++) {
            expected[c] *= decay;
        }
        variance = decay * decay * variance + (1 - decay * decay) * (1 - model.nu());
    }

    /// Solves the rows so far; false where their columns are collinear.
    boolean isSolved() {
        return cholesky.factor(square);
    }

    /// Logarithm of the REML likelihood of the rows so far times the prior, for a regression on the first columns;
    /// after `isSolved` said true. The reference's `lw`.
    double logWeight(int leading) {
        int freedom = rows - leading;
        double spread = cholesky.residualSumOfSquares(leading) / freedom;
        double logDeterminants = logDeterminant + cholesky.logDeterminant(leading);
        return -.5 * (freedom * Math.log(spread) + logDeterminants) + model.logPrior();
    }

    /// The outcome of a row by a regression on its first columns; after `isSolved` said true.
    double guess(int leading, double[] row) {
        cholesky.solve(leading, coefficients);
        double guess = expected[width - 1];
        for (int c = 0; c < leading; c++) {
            guess += coefficients[c] * (row[c] - expected[c]);
        }
        return guess;
    }

    /// Takes a row in, its outcome last.
    void learn(double[] row) {
        double forecast = variance + model.nu();
        double gain = variance / forecast;
        double scale = 1 / Math.sqrt(forecast);
        for (int c = 0; c < width; c++) {
            double surprise = row[c] - expected[c];
            whitened[c] = surprise * scale;
            expected[c] += gain * surprise;
        }
        variance -= gain * variance;
        logDeterminant += Math.log(forecast);
        for (int a = 0; a < width; a++) {
            for (int b = a; b < width; b++) {
                square[a * width + b] += whitened[a] * whitened[b];
            }
        }
        rows++;
    }
}
