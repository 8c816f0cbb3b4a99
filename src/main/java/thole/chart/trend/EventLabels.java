package thole.chart.trend;

import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.TextWidth;
import thole.chart.trend.series.LifeMark;

/// What happened: a dotted line at its day with its name on top. A name that finds no room before the next one is
/// shortened, or left out; the line stays.
final class EventLabels {

    private static final double TOP = 2;
    private static final double BESIDE = 5;
    private static final double APART = 8;
    private static final TextSize SIZE = TextSize.TICK;

    private EventLabels() {}

    static void draw(TrendView view, TrendLayout layout, List<Mark> marks) {
        PlotArea plot = layout.plot();
        List<LifeMark> events = view.data().events().stream()
                .filter(event -> view.window().contains(event.day()))
                .toList();
        double taken = plot.left();
        for (int i = 0; i < events.size(); i++) {
            double x = middle(plot, events.get(i));
            marks.add(new Mark.Line(x, TOP, x, layout.painBottom(), Ink.AXIS, 1, 2, 1));
            boolean isLast = i == events.size() - 1;
            double until = isLast ? plot.right() + APART : middle(plot, events.get(i + 1));
            String name = events.get(i).name();
            String fitting = TextWidth.shortened(name, SIZE, until - APART - x - BESIDE);
            double room = x - BESIDE - taken;
            if (isLast && !fitting.equals(name) && TextWidth.of(name, SIZE) <= room) {
                marks.add(label(name, x - BESIDE, Anchor.END));
            } else if (!fitting.isEmpty()) {
                marks.add(label(fitting, x + BESIDE, Anchor.START));
                taken = x + BESIDE + TextWidth.of(fitting, SIZE) + APART;
            } else {
                taken = x + APART;
            }
        }
    }

    private static double middle(PlotArea plot, LifeMark event) {
        return plot.x(event.day() + 0.5);
    }

    private static Mark.Text label(String name, double x, Anchor anchor) {
        return new Mark.Text(name, x, TrendLayout.EVENT_BASELINE, anchor, SIZE, Ink.TEXT_MUTED);
    }
}
