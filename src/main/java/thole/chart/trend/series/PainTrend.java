package thole.chart.trend.series;

/// Pain over time, 0 to 10; NaN where nothing was recorded. The arrays are not copied and must not change.
///
/// @param level the daily value, or the mean of the days of a week
/// @param morning what the day began with
/// @param evening what it ended with
/// @param peak its highest moment, where one was recorded
/// @param average the mean of the last seven days, see [SevenDayAverage]
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying ten years of values would be the cost
public record PainTrend(double[] level, double[] morning, double[] evening, double[] peak, double[] average) {}
