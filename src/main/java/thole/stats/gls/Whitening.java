package thole.stats.gls;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes the correlation of the errors out of a column, row after row, at every point of the grid at once.
///
/// A scalar Kalman filter for AR(1) plus noise (the specification, a.2): gaps in the calendar only lengthen the decay
/// φ^gap, so nothing is ever filled in. Agrees with the reference's `whiten`, and so with `nlme::gls` under `corCAR1`
/// (ν = 0) and `corExp` with a nugget. One element per grid point stands side by side in every array, so that one
/// instruction works on several of them. Holds the state of one pass; not for sharing between threads.
final class Whitening {

    private static final List<ErrorGrid.Point> POINTS = ErrorGrid.points();

    /// Forecast variances are at least .0975, so a product of this many is still far from underflow.
    private static final int ROWS_PER_LOGARITHM = 64;

    private final int[] days;
    private final Map<Integer, double[]> decays = new HashMap<>();
    private final double[] nu = POINTS.stream().mapToDouble(ErrorGrid.Point::nu).toArray();
    private final double[] variance = new double[POINTS.size()];
    private final double[] gain = new double[POINTS.size()];
    private final double[] scale = new double[POINTS.size()];
    private final double[] determinant = new double[POINTS.size()];
    private final double[] logDeterminants = new double[POINTS.size()];
    private double[] decay = new double[POINTS.size()];

    /// @param days strictly increasing day numbers, one per row
    Whitening(int[] days) {
        this.days = days;
        Arrays.fill(determinant, 1);
    }

    /// Turns to a row; rows are visited in order, each once. The filter depends on the days alone, not on the values.
    void advance(int row) {
        decay = row == 0 ? decay : decays.computeIfAbsent(days[row] - days[row - 1], Whitening::decayOver);
        filter(row == 0 ? 0 : 1, decay, nu, variance, gain, scale, determinant);
        if ((row + 1) % ROWS_PER_LOGARITHM == 0 || row + 1 == days.length) {
            takeLogarithms();
        }
    }

    /// Natural logarithm of the determinant of the error model's correlation matrix, after the last row.
    double[] logDeterminants() {
        return logDeterminants;
    }

    /// Whitens the value that a column has in this row.
    ///
    /// @param state the column's own, all zero before the first row
    /// @param whitened where the answer goes
    void apply(double value, double[] state, double[] whitened) {
        apply(value, decay, gain, scale, state, whitened);
    }

    private static void apply(
            double value, double[] decay, double[] gain, double[] scale, double[] state, double[] whitened) {
        for (int g = 0; g < ErrorGrid.SIZE; g++) {
            double expected = state[g] * decay[g];
            double surprise = value - expected;
            whitened[g] = surprise * scale[g];
            state[g] = expected + gain[g] * surprise;
        }
    }

    // The first row has no day before it: it keeps nothing, so its variance is that of the process.
    private static void filter(
            double any,
            double[] decay,
            double[] nu,
            double[] variance,
            double[] gain,
            double[] scale,
            double[] determinant) {
        for (int g = 0; g < ErrorGrid.SIZE; g++) {
            double kept = any * decay[g] * decay[g];
            double ahead = kept * variance[g] + (1 - kept) * (1 - nu[g]);
            double forecast = ahead + nu[g];
            scale[g] = 1 / Math.sqrt(forecast);
            gain[g] = ahead / forecast;
            variance[g] = ahead - gain[g] * ahead;
            determinant[g] *= forecast;
        }
    }

    private void takeLogarithms() {
        for (int g = 0; g < ErrorGrid.SIZE; g++) {
            logDeterminants[g] += Math.log(determinant[g]);
            determinant[g] = 1;
        }
    }

    private static double[] decayOver(int gapDays) {
        return POINTS.stream()
                .mapToDouble(point -> gapDays == 1 ? point.phi() : Math.pow(point.phi(), gapDays))
                .toArray();
    }
}
