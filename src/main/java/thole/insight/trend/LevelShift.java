package thole.insight.trend;

import java.time.LocalDate;
import thole.insight.frame.Frame;
import thole.stats.trend.LastingShift;

/// A day from which pain stayed at another level.
///
/// @param date first day of the new level with a pain value
/// @param before average pain of the level before
/// @param after average pain of the new level
/// @param isShown whether it is a point or more; a person is told of no smaller one
public record LevelShift(LocalDate date, double before, double after, boolean isShown) {

    static LevelShift of(Frame frame, LastingShift shift) {
        return new LevelShift(frame.dateOf(shift.day()), shift.before(), shift.after(), shift.isShown());
    }

    /// How far pain moved, in points.
    public double points() {
        return after - before;
    }
}
