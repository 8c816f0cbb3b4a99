package thole.stats.gls;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Generalised least squares with AR(1)-plus-noise errors, averaged over the grid of error models (GA-GLS).
///
/// At each grid point the rows are whitened, least squares are solved, and the point is weighed by its
/// restricted likelihood (REML, Patterson & Thompson 1971) and its prior: the specification, a.2 to a.4.
/// There is no optimiser and no randomness, and gaps in the calendar are handled exactly. Agrees with the
/// reference's `ga_gls`, and at one fixed point with `nlme::gls(method = "REML")`.
public final class GaGls {

    /// Fewer degrees of freedom than this and nothing is estimated.
    public static final int LEAST_DEGREES_OF_FREEDOM = 5;

    private final Design design;
    private final int[] tested;
    private final double[] table;
    private final double[] whitened;
    private final double[] state;
    private final double[] coefficients;
    private final Whitening whitening;
    private final Cholesky cholesky;

    private GaGls(Design design, double[] outcome, int[] tested) {
        this.design = design;
        this.tested = tested;
        table = design.tableWith(outcome);
        whitened = new double[table.length];
        state = new double[design.width() + 1];
        coefficients = new double[design.width()];
        whitening = new Whitening(design.days());
        cholesky = new Cholesky(design.width());
    }

    /// Degrees of freedom of the t distributions: two fewer than least squares has, for φ and ν.
    public static int degreesOfFreedom(Design design) {
        return design.rows() - design.width() - 2;
    }

    /// Regresses the outcome on the design.
    ///
    /// Empty where the degrees of freedom are fewer than five (so also for 0 and 1 rows), or where no grid point
    /// could be solved: collinear columns, an all-zero column, or an outcome without any residual. A constant
    /// column besides the intercept is collinear with it. Missing values do not belong here: NaN in
    /// the outcome or in a column solves no grid point.
    ///
    /// @param outcome one value per row of the design
    /// @param tested indices of the columns whose slopes are wanted
    /// @throws CancellationException where the thread is interrupted; the flag stays set
    public static Optional<GridPosterior> fit(Design design, double[] outcome, int... tested) {
        if (outcome.length != design.rows()) {
            throw new IllegalArgumentException(outcome.length + " outcomes for " + design.rows() + " rows");
        }
        if (degreesOfFreedom(design) < LEAST_DEGREES_OF_FREEDOM) {
            return Optional.empty();
        }
        return new GaGls(design, outcome, tested).overTheGrid();
    }

    private Optional<GridPosterior> overTheGrid() {
        List<ErrorGrid.Point> points = ErrorGrid.points();
        double[] logWeights = new double[points.size()];
        double[][] slopes = new double[tested.length][points.size()];
        double[][] errors = new double[tested.length][points.size()];
        Arrays.fill(logWeights, Double.NEGATIVE_INFINITY);
        for (int g = 0; g < points.size(); g++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted while fitting");
            }
            if (solveAt(points.get(g))) {
                double variance = residualSumOfSquares() / (design.rows() - design.width());
                logWeights[g] = logLikelihood(variance) + points.get(g).logPrior();
                record(g, variance, slopes, errors);
            }
        }
        return GridPosterior.of(logWeights, slopes, errors, degreesOfFreedom(design));
    }

    private boolean solveAt(ErrorGrid.Point point) {
        whitening.tune(point);
        whitening.apply(table, whitened, state);
        if (!cholesky.factor(whitened, design.rows())) {
            return false;
        }
        cholesky.solve(coefficients);
        return true;
    }

    // From the residuals themselves: y'y less the fitted part would cancel where the outcome is far from zero.
    private double residualSumOfSquares() {
        double sum = 0;
        int width = coefficients.length + 1;
        for (int start = 0; start < whitened.length; start += width) {
            double residual = whitened[start + width - 1];
            for (int c = 0; c < width - 1; c++) {
                residual -= whitened[start + c] * coefficients[c];
            }
            sum += residual * residual;
        }
        return sum;
    }

    private double logLikelihood(double variance) {
        int freedom = design.rows() - design.width();
        return -.5 * (freedom * Math.log(variance) + whitening.logDeterminant() + cholesky.logDeterminant());
    }

    private void record(int point, double variance, double[][] slopes, double[][] errors) {
        for (int q = 0; q < tested.length; q++) {
            slopes[q][point] = coefficients[tested[q]];
            errors[q][point] = Math.sqrt(variance * cholesky.inverseDiagonal(tested[q]));
        }
    }
}
