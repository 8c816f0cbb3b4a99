package thole.chart.trend.series;

import java.util.List;

/// Everything the trend charts draw, one column per day or per week.
///
/// @param offset the day, counted from the first day of the record, on which column 0 begins; 0 or, for weeks, before
/// it
/// @param entries how many days of each column have an entry; −1 where the column lies before the first entry
/// @param flare whether a flare day lies in the column
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying ten years of values would be the cost
public record TrendSeries(
        Step step, int offset, PainTrend pain, int[] entries, boolean[] flare, List<FactorTrend> factors) {

    public TrendSeries {
        factors = List.copyOf(factors);
    }

    public int columns() {
        return entries.length;
    }

    /// The column that a day lies in.
    public int columnOf(int day) {
        return Math.clamp(Math.floorDiv(day - offset, step.days()), 0, columns() - 1);
    }

    /// The first day of a column.
    public int dayOf(int column) {
        return offset + column * step.days();
    }

    /// The middle of a column, in days.
    public double middleOf(int column) {
        return dayOf(column) + step.days() / 2.0;
    }

    /// The first column whose middle lies in the window.
    public int firstIn(DayWindow window) {
        int column = columnOf(window.first());
        return middleOf(column) < window.first() ? Math.min(column + 1, columns() - 1) : column;
    }

    /// The last column whose middle lies in the window.
    public int lastIn(DayWindow window) {
        int column = columnOf(window.last());
        return middleOf(column) > window.last() + 1 ? Math.max(column - 1, 0) : column;
    }

    TrendSeries withFlares(boolean[] flares) {
        return new TrendSeries(step, offset, pain, entries, flares, factors);
    }
}
