package thole.chart.interval;

/// A difference in pain, in points of the 0 to 10 scale, and the interval it is known to.
public record PointInterval(double low, double estimate, double high) {

    public PointInterval {
        if (!(Double.isFinite(low) && Double.isFinite(estimate) && Double.isFinite(high) && low <= high)) {
            throw new IllegalArgumentException("an interval has two finite ends in order and an estimate");
        }
    }

    /// The greatest distance from no difference that has to be shown.
    double reach() {
        return Math.max(Math.abs(estimate), Math.max(Math.abs(low), Math.abs(high)));
    }
}
