package thole.chart.trend.series;

import java.util.Arrays;
import java.util.List;

/// Turns days into weeks, each the mean of its recorded days; a week without one is a gap.
final class WeekColumns {

    private static final int DAYS = Step.WEEK.days();

    private final TrendSeries days;
    private final int offset;
    private final int weeks;

    /// @param offset the day on which the first week begins, from −6 to 0
    WeekColumns(TrendSeries days, int offset) {
        this.days = days;
        this.offset = offset;
        this.weeks = Math.ceilDiv(days.columns() - offset, DAYS);
    }

    TrendSeries read() {
        PainTrend pain = days.pain();
        double[] level = means(pain.level(), 1);
        double[] line = means(pain.level(), 3);
        PainTrend weekly = new PainTrend(level, means(pain.morning(), 1), means(pain.evening(), 1), peaks(), line);
        List<FactorTrend> factors = days.factors().stream().map(this::factor).toList();
        return new TrendSeries(Step.WEEK, offset, weekly, entries(), flares(days.flare()), factors);
    }

    boolean[] flares(boolean[] daily) {
        boolean[] flares = new boolean[weeks];
        for (int day = 0; day < daily.length; day++) {
            flares[weekOf(day)] |= daily[day];
        }
        return flares;
    }

    private FactorTrend factor(FactorTrend daily) {
        return new FactorTrend(daily.factor(), means(daily.values(), 1), daily.usual(), daily.scale());
    }

    private double[] means(double[] values, int needed) {
        double[] sums = new double[weeks];
        int[] counts = new int[weeks];
        for (int day = 0; day < values.length; day++) {
            if (!Double.isNaN(values[day])) {
                sums[weekOf(day)] += values[day];
                counts[weekOf(day)]++;
            }
        }
        Arrays.setAll(sums, week -> counts[week] >= needed ? sums[week] / counts[week] : Double.NaN);
        return sums;
    }

    private double[] peaks() {
        double[] peaks = new double[weeks];
        Arrays.fill(peaks, Double.NaN);
        double[] daily = days.pain().peak();
        for (int day = 0; day < daily.length; day++) {
            int week = weekOf(day);
            peaks[week] = Double.isNaN(peaks[week]) ? daily[day] : Math.max(peaks[week], orLeast(daily[day]));
        }
        return peaks;
    }

    private static double orLeast(double value) {
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }

    private int[] entries() {
        int[] entries = new int[weeks];
        Arrays.fill(entries, -1);
        for (int day = 0; day < days.columns(); day++) {
            int inDay = days.entries()[day];
            int week = weekOf(day);
            entries[week] = inDay < 0 ? entries[week] : Math.max(entries[week], 0) + inDay;
        }
        return entries;
    }

    private int weekOf(int day) {
        return (day - offset) / DAYS;
    }
}
