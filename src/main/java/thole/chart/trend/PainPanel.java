package thole.chart.trend;

import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.trend.series.PainTrend;
import thole.chart.trend.series.Step;
import thole.chart.trend.series.TrendSeries;

/// Pain from 0 to 10: a dot for every day, its stem from morning to evening, the 7-day average as a line, a short dash
/// where there is no entry.
final class PainPanel {

    private static final double DOT_OPACITY = 0.6;
    private static final double STEM_OPACITY = 0.38;
    private static final double AVERAGE_WIDTH = 2.2;
    private static final double WEEKS_WIDTH = 1;
    private static final double MORNING_WIDTH = 2.6;
    private static final double MORNING_OPACITY = 0.32;
    private static final double EVENING_WIDTH = 0.9;

    private final TrendView view;
    private final TrendLayout layout;
    private final TrendSeries series;
    private final List<Mark> marks;

    PainPanel(TrendView view, TrendLayout layout, List<Mark> marks) {
        this.view = view;
        this.layout = layout;
        this.series = view.series();
        this.marks = marks;
    }

    /// Grid lines, numbers and the name: what lies under the flare bands.
    static void frame(TrendLayout layout, TrendWords words, List<Mark> marks) {
        PlotArea plot = layout.plot();
        for (int points = 0; points <= 10; points += 2) {
            double y = layout.painY(points);
            Ink ink = points == 0 ? Ink.AXIS : Ink.GRID;
            marks.add(new Mark.Line(plot.left(), y, plot.right(), y, ink, 1, 0, 1));
            marks.add(new Mark.Text(
                    words.number(points), plot.left() - 10, y + 4, Anchor.END, TextSize.CAPTION, Ink.TEXT_MUTED));
        }
        double top = layout.painTop();
        String name = words.texts().get("chart.pain");
        String unit = words.texts().get("chart.pain.unit");
        marks.add(new Mark.Text(name, 0, top + 14, Anchor.START, TextSize.LABEL, Ink.TEXT));
        marks.add(new Mark.Text(unit, 0, top + 31, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED));
    }

    void draw() {
        int first = series.firstIn(view.window());
        int last = series.lastIn(view.window());
        double column = layout.plot().column(series);
        for (int i = first; i <= last; i++) {
            dash(i, column);
            stem(i, column);
        }
        for (int i = first; i <= last; i++) {
            dot(i, column);
        }
        if (view.layers().halves() && series.step() == Step.DAY) {
            half(series.pain().morning(), first, last, MORNING_WIDTH, MORNING_OPACITY);
            half(series.pain().evening(), first, last, EVENING_WIDTH, 1);
        }
        average(first, last);
        for (int i = first; i <= last; i++) {
            flareDot(i, column);
        }
    }

    private void dash(int i, double column) {
        if (series.entries()[i] == 0) {
            double half = Math.min(6, column * 0.7) / 2;
            double x = x(i);
            double y = layout.painBottom() - 4;
            marks.add(new Mark.Line(x - half, y, x + half, y, Ink.TEXT_SUBTLE, 1.5, 0, 1));
        }
    }

    private void stem(int i, double column) {
        PainTrend pain = series.pain();
        double morning = pain.morning()[i];
        double evening = pain.evening()[i];
        if (series.step() == Step.DAY && !Double.isNaN(morning + evening) && morning != evening) {
            double width = Math.min(2, column * 0.4);
            marks.add(new Mark.Line(
                    x(i), layout.painY(morning), x(i), layout.painY(evening), Ink.PAIN, width, 0, STEM_OPACITY));
        }
    }

    private void dot(int i, double column) {
        double level = series.pain().level()[i];
        if (!Double.isNaN(level) && !series.flare()[i]) {
            marks.add(new Mark.Dot(x(i), layout.painY(level), radius(column), Ink.PAIN, DOT_OPACITY, 0));
        }
    }

    private void flareDot(int i, double column) {
        double level = series.pain().level()[i];
        if (!Double.isNaN(level) && series.flare()[i]) {
            marks.add(new Mark.Dot(x(i), layout.painY(level), radius(column) * 1.35, Ink.PAIN, 1, 0));
        }
    }

    /// Mornings are a pale, thicker line, evenings a thin, full one: told apart without colour.
    private void half(double[] values, int first, int last, double width, double opacity) {
        double[] x = new double[last - first + 1];
        double[] y = new double[x.length];
        for (int i = first; i <= last; i++) {
            x[i - first] = x(i);
            y[i - first] = layout.painY(values[i]);
        }
        marks.add(new Mark.Trace(x, y, Ink.PAIN, width, opacity));
    }

    private static double radius(double column) {
        return Math.clamp(column * 0.33, 1.5, 3.6);
    }

    private void average(int first, int last) {
        double[] x = new double[last - first + 1];
        double[] y = new double[x.length];
        for (int i = first; i <= last; i++) {
            x[i - first] = x(i);
            y[i - first] = layout.painY(series.pain().average()[i]);
        }
        boolean isDay = series.step() == Step.DAY;
        marks.add(new Mark.Trace(x, y, Ink.PAIN, isDay ? AVERAGE_WIDTH : WEEKS_WIDTH, isDay ? 1 : DOT_OPACITY));
    }

    private double x(int column) {
        return layout.plot().x(series.middleOf(column));
    }
}
