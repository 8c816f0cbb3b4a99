package thole.stats.gls;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// What a regression says at every error model of the grid, and how much each of them weighs.
///
/// Weights are exp(REML log-likelihood) × prior, made to sum to one; points of 1e-14 or less are dropped and the
/// rest made to sum to one again, as the reference's `ga_gls` does (the specification, a.3 and a.4).
public final class GridPosterior {

    private static final double LEAST_WEIGHT = 1e-14;

    /// What `GaGls.degreesOfFreedom` takes off for φ and ν.
    private static final int FREEDOM_OF_THE_GRID = 2;

    private final List<ErrorGrid.Point> points;
    private final double[] weights;
    private final double[][] slopes;
    private final double[][] standardErrors;
    private final double[][] covariances;
    private final int degreesOfFreedom;

    private GridPosterior(
            List<ErrorGrid.Point> points,
            double[] weights,
            double[][] slopes,
            double[][] errors,
            double[][] covariances,
            int freedom) {
        this.points = points;
        this.weights = weights;
        this.slopes = slopes;
        this.standardErrors = errors;
        this.covariances = covariances;
        this.degreesOfFreedom = freedom;
    }

    /// Where the covariance of two tested columns stands.
    static int pair(int later, int earlier) {
        return later * (later - 1) / 2 + earlier;
    }

    /// Empty where no grid point has a finite weight.
    ///
    /// @param covariances of each pair of slopes, in the order of `pair`
    static Optional<GridPosterior> of(
            double[] logWeights, double[][] slopes, double[][] errors, double[][] covariances, int freedom) {
        double[] weights = normalised(logWeights);
        int[] kept = IntStream.range(0, weights.length)
                .filter(g -> weights[g] > LEAST_WEIGHT)
                .toArray();
        if (kept.length == 0) {
            return Optional.empty();
        }
        double[] chosen = at(kept, weights);
        divide(chosen, sum(chosen));
        List<ErrorGrid.Point> points = ErrorGrid.points();
        return Optional.of(new GridPosterior(
                Arrays.stream(kept).mapToObj(points::get).toList(),
                chosen,
                atEach(kept, slopes),
                atEach(kept, errors),
                atEach(kept, covariances),
                freedom));
    }

    /// Posterior mean of φ, the autocorrelation of the AR(1) part from one day to the next.
    /// The reference's `phi`.
    public double phi() {
        return mean(ErrorGrid.Point::phi);
    }

    /// Posterior mean of ν, the share of the variance that is independent noise.
    /// The reference's `nu`.
    public double nu() {
        return mean(ErrorGrid.Point::nu);
    }

    /// Posterior mean of (1 − ν)φ, the autocorrelation of the errors at one day (the oracle's `rho1`).
    public double inertia() {
        return mean(point -> (1 - point.nu()) * point.phi());
    }

    /// The slope of one of the tested columns, counted in the order they were asked for.
    public SlopePosterior slope(int which) {
        return new SlopePosterior(weights, slopes[which], standardErrors[which], degreesOfFreedom);
    }

    /// The error model that weighs most (the maximum a posteriori); the first of several. The reference's `mapphi`
    /// and `mapnu`.
    public ErrorGrid.Point mostLikely() {
        return points.get(heaviest());
    }

    /// Share of what the outcome varies beside all other columns that goes with one tested column, at the error model
    /// that weighs most: (RSS without it − RSS) / RSS without it, which is t² / (t² + n − k). 0 to 1; the
    /// reference's `partial_R2`.
    public double partialRSquaredAtMostLikely(int which) {
        int point = heaviest();
        double t = slopes[which][point] / standardErrors[which][point];
        return t * t / (t * t + degreesOfFreedom + FREEDOM_OF_THE_GRID);
    }

    /// Probability of an F this large where all of these slopes are zero together, Σ w_j P(F_q,df > F_j), with
    /// F_j = b'V⁻¹b / q at each error model. The reference's `ga_gls(..., q)$pF`, that is R's `pf`.
    ///
    /// 1 for no slopes; NaN where their covariances cannot be inverted.
    ///
    /// @param which places among the tested columns
    public double jointP(int... which) {
        return which.length == 0
                ? 1
                : new JointTest(slopes, standardErrors, covariances, which).p(weights, degreesOfFreedom);
    }

    private int heaviest() {
        int heaviest = 0;
        for (int g = 1; g < weights.length; g++) {
            heaviest = weights[g] > weights[heaviest] ? g : heaviest;
        }
        return heaviest;
    }

    private double mean(ToDoubleFunction<ErrorGrid.Point> what) {
        double sum = 0;
        for (int g = 0; g < weights.length; g++) {
            sum += weights[g] * what.applyAsDouble(points.get(g));
        }
        return sum;
    }

    private static double[] normalised(double[] logWeights) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double logWeight : logWeights) {
            largest = Double.isFinite(logWeight) ? Math.max(largest, logWeight) : largest;
        }
        double[] weights = new double[logWeights.length];
        for (int g = 0; g < weights.length; g++) {
            weights[g] = Double.isFinite(logWeights[g]) ? Math.exp(logWeights[g] - largest) : 0;
        }
        divide(weights, sum(weights));
        return weights;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static void divide(double[] values, double by) {
        for (int i = 0; i < values.length; i++) {
            values[i] /= by;
        }
    }

    private static double[] at(int[] kept, double[] values) {
        return Arrays.stream(kept).mapToDouble(g -> values[g]).toArray();
    }

    private static double[][] atEach(int[] kept, double[][] rows) {
        double[][] chosen = new double[rows.length][];
        for (int q = 0; q < rows.length; q++) {
            chosen[q] = at(kept, rows[q]);
        }
        return chosen;
    }
}
