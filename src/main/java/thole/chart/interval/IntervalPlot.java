package thole.chart.interval;

import java.util.ArrayList;
import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;

/// The part of a table in which every row shows its interval on the axis that all rows share.
///
/// @param width of the column in pixels; the axis leaves room at either end for the number under its last tick
public record IntervalPlot(DifferenceScale scale, double width) {

    private static final double INSET = 18;
    private static final double BAR = 4;
    private static final double CAP = 12;
    private static final double DOT = 6;
    private static final double OPEN_DOT = 5;
    private static final double SMALLEST_DOT = 3;

    /// How much a row may claim.
    public enum Claim {
        /// The interval belongs to a link: in the factor's colour, the dot filled.
        LINKED,
        /// It belongs to a comparison in which nothing was named: neutral, the dot open.
        NOT_NAMED
    }

    /// One row of the table: the ticks running through, and the interval half way down.
    public Picture row(double height, PointInterval interval, Claim claim, Ink factor, String sentence) {
        List<Mark> marks = new ArrayList<>(rules(height));
        double y = Math.round(height / 2);
        Ink ink = switch (claim) {
            case LINKED -> factor;
            case NOT_NAMED -> Ink.NEUTRAL;
        };
        addBar(marks, interval, y, ink);
        addDot(marks, interval, y, claim, ink);
        return new Picture(width, height, marks, sentence);
    }

    /// A row that has no estimate: the ticks alone.
    public Picture empty(double height) {
        return new Picture(width, height, rules(height), "");
    }

    /// The head of the column: what the two sides mean, and the numbers of the ticks.
    ///
    /// @param numbers the words for [DifferenceScale#ticks], in the same order
    public Picture head(double height, String less, String more, List<String> numbers) {
        double[] ticks = scale.ticks();
        if (numbers.size() != ticks.length) {
            throw new IllegalArgumentException("one number for every tick");
        }
        List<Mark> marks = new ArrayList<>();
        double sides = height - 24;
        marks.add(new Mark.Text(less, 0, sides, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED));
        marks.add(new Mark.Text(more, width, sides, Anchor.END, TextSize.CAPTION, Ink.TEXT_MUTED));
        for (int i = 0; i < ticks.length; i++) {
            double y = height - 8;
            marks.add(new Mark.Text(numbers.get(i), x(ticks[i]), y, Anchor.MIDDLE, TextSize.TICK, Ink.TEXT_MUTED));
        }
        return new Picture(width, height, marks, less + " " + more);
    }

    double x(double points) {
        return scale.x(points, INSET, width - 2 * INSET);
    }

    /// Zero is the only strong vertical.
    private List<Mark> rules(double height) {
        List<Mark> rules = new ArrayList<>();
        for (double tick : scale.ticks()) {
            boolean zero = tick == 0;
            double x = x(tick);
            rules.add(new Mark.Line(x, 0, x, height, zero ? Ink.AXIS : Ink.GRID, zero ? 2 : 1, 0, 1));
        }
        return rules;
    }

    private void addBar(List<Mark> marks, PointInterval interval, double y, Ink ink) {
        double from = x(interval.low());
        double to = x(interval.high());
        marks.add(new Mark.Box(from, y - BAR / 2, to - from, BAR, 0, ink, 1));
        addEnd(marks, from, y, scale.cuts(interval.low()) ? -1 : 0, ink);
        addEnd(marks, to, y, scale.cuts(interval.high()) ? 1 : 0, ink);
    }

    /// A cap where the interval ends, an arrow head where it goes on beyond the axis.
    private static void addEnd(List<Mark> marks, double x, double y, int beyond, Ink ink) {
        if (beyond == 0) {
            marks.add(new Mark.Line(x, y - CAP / 2, x, y + CAP / 2, ink, 2, 0, 1));
            return;
        }
        double tip = x + beyond * CAP / 2;
        marks.add(new Mark.Line(x, y - CAP / 2, tip, y, ink, 2, 0, 1));
        marks.add(new Mark.Line(x, y + CAP / 2, tip, y, ink, 2, 0, 1));
    }

    /// The dot of a short interval is smaller, so that it never hides the ends.
    private void addDot(List<Mark> marks, PointInterval interval, double y, Claim claim, Ink ink) {
        double x = x(interval.estimate());
        double room = (x(interval.high()) - x(interval.low())) / 2 - BAR;
        switch (claim) {
            case LINKED -> marks.add(new Mark.Dot(x, y, Math.clamp(room, SMALLEST_DOT, DOT), ink, 1, 0));
            case NOT_NAMED -> {
                double radius = Math.clamp(room, SMALLEST_DOT, OPEN_DOT);
                marks.add(new Mark.Dot(x, y, radius, Ink.CARD, 1, 0));
                marks.add(new Mark.Dot(x, y, radius, ink, 1, 2));
            }
        }
    }
}
