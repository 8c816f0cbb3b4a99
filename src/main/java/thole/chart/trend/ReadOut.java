package thole.chart.trend;

import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.TextWidth;
import thole.chart.trend.series.FactorTrend;
import thole.chart.trend.series.TrendFactor;

/// The numbers of one day in a fixed column right of the plot, so that they never cover what they are about.
final class ReadOut {

    private static final double LINE = 17;
    private static final double ROOM = TrendLayout.READ_OUT - 16;

    private final TrendView view;
    private final TrendLayout layout;
    private final TrendWords words;
    private final DayWords day;
    private final List<Mark> marks;

    ReadOut(TrendView view, TrendLayout layout, TrendWords words, DayWords day, List<Mark> marks) {
        this.view = view;
        this.layout = layout;
        this.words = words;
        this.day = day;
        this.marks = marks;
    }

    void draw() {
        text(day.date(), TrendLayout.EVENT_BASELINE + 1, TextSize.LABEL, Ink.TEXT);
        double y = layout.painTop() + 22;
        if (Double.isNaN(day.level())) {
            text(day.missing(), y - 5, TextSize.CAPTION, Ink.TEXT_MUTED);
        } else {
            figure(y);
        }
        y += 5;
        for (String line : day.lines()) {
            y += LINE;
            text(line, y, TextSize.CAPTION, Ink.TEXT_MUTED);
        }
        average(y + LINE + 8);
        factors();
        lane();
    }

    /// The day with another one below it, and the difference between them; every factor with both values.
    void drawBeside(DayWords.TwoDays two) {
        text(day.date(), TrendLayout.EVENT_BASELINE + 1, TextSize.LABEL, Ink.TEXT);
        double y = layout.painTop() + 22;
        if (Double.isNaN(day.level())) {
            text(day.missing(), y - 5, TextSize.CAPTION, Ink.TEXT_MUTED);
        } else {
            figure(y);
        }
        text(two.other().date(), y + 2 * LINE, TextSize.LABEL, Ink.ACCENT);
        text(two.otherFigure(), y + 3 * LINE, TextSize.SMALL, Ink.TEXT);
        text(two.difference(), y + 4 * LINE, TextSize.CAPTION, Ink.TEXT_MUTED);
        factorsBeside(two);
    }

    private void factorsBeside(DayWords.TwoDays two) {
        List<FactorTrend> panels = view.panels(layout.panels());
        for (int panel = 0; panel < panels.size(); panel++) {
            FactorTrend trend = panels.get(panel);
            double y = layout.factorTop(panel) + layout.factorHeight() / 2 - 9;
            text(shortened(two.value(trend), TextSize.LABEL), y, TextSize.LABEL, Ink.TEXT);
            String below = shortened(two.otherValue(trend), TextSize.CAPTION);
            text(below, y + LINE + 1, TextSize.CAPTION, Ink.TEXT_MUTED);
        }
    }

    private static String shortened(String text, TextSize size) {
        return TextWidth.shortened(text, size, ROOM);
    }

    private void figure(double y) {
        text(day.figure(), y, TextSize.FIGURE, Ink.TEXT);
        double x = layout.readOutX() + TextWidth.of(day.figure(), TextSize.FIGURE) + 6;
        marks.add(new Mark.Text(day.beside(), x, y, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED));
    }

    /// Left out where a low panel has no room for it.
    private void average(double y) {
        boolean fits = y + LINE < layout.painBottom() + layout.gap();
        if (fits && !day.isWeek() && !Double.isNaN(day.average())) {
            text(shortened(words.texts().get("chart.average"), TextSize.CAPTION), y, TextSize.CAPTION, Ink.TEXT_MUTED);
            text(words.average(day.average()), y + LINE, TextSize.LABEL, Ink.TEXT);
        }
    }

    private void lane() {
        if (!day.treatments().isEmpty()) {
            String names = shortened(day.treatments(), TextSize.CAPTION);
            text(names, layout.laneMiddle() + 4, TextSize.CAPTION, Ink.TEXT);
        }
    }

    private void factors() {
        List<FactorTrend> panels = view.panels(layout.panels());
        for (int panel = 0; panel < panels.size(); panel++) {
            FactorTrend trend = panels.get(panel);
            double y = layout.factorTop(panel) + layout.factorHeight() / 2 - 9;
            double value = trend.values()[day.column()];
            if (trend.factor() instanceof TrendFactor.Measured) {
                measured(trend, value, y);
            } else {
                recorded(trend, value, y);
            }
        }
    }

    private void recorded(FactorTrend trend, double value, double y) {
        if (Double.isNaN(value)) {
            text(words.texts().get("chart.blank"), y, TextSize.LABEL, Ink.TEXT_SUBTLE);
        } else {
            text(shortened(words.value(trend.factor(), value), TextSize.LABEL), y, TextSize.LABEL, Ink.TEXT);
        }
        text(words.usual(trend.factor(), trend.usual()), y + LINE + 1, TextSize.CAPTION, Ink.TEXT_MUTED);
    }

    /// The total of the day, or the newest before it with its date; and which way is worse.
    private void measured(FactorTrend trend, double value, double y) {
        if (Double.isNaN(value)) {
            String before = day.before(trend);
            String shown = before.isEmpty() ? words.texts().get("chart.blank") : before;
            text(shortened(shown, TextSize.CAPTION), y, TextSize.CAPTION, Ink.TEXT_MUTED);
        } else {
            text(shortened(words.value(trend.factor(), value), TextSize.LABEL), y, TextSize.LABEL, Ink.TEXT);
        }
        double below = y + LINE + 1;
        for (String line : TextWidth.lines(words.direction(trend.factor()), TextSize.CAPTION, ROOM)) {
            text(line, below, TextSize.CAPTION, Ink.TEXT_MUTED);
            below += LINE - 2;
        }
    }

    private void text(String text, double y, TextSize size, Ink ink) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Text(text, layout.readOutX(), y, Anchor.START, size, ink));
        }
    }
}
