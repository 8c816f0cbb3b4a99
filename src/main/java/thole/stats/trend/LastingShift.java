package thole.stats.trend;

/// A move of a series to another level that lasts.
///
/// The specification, f.3; day and means agree with `trend.R`, means being R's `mean` of the values on each side.
///
/// @param day first day of the new level that has a value, counted from 0
/// @param before mean of the level before, back to the shift before this one
/// @param after mean of the new level, up to the next shift
public record LastingShift(int day, double before, double after) {

    private static final double SHOWN_FROM = 1;
    private static final double ROUNDING = 1e-9;

    /// How far the level moved, in units of the series.
    public double size() {
        return after - before;
    }

    /// Whether it is a whole unit or more, less than which nobody is told of (the specification, f.3).
    public boolean isShown() {
        return Math.abs(size()) >= SHOWN_FROM - ROUNDING;
    }
}
