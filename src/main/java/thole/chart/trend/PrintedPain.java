package thole.chart.trend;

import java.util.ArrayList;
import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;
import thole.chart.TextWidth;

/// Pain over time for paper: the pain panel of the screen without its names and its read-out, and lines where somebody
/// was seen or a treatment began.
public final class PrintedPain {

    private static final double GUTTER = 24;
    private static final double TOP = 30;
    private static final double BOTTOM = 24;
    private static final double BESIDE = 4;
    private static final double APART = 8;

    /// A line through the chart at a day, counted as in [TrendView].
    ///
    /// @param visit somebody was seen; else something began or happened
    public record Vertical(int day, String name, boolean visit) {}

    private PrintedPain() {}

    /// @param verticals in order of time
    public static Picture of(TrendView view, TrendWords words, List<Vertical> verticals, double width, double height) {
        PlotArea plot = new PlotArea(GUTTER, width - 2, view.window());
        TrendLayout layout = new TrendLayout(plot, TOP, height - TOP - BOTTOM, 0, 0, 0, 0);
        List<Mark> marks = new ArrayList<>();
        FlareBands.draw(view, layout, marks);
        levels(layout, words, marks);
        lines(view, layout, verticals, marks);
        new PainPanel(view, layout, marks).draw();
        new TimeAxis(view, plot, words).draw(layout, marks);
        return new Picture(width, height, marks, TrendPicture.sentence(view, words));
    }

    private static void levels(TrendLayout layout, TrendWords words, List<Mark> marks) {
        PlotArea plot = layout.plot();
        for (int points = 0; points <= 10; points += 5) {
            double y = layout.painY(points);
            Ink ink = points == 0 ? Ink.AXIS : Ink.GRID;
            marks.add(new Mark.Line(plot.left(), y, plot.right(), y, ink, 1, 0, 1));
            marks.add(new Mark.Text(
                    words.number(points), plot.left() - 8, y + 4, Anchor.END, TextSize.TICK, Ink.TEXT_MUTED));
        }
    }

    /// A visit is a full line, anything else is dotted; a name that finds no room is left out, the line stays.
    private static void lines(TrendView view, TrendLayout layout, List<Vertical> verticals, List<Mark> marks) {
        PlotArea plot = layout.plot();
        List<Vertical> inside = verticals.stream()
                .filter(vertical -> view.window().contains(vertical.day()))
                .toList();
        double taken = plot.left();
        for (int i = 0; i < inside.size(); i++) {
            double x = plot.x(inside.get(i).day() + 0.5);
            boolean visit = inside.get(i).visit();
            marks.add(new Mark.Line(x, 2, x, layout.painBottom(), Ink.NEUTRAL, visit ? 1.4 : 1, visit ? 0 : 2, 1));
            double until = i + 1 < inside.size() ? plot.x(inside.get(i + 1).day() + 0.5) : plot.right() + APART;
            String name = inside.get(i).name();
            String fitting = TextWidth.shortened(name, TextSize.TICK, until - APART - x - BESIDE);
            double before = x - BESIDE - TextWidth.of(name, TextSize.TICK);
            if (!fitting.equals(name) && before >= taken) {
                marks.add(label(name, x - BESIDE, Anchor.END));
                taken = x + APART;
            } else if (!fitting.isEmpty()) {
                marks.add(label(fitting, x + BESIDE, Anchor.START));
                taken = x + BESIDE + TextWidth.of(fitting, TextSize.TICK) + APART;
            } else {
                taken = x + APART;
            }
        }
    }

    private static Mark.Text label(String name, double x, Anchor anchor) {
        return new Mark.Text(name, x, TrendLayout.EVENT_BASELINE, anchor, TextSize.TICK, Ink.TEXT_MUTED);
    }
}
