package thole.ui.trends;

import java.util.List;
import java.util.Locale;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TrendData;

/// How much of the record the chart shows.
public enum RangeChoice {
    TWO_WEEKS(14),
    MONTH(30),
    THREE_MONTHS(90),
    SIX_MONTHS(180),
    ALL(Integer.MAX_VALUE),
    /// A window that the person set on the strip; not among the choices.
    OWN(Integer.MAX_VALUE);

    /// The choices, in their order on screen.
    static final List<RangeChoice> OFFERED = List.of(TWO_WEEKS, MONTH, THREE_MONTHS, SIX_MONTHS, ALL);

    private final int days;

    RangeChoice(int days) {
        this.days = days;
    }

    String key() {
        return "trends.range." + name().toLowerCase(Locale.ROOT);
    }

    /// The window of this length that ends with a day, or the whole record where that is shorter.
    DayWindow endingAt(int last, TrendData data) {
        int shown = Math.min(days, data.lastDay() + 1);
        int first = Math.max(0, last - shown + 1);
        return new DayWindow(first, first + shown - 1);
    }
}
