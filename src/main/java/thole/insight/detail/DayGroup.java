package thole.insight.detail;

import java.util.List;
import thole.stats.resample.Interval;

/// Days with a similar value of the factor, and their pain.
///
/// @param kind where they stand among the days
/// @param lowest value of the factor among them
/// @param highest value of the factor among them
/// @param days in order of time
/// @param mean average pain; NaN where it has no interval, as no figure is shown without one
/// @param interval the 95 % interval of that average, none with fewer than seven days
public record DayGroup(Kind kind, double lowest, double highest, List<PairedDay> days, double mean, Interval interval) {

    /// The groups in which days are held beside each other.
    public enum Kind {
        LOWER,
        MIDDLE,
        HIGHER
    }

    public DayGroup {
        days = List.copyOf(days);
    }

    /// Whether there are days enough for an average.
    public boolean hasMean() {
        return !Double.isNaN(mean);
    }
}
