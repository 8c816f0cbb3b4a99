package thole.stats.gls;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thole.stats.cancel.Interruption;

/// Generalised least squares with AR(1)-plus-noise errors, averaged over the grid of error models (GA-GLS).
///
/// At each grid point least squares are solved on the whitened rows, and the point is weighed by its restricted
/// likelihood (REML; Patterson & Thompson 1971, *Biometrika* 58, 545) and its prior: the specification, a.2 to
/// a.4. There is no optimiser and no randomness, and gaps in the calendar are handled exactly. Agrees with the
/// reference's `ga_gls`, and at one fixed point with `nlme::gls(method = "REML")`.
public final class GaGls {

    /// With fewer degrees of freedom nothing is estimated.
    public static final int LEAST_DEGREES_OF_FREEDOM = 5;

    private final CrossProducts products;
    private final int[] regressors;
    private final int[] tested;
    private final Cholesky cholesky;
    private final double[] coefficients;
    private final double[] logWeights;
    private final double[][] slopes;
    private final double[][] standardErrors;
    private final double[][] covariances;
    private final double[][] inverseRows;

    private GaGls(CrossProducts products, int[] regressors, int[] tested) {
        this.products = products;
        this.regressors = regressors;
        this.tested = tested;
        int points = ErrorGrid.points().size();
        cholesky = new Cholesky(regressors.length);
        coefficients = new double[regressors.length];
        logWeights = new double[points];
        slopes = new double[tested.length][points];
        standardErrors = new double[tested.length][points];
        covariances = new double[tested.length * (tested.length - 1) / 2][points];
        inverseRows = new double[tested.length][regressors.length];
    }

    /// Degrees of freedom of the t distributions: two fewer than least squares has, for φ and ν.
    /// The specification, a.4; the reference's `df`. Negative for fewer rows than columns, and then nothing is
    /// fitted.
    public static int degreesOfFreedom(int rows, int columns) {
        return rows - columns - 2;
    }

    /// Regresses an outcome on a design.
    ///
    /// Empty where the degrees of freedom are fewer than five (so also for 0 and 1 rows), or where no grid point
    /// could be solved: collinear columns (a constant one beside the intercept, an all-zero one) or an outcome
    /// that leaves no residual. Missing values do not belong here: with NaN no grid point is solved.
    ///
    /// @param outcome one value per row of the design
    /// @param tested numbers of the columns whose slopes are wanted
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static Optional<GridPosterior> fit(Design design, double[] outcome, int... tested) {
        if (degreesOfFreedom(design.rows(), design.width()) < LEAST_DEGREES_OF_FREEDOM) {
            return Optional.empty();
        }
        int[] regressors = IntStream.range(0, design.width()).toArray();
        return fit(CrossProducts.of(design.plus(outcome)), regressors, design.width(), tested);
    }

    /// Regresses one column on others of the same cross products; empty in the same cases.
    ///
    /// @param regressors ascending column numbers
    /// @param outcome a column number behind all of them
    /// @param tested places among the regressors whose slopes are wanted
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static Optional<GridPosterior> fit(CrossProducts products, int[] regressors, int outcome, int... tested) {
        int freedom = degreesOfFreedom(products.rows(), regressors.length);
        if (freedom < LEAST_DEGREES_OF_FREEDOM) {
            return Optional.empty();
        }
        GaGls fit = new GaGls(products, regressors, tested);
        List<ErrorGrid.Point> points = ErrorGrid.points();
        Arrays.fill(fit.logWeights, Double.NEGATIVE_INFINITY);
        for (int g = 0; g < points.size(); g++) {
            Interruption.check();
            if (fit.cholesky.factor(products, g, regressors, outcome)) {
                fit.solve(g, points.get(g).logPrior());
            }
        }
        return GridPosterior.of(fit.logWeights, fit.slopes, fit.standardErrors, fit.covariances, freedom);
    }

    /// Sum of squares that the regressors leave of the outcome after whitening with one error model, so that models
    /// of the same outcome can be compared at the same errors; the reference's `fit1(...)$rss`.
    ///
    /// NaN where the columns are collinear or a value is missing. Without regressors it is the whole sum of
    /// squares, for no rows it is 0.
    ///
    /// @param model a point of the grid
    /// @param regressors ascending column numbers
    /// @param outcome a column number behind all of them
    /// @throws IllegalArgumentException where the model is not on the grid
    public static double residualSumOfSquares(
            CrossProducts products, ErrorGrid.Point model, int[] regressors, int outcome) {
        int point = ErrorGrid.points().indexOf(model);
        if (point < 0) {
            throw new IllegalArgumentException(model + " is not on the grid");
        }
        Cholesky cholesky = new Cholesky(regressors.length);
        return cholesky.factor(products, point, regressors, outcome) ? cholesky.residualSumOfSquares() : Double.NaN;
    }

    private void solve(int point, double logPrior) {
        int freedom = products.rows() - regressors.length;
        double variance = cholesky.residualSumOfSquares() / freedom;
        double logDeterminants = products.logDeterminant(point) + cholesky.logDeterminant();
        logWeights[point] = -.5 * (freedom * Math.log(variance) + logDeterminants) + logPrior;
        cholesky.solve(coefficients);
        for (int q = 0; q < tested.length; q++) {
            slopes[q][point] = coefficients[tested[q]];
            standardErrors[q][point] = Math.sqrt(variance * cholesky.inverseDiagonal(tested[q]));
        }
        if (covariances.length > 0) {
            relate(point, variance);
        }
    }

    private void relate(int point, double variance) {
        for (int q = 0; q < tested.length; q++) {
            cholesky.inverseRow(tested[q], inverseRows[q]);
            for (int r = 0; r < q; r++) {
                double product = 0;
                for (int j = 0; j < regressors.length; j++) {
                    product += inverseRows[q][j] * inverseRows[r][j];
                }
                covariances[GridPosterior.pair(q, r)][point] = variance * product;
            }
        }
    }
}
