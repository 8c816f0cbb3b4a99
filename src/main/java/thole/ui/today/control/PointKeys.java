package thole.ui.today.control;

import thole.model.Answer;

/// A value from 0 to 10 while it is typed. Ten is 1 and then 0, however long the person takes in between; any other key
/// ends the wait.
///
/// @param afterOne the last key was a 1
public record PointKeys(Answer<Double> points, boolean afterOne) {

    private static final double MOST = 10;

    public static PointKeys at(Answer<Double> points) {
        return new PointKeys(points, false);
    }

    /// @param digit 0 to 9
    public PointKeys digit(int digit) {
        return digit == 0 && afterOne
                ? at(Answer.typed(MOST))
                : new PointKeys(Answer.typed((double) digit), digit == 1);
    }

    /// One step of an arrow key; from blank, any step begins at 0.
    public PointKeys by(double step) {
        double next = points.given().map(now -> now + step).orElse(0.0);
        return at(Answer.typed(Math.clamp(next, 0, MOST)));
    }

    public PointKeys home() {
        return at(Answer.typed(0.0));
    }

    public PointKeys end() {
        return at(Answer.typed(MOST));
    }

    public PointKeys cleared() {
        return at(Answer.missing());
    }
}
