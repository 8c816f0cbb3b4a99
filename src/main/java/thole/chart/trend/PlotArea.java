package thole.chart.trend;

import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TrendSeries;

/// The time axis on the picture: which day stands where between its left and its right end.
record PlotArea(double left, double right, DayWindow window) {

    double width() {
        return right - left;
    }

    double perDay() {
        return width() / window.days();
    }

    /// Where a time stands, in days from the first day of the record; a day begins at its own number.
    double x(double day) {
        return left + (day - window.first()) * perDay();
    }

    /// The width of a column.
    double column(TrendSeries series) {
        return series.step().days() * perDay();
    }

    /// The day under a point of the picture, kept inside the window.
    int dayAt(double x) {
        int day = window.first() + (int) Math.floor((x - left) / perDay());
        return Math.clamp(day, window.first(), window.last());
    }
}
