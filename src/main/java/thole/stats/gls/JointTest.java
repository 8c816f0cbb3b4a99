package thole.stats.gls;

import org.hipparchus.special.Beta;

/// Tests several slopes of one regression together, averaged over the error models of the grid.
///
/// F = b'V⁻¹b / q with V the slopes' covariance at one error model; its upper tail is a regularised incomplete beta
/// function, which keeps small probabilities where one minus the lower tail would lose them. Agrees with R's
/// `pf(F, q, df, lower.tail = FALSE)`. Holds scratch; not for sharing between threads.
final class JointTest {

    private final double[][] slopes;
    private final double[][] standardErrors;
    private final double[][] covariances;
    private final int[] which;
    private final Cholesky cholesky;
    private final double[] equations;

    /// @param covariances of each pair of slopes, in the order of `GridPosterior.pair`
    /// @param which places of the slopes that are tested, one or more
    JointTest(double[][] slopes, double[][] standardErrors, double[][] covariances, int[] which) {
        this.slopes = slopes;
        this.standardErrors = standardErrors;
        this.covariances = covariances;
        this.which = which;
        cholesky = new Cholesky(which.length);
        equations = new double[(which.length + 1) * (which.length + 1)];
    }

    /// The average of the tail over the error models; NaN where a covariance cannot be inverted.
    double p(double[] weights, int degreesOfFreedom) {
        double sum = 0;
        for (int g = 0; g < weights.length; g++) {
            sum += weights[g] * upperTail(distance(g) / which.length, which.length, degreesOfFreedom);
        }
        return sum;
    }

    // V takes the place of the normal equations and b that of X'y: what is left of an outcome of zero is −b'V⁻¹b.
    private double distance(int point) {
        int width = which.length + 1;
        for (int a = 0; a < which.length; a++) {
            for (int b = a; b < which.length; b++) {
                equations[a * width + b] = covariance(which[a], which[b], point);
            }
            equations[a * width + which.length] = slopes[which[a]][point];
        }
        return cholesky.factor(equations) ? -cholesky.residualSumOfSquares() : Double.NaN;
    }

    private double covariance(int a, int b, int point) {
        if (a == b) {
            return standardErrors[a][point] * standardErrors[a][point];
        }
        return covariances[GridPosterior.pair(Math.max(a, b), Math.min(a, b))][point];
    }

    private static double upperTail(double f, int above, int below) {
        return Double.isNaN(f) ? f : Beta.regularizedBeta(below / (below + above * f), below / 2.0, above / 2.0);
    }
}
