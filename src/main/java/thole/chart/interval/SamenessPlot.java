package thole.chart.interval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;

/// Intervals against the band in which a difference counts as “about the same”: an interval inside its band is, and
/// one that leaves the band leaves the question open.
///
/// @param compared what was compared, top down
public record SamenessPlot(List<Compared> compared) {

    private static final double ROW = 26;
    private static final double FOOT = 22;
    private static final double INSET = 18;
    private static final double CAP = 10;
    private static final double ROOM = 1.4;

    /// One interval with its band and the words that stand before it.
    ///
    /// @param halfWidth how far “about the same” reaches to either side of zero, in points
    public record Compared(String name, PointInterval interval, double halfWidth) {}

    /// The words under the picture.
    public record Words(String lowEnd, String inside, String highEnd) {}

    public SamenessPlot {
        compared = List.copyOf(compared);
    }

    /// @param names the width kept free for the names, 0 where they are empty
    public Picture picture(double width, double names, Words words, String sentence) {
        Plane plane = new Plane(scale(), names + INSET, width - names - 2 * INSET);
        double bottom = ROW * compared.size();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            marks.addAll(plane.band(compared.get(i).halfWidth(), ROW * i));
        }
        marks.add(new Mark.Line(plane.x(0), 0, plane.x(0), bottom, Ink.AXIS, 2, 0, 1));
        for (int i = 0; i < compared.size(); i++) {
            marks.addAll(plane.row(compared.get(i), ROW * i + ROW / 2));
        }
        marks.addAll(plane.foot(words, bottom + 15));
        return new Picture(width, bottom + FOOT, marks, sentence);
    }

    /// Every band is whole, with some room beside it.
    public DifferenceScale scale() {
        return DifferenceScale.covering(compared.stream()
                .flatMap(one -> Stream.of(one.interval(), room(one.halfWidth())))
                .toList());
    }

    private static PointInterval room(double halfWidth) {
        return new PointInterval(-ROOM * halfWidth, 0, ROOM * halfWidth);
    }

    private record Plane(DifferenceScale scale, double left, double width) {

        double x(double points) {
            return scale.x(points, left, width);
        }

        List<Mark> band(double halfWidth, double top) {
            double from = x(-halfWidth);
            double to = x(halfWidth);
            return List.of(
                    new Mark.Box(from, top, to - from, ROW, 0, Ink.NEUTRAL_MUTED, 1),
                    new Mark.Line(from, top, from, top + ROW, Ink.NEUTRAL, 1, 0, 1),
                    new Mark.Line(to, top, to, top + ROW, Ink.NEUTRAL, 1, 0, 1));
        }

        List<Mark> row(Compared one, double y) {
            double from = x(one.interval.low());
            double to = x(one.interval.high());
            double dot = x(one.interval.estimate());
            return List.of(
                    new Mark.Text(one.name, 0, y + 4, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED),
                    new Mark.Box(from, y - 2, to - from, 4, 0, Ink.ACTIVITY, 1),
                    new Mark.Line(from, y - CAP / 2, from, y + CAP / 2, Ink.ACTIVITY, 2, 0, 1),
                    new Mark.Line(to, y - CAP / 2, to, y + CAP / 2, Ink.ACTIVITY, 2, 0, 1),
                    new Mark.Dot(dot, y, 5, Ink.CARD, 1, 0),
                    new Mark.Dot(dot, y, 5, Ink.ACTIVITY, 1, 2));
        }

        List<Mark> foot(Words words, double y) {
            return List.of(
                    text(words.lowEnd, left, y), text(words.inside, x(0), y), text(words.highEnd, left + width, y));
        }

        private static Mark text(String words, double x, double y) {
            return new Mark.Text(words, x, y, Anchor.MIDDLE, TextSize.TICK, Ink.TEXT_MUTED);
        }
    }
}
