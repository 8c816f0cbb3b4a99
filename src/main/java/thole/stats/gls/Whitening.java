package thole.stats.gls;

import java.util.Arrays;

/// Takes the correlation of one error model out of the rows of a table, so that least squares apply.
///
/// A scalar Kalman filter for AR(1) plus noise, run down every column at once (the specification, a.2):
/// gaps in the calendar only lengthen the decay φ^gap, so nothing is ever filled in. Agrees with the
/// reference's `whiten`, and so with `nlme::gls` under `corCAR1` (ν = 0) and `corExp` with a nugget.
/// Holds scratch for one number of rows; not for sharing between threads.
final class Whitening {

    private final int[] days;
    private final double[] decay;
    private final double[] gain;
    private final double[] scale;
    private double logDeterminant;

    /// @param days strictly increasing day numbers, one per row
    Whitening(int[] days) {
        this.days = days;
        decay = new double[days.length];
        gain = new double[days.length];
        scale = new double[days.length];
    }

    /// Works out the filter of one error model; it depends on the days alone, not on the values.
    void tune(ErrorGrid.Point model) {
        double variance = 1 - model.nu();
        logDeterminant = 0;
        for (int i = 0; i < days.length; i++) {
            if (i > 0) {
                decay[i] = power(model.phi(), days[i] - days[i - 1]);
                double kept = decay[i] * decay[i];
                variance = kept * variance + (1 - kept) * (1 - model.nu());
            }
            double forecast = variance + model.nu();
            scale[i] = 1 / Math.sqrt(forecast);
            gain[i] = variance / forecast;
            logDeterminant += Math.log(forecast);
            variance -= gain[i] * variance;
        }
    }

    /// Natural logarithm of the determinant of the error model's correlation matrix.
    double logDeterminant() {
        return logDeterminant;
    }

    /// Whitens a table stored row after row; the answer stands column after column, as it is read next.
    ///
    /// @param state scratch of one row
    void apply(double[] table, double[] whitened, double[] state) {
        int width = state.length;
        Arrays.fill(state, 0);
        for (int i = 0; i < days.length; i++) {
            int row = i * width;
            for (int c = 0; c < width; c++) {
                double expected = state[c] * decay[i];
                double surprise = table[row + c] - expected;
                whitened[c * days.length + i] = surprise * scale[i];
                state[c] = expected + gain[i] * surprise;
            }
        }
    }

    private static double power(double phi, int gapDays) {
        return gapDays == 1 ? phi : Math.pow(phi, gapDays);
    }
}
