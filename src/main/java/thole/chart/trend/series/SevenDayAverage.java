package thole.chart.trend.series;

import java.util.Arrays;

/// The mean of a day and the six before it. It needs three recorded days of the seven, and it pauses on days without a
/// value: nothing is drawn across a gap.
public final class SevenDayAverage {

    private static final int DAYS = 7;
    private static final int NEEDED = 3;

    private SevenDayAverage() {}

    /// @param level NaN where missing
    public static double[] of(double[] level) {
        double[] average = new double[level.length];
        Arrays.setAll(average, day -> Double.isNaN(level[day]) ? Double.NaN : endingAt(level, day));
        return average;
    }

    private static double endingAt(double[] level, int day) {
        double sum = 0;
        int count = 0;
        for (int i = Math.max(0, day - DAYS + 1); i <= day; i++) {
            if (!Double.isNaN(level[i])) {
                sum += level[i];
                count++;
            }
        }
        return count >= NEEDED ? sum / count : Double.NaN;
    }

    /// Whether so many recorded days of a week are enough for its mean to join the line.
    static boolean isEnough(int recordedDays) {
        return recordedDays >= NEEDED;
    }
}
