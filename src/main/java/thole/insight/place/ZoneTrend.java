package thole.insight.place;

import thole.stats.resample.Interval;
import thole.stats.trend.Trend;

/// Whether the number of zones a day rises or falls over the record: the slope of a GA-GLS line.
///
/// @param per30Days zones a day more per 30 days; NaN where there is no estimate
/// @param interval its 95 % interval
/// @param p two-sided p against no slope; NaN where there is no estimate
public record ZoneTrend(double per30Days, Interval interval, double p) {

    /// α of the specification, section e.
    private static final double RISES_BELOW = .03;

    /// @param zones number of zones of each day, NaN for a day that does not count
    static ZoneTrend of(double[] zones) {
        return switch (Trend.of(zones)) {
            case Trend.Estimated line ->
                new ZoneTrend(line.per30Days(), new Interval(line.lo95(), line.hi95()), line.p());
            case Trend.NotEstimated _ -> new ZoneTrend(Double.NaN, Interval.NONE, Double.NaN);
        };
    }

    /// Whether the number is shown to rise.
    public boolean rises() {
        return p < RISES_BELOW && per30Days > 0;
    }
}
