package thole.stats.nuisance;

import java.util.ArrayList;
import java.util.List;
import thole.stats.cancel.Interruption;

/// What a straight-line fit on a set of columns leaves over.
///
/// Columns are made orthogonal one after the other (modified Gram-Schmidt, twice over: Björck 1994, *Linear Algebra
/// and its Applications* 197, 297); a column of which less than 1e-7 remains adds nothing and is passed over, as
/// R's `lm.fit` does. Agrees with `lm.fit(Z, v)$residuals`.
public final class OrdinaryLeastSquares {

    private static final double LEAST_SHARE = 1e-7;
    private static final double ROUNDING = 1e-20;

    private final List<double[]> basis;
    private final int width;

    private OrdinaryLeastSquares(List<double[]> basis, int width) {
        this.basis = basis;
        this.width = width;
    }

    /// A fit on columns of equal length; none at all leave every value as it is.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static OrdinaryLeastSquares on(List<double[]> columns) {
        return new OrdinaryLeastSquares(List.of(), 0).plus(columns);
    }

    /// The fit on the same columns and some more.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public OrdinaryLeastSquares plus(List<double[]> more) {
        List<double[]> longer = new ArrayList<>(basis);
        for (double[] column : more) {
            Interruption.check();
            double[] rest = residuals(column, longer);
            double norm = Math.sqrt(product(rest, rest));
            if (norm > LEAST_SHARE * Math.sqrt(product(column, column))) {
                for (int i = 0; i < rest.length; i++) {
                    rest[i] /= norm;
                }
                longer.add(rest);
            }
        }
        return new OrdinaryLeastSquares(longer, width + more.size());
    }

    /// Residuals of the values, one per row; NaN anywhere makes them all NaN.
    ///
    /// R's `lm.fit(Z, v)$residuals`. None for no rows; 0 for one row, and for equal values beside an intercept.
    public double[] residuals(double[] values) {
        return residuals(values, basis);
    }

    /// Residual variance with n − columns in the denominator; NaN where there are no more rows than columns.
    ///
    /// R's `sum(residuals^2) / (n - ncol(Z))`. NaN for no rows and for a missing value, 0 where the values are
    /// given exactly.
    public double residualVariance(double[] values) {
        int freedom = values.length - width;
        double[] rest = residuals(values);
        return freedom > 0 ? product(rest, rest) / freedom : Double.NaN;
    }

    /// Whether the columns leave nothing over but rounding; they do so for no values.
    public boolean explains(double[] values) {
        double[] rest = residuals(values);
        return product(rest, rest) <= ROUNDING * product(values, values);
    }

    private static double[] residuals(double[] values, List<double[]> basis) {
        double[] rest = values.clone();
        for (int pass = 0; pass < 2; pass++) {
            for (double[] direction : basis) {
                double along = product(direction, rest);
                for (int i = 0; i < rest.length; i++) {
                    rest[i] -= along * direction[i];
                }
            }
        }
        return rest;
    }

    // Four sums side by side: one alone would wait for itself at every row.
    private static double product(double[] a, double[] b) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return (first + second) + (third + fourth);
    }
}
