package thole.chart.detail;

import java.util.ArrayList;
import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.TextWidth;

/// The area inside the axes of a picture.
record Plot(double left, double top, double right, double bottom) {

    private static final double NUMBERS_APART = 9;
    private static final double BAR = 4;
    private static final double CAP = 10;

    double x(Axis axis, double value) {
        return left + (right - left) * axis.share(value);
    }

    double y(Axis axis, double value) {
        return bottom - (bottom - top) * axis.share(value);
    }

    /// The middle of one of some equal columns.
    double column(int place, int columns) {
        return left + (right - left) * (place + .5) / columns;
    }

    double columnWidth(int columns) {
        return (right - left) / columns;
    }

    /// Level lines with their numbers at the left; the lowest, or zero where the axis crosses it, is the base line.
    void levels(Axis axis, List<Mark> marks) {
        double base = axis.low() < 0 && axis.high() > 0 ? 0 : axis.low();
        for (Axis.Tick tick : axis.ticks()) {
            double y = y(axis, tick.value());
            Ink ink = tick.value() == base ? Ink.AXIS : Ink.GRID;
            marks.add(new Mark.Line(left, y, right, y, ink, 1, 0, 1));
            String words = TextWidth.shortened(tick.words(), TextSize.CAPTION, left - NUMBERS_APART);
            marks.add(caption(words, left - NUMBERS_APART, y + 4, Anchor.END, Ink.TEXT_MUTED));
        }
    }

    /// Numbers under the base line.
    void numbers(Axis axis, List<Mark> marks) {
        for (Axis.Tick tick : axis.ticks()) {
            String words = TextWidth.shortened(
                    tick.words(), TextSize.CAPTION, columnWidth(axis.ticks().size()));
            marks.add(caption(words, x(axis, tick.value()), bottom + 17, Anchor.MIDDLE, Ink.TEXT_MUTED));
        }
    }

    static Mark.Text caption(String words, double x, double y, Anchor anchor, Ink ink) {
        return new Mark.Text(words, x, y, anchor, TextSize.CAPTION, ink);
    }

    /// Words on as many lines as they need, broken at spaces; one that is too long for a line is shortened.
    static List<String> wrapped(String words, double room) {
        List<String> lines = new ArrayList<>();
        String rest = words;
        while (!rest.isEmpty()) {
            int cut = rest.length();
            while (cut > 0 && TextWidth.of(rest.substring(0, cut), TextSize.CAPTION) > room) {
                cut = rest.lastIndexOf(' ', cut - 1);
            }
            int end = cut > 0 ? cut : rest.indexOf(' ') < 0 ? rest.length() : rest.indexOf(' ');
            lines.add(TextWidth.shortened(rest.substring(0, end), TextSize.CAPTION, room));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /// An upright interval in full colour with end caps.
    static void interval(double x, double from, double to, Ink ink, List<Mark> marks) {
        double top = Math.min(from, to);
        marks.add(new Mark.Box(x - BAR / 2, top, BAR, Math.abs(to - from), 0, ink, 1));
        marks.add(new Mark.Line(x - CAP / 2, from, x + CAP / 2, from, ink, 2, 0, 1));
        marks.add(new Mark.Line(x - CAP / 2, to, x + CAP / 2, to, ink, 2, 0, 1));
    }

    static void open(double x, double y, double radius, Ink ink, List<Mark> marks) {
        marks.add(new Mark.Dot(x, y, radius, Ink.CARD, 1, 0));
        marks.add(new Mark.Dot(x, y, radius, ink, 1, 2));
    }
}
