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

    private final List<ErrorGrid.Point> points;
    private final double[] weights;
    private final double[][] slopes;
    private final double[][] standardErrors;
    private final int degreesOfFreedom;

    private GridPosterior(
            List<ErrorGrid.Point> points, double[] weights, double[][] slopes, double[][] errors, int freedom) {
        this.points = points;
        this.weights = weights;
        this.slopes = slopes;
        this.standardErrors = errors;
        this.degreesOfFreedom = freedom;
    }

    /// Empty where no grid point has a finite weight.
    static Optional<GridPosterior> of(double[] logWeights, double[][] slopes, double[][] errors, int freedom) {
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
                freedom));
    }

    /// Posterior mean of φ, the autocorrelation of the AR(1) part from one day to the next.
    public double phi() {
        return mean(ErrorGrid.Point::phi);
    }

    /// Posterior mean of ν, the share of the variance that is independent noise.
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
