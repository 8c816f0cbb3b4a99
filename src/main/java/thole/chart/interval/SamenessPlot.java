package thole.chart.interval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;

/// Intervals against the band in which a difference counts as “about the same”: inside the band it is, and an interval
/// that leaves the band leaves the question open.
///
/// @param halfWidth how far “about the same” reaches to either side of zero, in points
/// @param intervals what was compared, top down
/// @param inside the words for the band
public record SamenessPlot(double halfWidth, List<Compared> intervals, String inside) {

    private static final double ROW = 22;
    private static final double TOP = 8;
    private static final double FOOT = 38;
    private static final double INSET = 18;

    /// One interval and the words that stand before it.
    public record Compared(String name, PointInterval interval) {}

    public SamenessPlot {
        intervals = List.copyOf(intervals);
    }

    /// @param names the width kept free for the names, 0 where they are empty
    /// @param edges the words for the two edges of the band
    public Picture picture(double width, double names, List<String> edges, String sentence) {
        DifferenceScale scale = scale();
        Plane plane = new Plane(scale, names + INSET, width - names - 2 * INSET, TOP + ROW * intervals.size());
        List<Mark> marks = new ArrayList<>(plane.band(halfWidth));
        for (int i = 0; i < intervals.size(); i++) {
            marks.addAll(plane.row(intervals.get(i), TOP + ROW * i + ROW / 2));
        }
        marks.addAll(plane.foot(halfWidth, inside, edges));
        return new Picture(width, plane.bottom + FOOT, marks, sentence);
    }

    /// The band is always whole, with some room beside it.
    DifferenceScale scale() {
        PointInterval band = new PointInterval(-1.4 * halfWidth, 0, 1.4 * halfWidth);
        List<PointInterval> shown = Stream.concat(
                        Stream.of(band), intervals.stream().map(Compared::interval))
                .toList();
        return DifferenceScale.covering(shown);
    }

    private record Plane(DifferenceScale scale, double left, double width, double bottom) {

        double x(double points) {
            return scale.x(points, left, width);
        }

        List<Mark> band(double halfWidth) {
            double from = x(-halfWidth);
            double to = x(halfWidth);
            return List.of(
                    new Mark.Box(from, 0, to - from, bottom + 4, 0, Ink.NEUTRAL_MUTED, 1),
                    new Mark.Line(from, 0, from, bottom + 4, Ink.NEUTRAL, 1, 0, 1),
                    new Mark.Line(to, 0, to, bottom + 4, Ink.NEUTRAL, 1, 0, 1),
                    new Mark.Line(x(0), 0, x(0), bottom + 4, Ink.CARD, 1, 0, 1));
        }

        List<Mark> row(Compared compared, double y) {
            double from = x(compared.interval.low());
            double to = x(compared.interval.high());
            double dot = x(compared.interval.estimate());
            return List.of(
                    new Mark.Text(compared.name, 0, y + 4, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED),
                    new Mark.Box(from, y - 2, to - from, 4, 0, Ink.ACTIVITY, 1),
                    new Mark.Line(from, y - 5, from, y + 5, Ink.ACTIVITY, 2, 0, 1),
                    new Mark.Line(to, y - 5, to, y + 5, Ink.ACTIVITY, 2, 0, 1),
                    new Mark.Dot(dot, y, 5, Ink.CARD, 1, 0),
                    new Mark.Dot(dot, y, 5, Ink.ACTIVITY, 1, 2));
        }

        List<Mark> foot(double halfWidth, String inside, List<String> edges) {
            return List.of(
                    text(edges.getFirst(), x(-halfWidth), bottom + 18, TextSize.TICK),
                    text(edges.getLast(), x(halfWidth), bottom + 18, TextSize.TICK),
                    text(inside, x(0), bottom + 33, TextSize.TICK));
        }

        private static Mark text(String words, double x, double y, TextSize size) {
            return new Mark.Text(words, x, y, Anchor.MIDDLE, size, Ink.TEXT_MUTED);
        }
    }
}
