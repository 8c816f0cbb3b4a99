package thole.chart.trend;

import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.trend.series.TrendSeries;

/// Flare days: shaded through all panels, with a triangle on top, so that shape says it as well as colour.
final class FlareBands {

    private static final double THINNEST = 2;
    private static final double TRIANGLE = 8;

    private FlareBands() {}

    static void draw(TrendView view, TrendLayout layout, List<Mark> marks) {
        TrendSeries series = view.series();
        PlotArea plot = layout.plot();
        double width = Math.max(THINNEST, plot.column(series));
        double lastTriangle = Double.NEGATIVE_INFINITY;
        for (int column = series.firstIn(view.window()); column <= series.lastIn(view.window()); column++) {
            if (!series.flare()[column]) {
                continue;
            }
            double middle = plot.x(series.middleOf(column));
            double left = Math.max(plot.left(), middle - width / 2);
            double right = Math.min(plot.right(), middle + width / 2);
            double top = layout.painTop() - 1;
            marks.add(new Mark.Box(left, top, right - left, layout.bottom() - top, 0, Ink.FLARE, 1));
            if (middle - lastTriangle >= TRIANGLE - 1) {
                marks.add(new Mark.Triangle(middle, layout.painTop() - 1, TRIANGLE, Ink.PAIN));
                lastTriangle = middle;
            }
        }
    }
}
