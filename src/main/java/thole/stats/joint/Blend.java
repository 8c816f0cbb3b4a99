package thole.stats.joint;

/// A weighted mean whose weights are given as logarithms, however small.
final class Blend {

    private double largest = Double.NEGATIVE_INFINITY;
    private double weights;
    private double sum;

    /// A weight that is no number adds nothing.
    void add(double logWeight, double value) {
        if (!Double.isFinite(logWeight)) {
            return;
        }
        if (logWeight > largest) {
            double shrink = Math.exp(largest - logWeight);
            weights *= shrink;
            sum *= shrink;
            largest = logWeight;
        }
        double weight = Math.exp(logWeight - largest);
        weights += weight;
        sum += weight * value;
    }

    boolean isEmpty() {
        return weights == 0;
    }

    /// NaN where nothing was added.
    double mean() {
        return sum / weights;
    }
}
