package thole.stats.gls;

import java.util.ArrayList;
import java.util.List;

/// What a straight-line fit on a set of columns leaves over.
///
/// Columns are made orthogonal one after the other (modified Gram-Schmidt, twice over: Björck 1994, *Linear Algebra
/// and its Applications* 197, 297); a column of which less than 1e-7 remains adds nothing and is passed over, as
/// R's `lm.fit` does. Agrees with `lm.fit(Z, v)$residuals`.
public final class OrdinaryLeastSquares {

    private static final double LEAST_SHARE = 1e-7;
    private static final double ROUNDING = 1e-20;

    private final List<double[]> basis = new ArrayList<>();
    private final int width;

    /// @param columns of equal length; none at all leaves every value as it is
    public OrdinaryLeastSquares(List<double[]> columns) {
        width = columns.size();
        for (double[] column : columns) {
            double[] rest = residuals(column);
            double norm = Math.sqrt(sumOfSquares(rest));
            if (norm > LEAST_SHARE * Math.sqrt(sumOfSquares(column))) {
                for (int i = 0; i < rest.length; i++) {
                    rest[i] /= norm;
                }
                basis.add(rest);
            }
        }
    }

    /// Residuals of the values, one per row; NaN anywhere makes them all NaN.
    public double[] residuals(double[] values) {
        double[] rest = values.clone();
        for (int pass = 0; pass < 2; pass++) {
            for (double[] direction : basis) {
                double along = 0;
                for (int i = 0; i < rest.length; i++) {
                    along += direction[i] * rest[i];
                }
                for (int i = 0; i < rest.length; i++) {
                    rest[i] -= along * direction[i];
                }
            }
        }
        return rest;
    }

    /// Residual variance with n − columns in the denominator; not finite where that is 0.
    public double residualVariance(double[] values) {
        return sumOfSquares(residuals(values)) / (values.length - width);
    }

    /// Whether the columns leave nothing over but rounding.
    public boolean explains(double[] values) {
        return sumOfSquares(residuals(values)) <= ROUNDING * sumOfSquares(values);
    }

    private static double sumOfSquares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
