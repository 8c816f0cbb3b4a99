package thole.chart.trend;

import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.trend.series.LifeMark;

/// A lane below the panels with a small mark on every day that something was done about pain. It stands beside the
/// record and is compared with nothing: people take these because of pain.
final class TreatmentLane {

    static final double HEIGHT = 26;
    private static final double MARK = 10;

    private TreatmentLane() {}

    static void frame(TrendLayout layout, TrendWords words, List<Mark> marks) {
        double y = layout.laneMiddle() + 4;
        String name = words.texts().get("chart.treatments");
        marks.add(new Mark.Text(name, 0, y, Anchor.START, TextSize.LABEL, Ink.TEXT));
        PlotArea plot = layout.plot();
        marks.add(new Mark.Line(plot.left(), layout.bottom(), plot.right(), layout.bottom(), Ink.AXIS, 1, 0, 1));
    }

    static void draw(TrendView view, TrendLayout layout, List<Mark> marks) {
        PlotArea plot = layout.plot();
        double width = Math.clamp(plot.column(view.series()) * 0.6, 1.5, 6);
        double top = layout.laneMiddle() - MARK / 2;
        int last = -1;
        for (LifeMark treatment : view.data().treatments()) {
            int column = view.series().columnOf(treatment.day());
            if (view.window().contains(treatment.day()) && column != last) {
                double x = plot.x(view.series().middleOf(column));
                marks.add(new Mark.Box(x - width / 2, top, width, MARK, width / 2, Ink.NEUTRAL, 1));
                last = column;
            }
        }
    }
}
