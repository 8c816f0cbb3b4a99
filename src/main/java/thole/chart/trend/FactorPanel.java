package thole.chart.trend;

import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.TextWidth;
import thole.chart.trend.series.AxisScale;
import thole.chart.trend.series.FactorTrend;
import thole.chart.trend.series.TrendFactor;
import thole.chart.trend.series.TrendSeries;
import thole.model.factor.FactorScale;

/// One factor under the pain panel: a line over its usual band, bars from zero, or the totals of a measure as points
/// over
/// the band of what is no meaningful change.
final class FactorPanel {

    private static final double BAND_OPACITY = 0.1;
    private static final double BAR_OPACITY = 0.62;
    private static final double NAME_ROOM = 76;
    private static final double LINE = 15;
    private static final double POINT = 3.2;

    private final TrendView view;
    private final TrendLayout layout;
    private final FactorTrend trend;
    private final int panel;
    private final List<Mark> marks;

    FactorPanel(TrendView view, TrendLayout layout, FactorTrend trend, int panel, List<Mark> marks) {
        this.view = view;
        this.layout = layout;
        this.trend = trend;
        this.panel = panel;
        this.marks = marks;
    }

    /// Grid lines, numbers and the name: what lies under the flare bands.
    void frame(TrendWords words) {
        AxisScale scale = trend.scale();
        boolean yesNo = trend.factor() instanceof TrendFactor.Own own && own.scale() instanceof FactorScale.YesNo;
        level(scale.high(), yesNo ? words.texts().get("chart.yes") : words.number(scale.high()));
        if (!yesNo) {
            level(scale.middle(), words.number(scale.middle()));
        }
        level(scale.low(), yesNo ? words.texts().get("chart.no") : words.number(scale.low()));
        double y = layout.factorTop(panel) + 12;
        for (String line : TextWidth.lines(words.name(trend.factor()), TextSize.LABEL, NAME_ROOM)) {
            marks.add(new Mark.Text(line, 0, y, Anchor.START, TextSize.LABEL, Ink.TEXT));
            y += LINE;
        }
        String unit = TextWidth.shortened(words.unit(trend.factor()), TextSize.CAPTION, NAME_ROOM);
        marks.add(new Mark.Text(unit, 0, y + 1, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED));
    }

    private void level(double value, String number) {
        PlotArea plot = layout.plot();
        double y = y(value);
        Ink ink = value == trend.scale().low() ? Ink.AXIS : Ink.GRID;
        marks.add(new Mark.Line(plot.left(), y, plot.right(), y, ink, 1, 0, 1));
        marks.add(new Mark.Text(number, plot.left() - 10, y + 4, Anchor.END, TextSize.TICK, Ink.TEXT_MUTED));
    }

    void draw() {
        if (trend.factor().isBars()) {
            bars();
        } else if (trend.factor() instanceof TrendFactor.Measured) {
            usualBand();
            points();
        } else {
            usualBand();
            line();
        }
    }

    private void points() {
        TrendSeries series = view.series();
        for (int i = series.firstIn(view.window()); i <= series.lastIn(view.window()); i++) {
            if (!Double.isNaN(trend.values()[i])) {
                double x = layout.plot().x(series.middleOf(i));
                marks.add(new Mark.Dot(
                        x, y(trend.values()[i]), POINT, trend.factor().ink(), 1, 0));
            }
        }
    }

    private void usualBand() {
        if (!trend.usual().isUnknown()) {
            double top = y(trend.usual().high());
            double height = Math.max(1, y(trend.usual().low()) - top);
            PlotArea plot = layout.plot();
            marks.add(new Mark.Box(
                    plot.left(), top, plot.width(), height, 0, trend.factor().ink(), BAND_OPACITY));
        }
    }

    private void line() {
        TrendSeries series = view.series();
        int first = series.firstIn(view.window());
        int last = series.lastIn(view.window());
        double[] x = new double[last - first + 1];
        double[] y = new double[x.length];
        for (int i = first; i <= last; i++) {
            x[i - first] = layout.plot().x(series.middleOf(i));
            y[i - first] = y(trend.values()[i]);
        }
        marks.add(new Mark.Trace(x, y, trend.factor().ink(), 1.6, 1));
    }

    private void bars() {
        TrendSeries series = view.series();
        for (int i = series.firstIn(view.window()); i <= series.lastIn(view.window()); i++) {
            if (!Double.isNaN(trend.values()[i])) {
                marks.add(bar(i, BAR_OPACITY));
            }
        }
    }

    /// A value of zero is a flat bar, so that it is seen to be a value.
    private Mark.Box bar(int i, double opacity) {
        double column = layout.plot().column(view.series());
        double width = Math.clamp(column * 0.72, 1, 26);
        double zero = y(Math.max(0, trend.scale().low()));
        double end = y(trend.values()[i]);
        double height = Math.max(1.5, Math.abs(zero - end));
        double left = layout.plot().x(view.series().middleOf(i)) - width / 2;
        double top = end <= zero ? zero - height : zero;
        return new Mark.Box(
                left, top, width, height, Math.min(1, width / 4), trend.factor().ink(), opacity);
    }

    /// The value of one column, brought out.
    void highlight(int i) {
        double value = trend.values()[i];
        if (Double.isNaN(value)) {
            return;
        }
        if (trend.factor().isBars()) {
            marks.add(bar(i, 1));
        } else {
            double x = layout.plot().x(view.series().middleOf(i));
            marks.add(new Mark.Dot(x, y(value), 5.5, Ink.CARD, 1, 0));
            marks.add(new Mark.Dot(x, y(value), 4, trend.factor().ink(), 1, 0));
        }
    }

    double y(double value) {
        return layout.factorBottom(panel) - trend.scale().share(value) * layout.factorHeight();
    }
}
