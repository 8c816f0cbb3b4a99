package thole.chart.trend.series;

/// One factor over time.
///
/// @param values one per day or week, NaN where nothing was recorded; not copied, must not change
/// @param usual the middle half of all recorded days, whatever the window; of a measure, the totals that are less than
/// a
/// meaningful change away from the first one
/// @param scale the same for every window
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying ten years of values would be the cost
public record FactorTrend(TrendFactor factor, double[] values, Usual usual, AxisScale scale) {

    public boolean isEmpty() {
        return usual.isUnknown() && !(factor instanceof TrendFactor.Measured);
    }
}
