package thole.stats.resample;

/// A 95 % interval in the unit of its figure; both ends NaN where there is none.
public record Interval(double lo95, double hi95) {

    /// No interval.
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /// Whether the whole interval lies above a value; never where there is none.
    public boolean above(double value) {
        return lo95 > value;
    }

    /// Whether the whole interval lies below a value; never where there is none.
    public boolean below(double value) {
        return hi95 < value;
    }
}
