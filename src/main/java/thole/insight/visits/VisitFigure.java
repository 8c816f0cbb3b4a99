package thole.insight.visits;

/// What one stretch says of one measure.
///
/// @param value NaN where nothing was recorded
/// @param of how many days or ratings it rests on; for a count of days, the days that could have counted
public record VisitFigure(double value, int of) {

    public static final VisitFigure NOTHING = new VisitFigure(Double.NaN, 0);

    public boolean isThere() {
        return !Double.isNaN(value);
    }
}
