package thole.stats.gls;

import org.hipparchus.distribution.continuous.NormalDistribution;
import thole.stats.cancel.Interruption;

/// What is known about one slope: a mixture of t distributions, one per error model of the grid.
///
/// C(z) = Σ w_j T_df((z − b_j) / se_j), the specification, a.4; agrees with `cdf`, `qf` and the rest of the
/// reference's `ga_gls`, that is with R's `pt`. Values are in units of the outcome per unit of the column.
public final class SlopePosterior {

    private static final double BRACKET = 60;
    private static final int MOST_STEPS = 100;
    /// Newton's steps square what is left, so behind one this short nothing is left.
    private static final double SHORT_STEP = 1e-8;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private final double[] weights;
    private final double[] slopes;
    private final double[] standardErrors;
    private final StudentDistribution student;
    private final double mean;
    private final double standardError;

    SlopePosterior(double[] weights, double[] slopes, double[] standardErrors, int degreesOfFreedom) {
        this.weights = weights;
        this.slopes = slopes;
        this.standardErrors = standardErrors;
        this.student = new StudentDistribution(degreesOfFreedom);
        this.mean = weightedMean();
        this.standardError = Math.sqrt(weightedSpread());
    }

    /// The slope: mean of the grid's slopes, Σ w_j b_j.
    /// The reference's `b`. A posterior has at least one point, so it is never missing.
    public double mean() {
        return mean;
    }

    /// √Σ w_j (se_j² + (b_j − mean)²).
    /// The reference's `se`.
    public double standardError() {
        return standardError;
    }

    /// Two-sided p against a slope of zero, 2·min(C(0), 1 − C(0)), at most 1.
    /// The reference's `p`.
    public double twoSidedP() {
        double below = below(0);
        return Math.min(1, 2 * Math.min(below, 1 - below));
    }

    /// Probability that the slope lies below `value`.
    /// C(value), the reference's `cdf`.
    public double below(double value) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            double t = (value - slopes[j]) / standardErrors[j];
            sum += weights[j] * student.below(t, student.density(t));
        }
        return sum;
    }

    /// The value that the slope lies below with this probability, strictly between 0 and 1.
    ///
    /// The root that the reference finds by halving 100 times, found by Newton's steps from the normal's
    /// quantile, halving the bracket wherever a step would leave it.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public double quantile(double probability) {
        double low = lowest();
        double high = highest();
        double at = mean + standardError * NORMAL.inverseCumulativeProbability(probability);
        for (int step = 0; step < MOST_STEPS; step++) {
            Interruption.check();
            double excess = -probability;
            double slope = 0;
            for (int j = 0; j < weights.length; j++) {
                double t = (at - slopes[j]) / standardErrors[j];
                double density = student.density(t);
                excess += weights[j] * student.below(t, density);
                slope += weights[j] * density / standardErrors[j];
            }
            if (excess < 0) {
                low = at;
            } else {
                high = at;
            }
            double next = at - excess / slope;
            if (Math.abs(next - at) <= SHORT_STEP * standardError) {
                return next;
            }
            at = next > low && next < high ? next : (low + high) / 2;
        }
        return at;
    }

    private double lowest() {
        double lowest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < slopes.length; j++) {
            lowest = Math.min(lowest, slopes[j] - BRACKET * standardErrors[j]);
        }
        return lowest;
    }

    private double highest() {
        double highest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < slopes.length; j++) {
            highest = Math.max(highest, slopes[j] + BRACKET * standardErrors[j]);
        }
        return highest;
    }

    private double weightedMean() {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * slopes[j];
        }
        return sum;
    }

    private double weightedSpread() {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            double apart = slopes[j] - mean;
            sum += weights[j] * (standardErrors[j] * standardErrors[j] + apart * apart);
        }
        return sum;
    }
}
