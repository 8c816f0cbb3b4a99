package thole.chart.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;
import thole.chart.TextWidth;

/// Every day as a dot, its factor across and its pain up, with the line of the estimate and the band where it could
/// lie.
///
/// @param spread how far dots that share a place are moved apart, in units of the factor
/// @param line empty where nothing is estimated
/// @param axisWords what runs across
public record DayByDayPlot(
        Axis factor, Axis pain, List<Dot> dots, double spread, Optional<Line> line, String axisWords, Ink ink) {

    /// How far dots that share a place are moved up or down, in points of pain.
    public static final double PAIN_SPREAD = .15;

    private static final double GUTTER = 38;
    private static final double TOP = 22;
    private static final double BELOW = 42;
    private static final double LEAST_LABEL = 64;
    private static final double MOST_LABEL_SHARE = .36;
    private static final double WORD = 22;
    private static final double RIGHT = 12;
    private static final double DOT = 3.2;
    private static final double DOT_OPACITY = .5;
    private static final double BAND_OPACITY = .18;
    private static final double LINE_HEIGHT = 16;
    private static final double REACH = 14;

    /// One day.
    ///
    /// @param words the day with both values, read aloud and shown when it is pointed at
    public record Dot(double factor, double pain, String words) {}

    /// The line and its band, at some values of the factor from the lowest to the highest.
    ///
    /// @param words the slope, written at its end
    public record Line(List<At> points, String words) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /// Pain on the line and at the edges of the band.
    public record At(double factor, double low, double pain, double high) {}

    public DayByDayPlot {
        dots = List.copyOf(dots);
    }

    public Picture picture(double width, double height, String sentence) {
        Plot plot = plot(width, height);
        List<Mark> marks = new ArrayList<>();
        plot.levels(pain, marks);
        plot.numbers(factor, marks);
        double middle = (plot.left() + plot.right()) / 2;
        marks.add(Plot.caption(axisWords, middle, plot.bottom() + 35, Anchor.MIDDLE, Ink.TEXT_MUTED));
        line.ifPresent(drawn -> band(plot, drawn, marks));
        for (int i = 0; i < dots.size(); i++) {
            marks.add(new Mark.Dot(x(plot, i), y(plot, i), DOT, Ink.PAIN, DOT_OPACITY, 0));
        }
        line.ifPresent(drawn -> line(plot, drawn, width, marks));
        return new Picture(width, height, marks, sentence);
    }

    /// One day brought out, with its words above the plot.
    public Picture day(double width, double height, int number) {
        Plot plot = plot(width, height);
        Dot dot = dots.get(number);
        double x = x(plot, number);
        double y = y(plot, number);
        String words = TextWidth.shortened(dot.words(), TextSize.CAPTION, width);
        return new Picture(
                width,
                height,
                List.of(
                        new Mark.Line(x, y, x, plot.bottom(), Ink.TEXT_SUBTLE, 1, 3, 1),
                        new Mark.Dot(x, y, DOT + 5, Ink.CARD, 1, 0),
                        new Mark.Dot(x, y, DOT + 4, Ink.ACCENT, 1, 2.5),
                        new Mark.Dot(x, y, DOT + .6, Ink.PAIN, 1, 0),
                        Plot.caption(words, width - 2, 11, Anchor.END, Ink.TEXT)),
                dot.words());
    }

    /// The dot nearest to a point of the picture; empty where none is near.
    public Optional<Integer> near(double width, double height, double x, double y) {
        Plot plot = plot(width, height);
        int nearest = -1;
        double distance = REACH;
        for (int i = 0; i < dots.size(); i++) {
            double away = Math.hypot(x(plot, i) - x, y(plot, i) - y);
            if (away <= distance) {
                nearest = i;
                distance = away;
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(nearest);
    }

    private Plot plot(double width, double height) {
        double room = line.map(drawn -> labelRoom(drawn, width)).orElse(RIGHT);
        return new Plot(GUTTER, TOP, Math.max(GUTTER + 40, width - room), Math.max(TOP + 40, height - BELOW));
    }

    /// Half of the words, as they stand on two lines, and a word that does not break.
    private static double labelRoom(Line line, double width) {
        double half = TextWidth.of(line.words(), TextSize.CAPTION) / 2 + WORD;
        return Math.min(Math.max(half, LEAST_LABEL), width * MOST_LABEL_SHARE);
    }

    private double x(Plot plot, int number) {
        return plot.x(factor, dots.get(number).factor() + spread * Scatter.aside(number));
    }

    private double y(Plot plot, int number) {
        return plot.y(pain, dots.get(number).pain() + PAIN_SPREAD * Scatter.aloft(number));
    }

    private void band(Plot plot, Line drawn, List<Mark> marks) {
        marks.add(new Mark.Band(
                drawn.points().stream()
                        .mapToDouble(at -> plot.x(factor, at.factor()))
                        .toArray(),
                drawn.points().stream()
                        .mapToDouble(at -> plot.y(pain, at.low()))
                        .toArray(),
                drawn.points().stream()
                        .mapToDouble(at -> plot.y(pain, at.high()))
                        .toArray(),
                ink,
                BAND_OPACITY));
    }

    private void line(Plot plot, Line drawn, double width, List<Mark> marks) {
        marks.add(new Mark.Trace(
                drawn.points().stream()
                        .mapToDouble(at -> plot.x(factor, at.factor()))
                        .toArray(),
                drawn.points().stream()
                        .mapToDouble(at -> plot.y(pain, at.pain()))
                        .toArray(),
                ink,
                2.4,
                1));
        At end = drawn.points().getLast();
        double x = plot.x(factor, end.factor()) + 9;
        List<String> lines = Plot.wrapped(drawn.words(), width - x);
        double y = Math.clamp(
                plot.y(pain, end.pain()) + 4 - (lines.size() - 1) * LINE_HEIGHT / 2,
                plot.top() + 10,
                plot.bottom() - 4 - (lines.size() - 1) * LINE_HEIGHT);
        for (String words : lines) {
            marks.add(Plot.caption(words, x, y, Anchor.START, Ink.TEXT));
            y += LINE_HEIGHT;
        }
    }
}
