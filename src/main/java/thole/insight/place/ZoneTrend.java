package thole.insight.place;

import java.util.Optional;
import thole.stats.gls.SlopePosterior;
import thole.stats.resample.Interval;
import thole.stats.trend.StraightLine;

/// Whether the number of zones a day rises or falls over the record: the slope of a GA-GLS line.
///
/// @param per30Days zones a day more per 30 days; NaN where there is no estimate
/// @param interval its 95 % interval
/// @param p two-sided p against no slope; NaN where there is no estimate
public record ZoneTrend(double per30Days, Interval interval, double p) {

    private static final double DAYS = 30;

    /// α of the specification, section e.
    private static final double RISES_BELOW = .03;

    /// @param zones number of zones of each day, NaN for a day that does not count
    static ZoneTrend of(double[] zones) {
        int first = 0;
        int last = -1;
        for (int day = 0; day < zones.length; day++) {
            if (!Double.isNaN(zones[day])) {
                first = last < 0 ? day : first;
                last = day;
            }
        }
        double unit = 2 * DAYS / (last - first + 1);
        Optional<SlopePosterior> slope = StraightLine.fit(zones).map(line -> line.slope(StraightLine.SLOPE));
        return slope.map(rise -> new ZoneTrend(
                        rise.mean() * unit,
                        new Interval(rise.quantile(.025) * unit, rise.quantile(.975) * unit),
                        rise.twoSidedP()))
                .orElse(new ZoneTrend(Double.NaN, Interval.NONE, Double.NaN));
    }

    /// Whether the number is shown to rise.
    public boolean rises() {
        return p < RISES_BELOW && per30Days > 0;
    }
}
