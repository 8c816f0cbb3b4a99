package thole.chart.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;
import thole.chart.TextWidth;

/// What a factor was in the days around flares: every flare as a thin line, their average as a thick one, the usual
/// level dashed.
///
/// @param flares one list per flare with a value per column, NaN where nothing was recorded
/// @param means one per column, NaN where too few were recorded
/// @param usual the average of all days
/// @param columns what stands under the columns; the middle one is the first day of the flare
public record AroundFlaresPlot(
        Axis factor,
        List<List<Double>> flares,
        List<Double> means,
        double usual,
        List<String> columns,
        Words words,
        Ink ink) {

    private static final double GUTTER = 38;
    private static final double TOP = 22;
    private static final double BELOW = 42;
    private static final double MOST_LABEL_SHARE = .34;
    private static final double THIN_OPACITY = .38;
    private static final int MANY = 20;
    private static final double APART = 18;

    /// What is written in the picture.
    ///
    /// @param usual at the dashed line
    /// @param mean at the thick line
    /// @param axis what runs across
    public record Words(String usual, String mean, String axis) {}

    public AroundFlaresPlot {
        flares = List.copyOf(flares);
        means = List.copyOf(means);
        columns = List.copyOf(columns);
    }

    public Picture picture(double width, double height, String sentence) {
        Plot plot = new Plot(
                GUTTER, TOP, Math.max(GUTTER + 40, width - labelRoom(width)), Math.max(TOP + 40, height - BELOW));
        List<Mark> marks = new ArrayList<>();
        onset(plot, marks);
        plot.levels(factor, marks);
        double opacity = flares.size() > MANY ? THIN_OPACITY / 2 : THIN_OPACITY;
        flares.forEach(values -> marks.add(trace(plot, values, 1, opacity)));
        double level = plot.y(factor, usual);
        marks.add(new Mark.Line(plot.left(), level, plot.right(), level, Ink.TEXT_MUTED, 1, 4, 1));
        marks.add(trace(plot, means, 2.6, 1));
        for (int i = 0; i < means.size(); i++) {
            if (!Double.isNaN(means.get(i))) {
                marks.add(new Mark.Dot(x(plot, i), plot.y(factor, means.get(i)), 4.2, ink, 1, 0));
            }
        }
        labels(plot, level, width, marks);
        return new Picture(width, height, marks, sentence);
    }

    private double labelRoom(double width) {
        double longest =
                Math.max(TextWidth.of(words.usual(), TextSize.CAPTION), TextWidth.of(words.mean(), TextSize.CAPTION));
        return Math.min(longest + 14, width * MOST_LABEL_SHARE);
    }

    /// A band and a triangle: shape, not colour alone.
    private void onset(Plot plot, List<Mark> marks) {
        int middle = columns.size() / 2;
        double x = x(plot, middle);
        double half = plot.columnWidth(columns.size()) * .28;
        marks.add(new Mark.Box(x - half, plot.top(), 2 * half, plot.bottom() - plot.top(), 0, Ink.FLARE, 1));
        marks.add(new Mark.Triangle(x, plot.top() - 4, 9, Ink.PAIN));
        for (int i = 0; i < columns.size(); i++) {
            boolean first = i == middle;
            marks.add(new Mark.Text(
                    columns.get(i),
                    x(plot, i),
                    plot.bottom() + 17,
                    Anchor.MIDDLE,
                    first ? TextSize.LABEL : TextSize.CAPTION,
                    first ? Ink.TEXT : Ink.TEXT_MUTED));
        }
        double centre = (plot.left() + plot.right()) / 2;
        marks.add(Plot.caption(words.axis(), centre, plot.bottom() + 35, Anchor.MIDDLE, Ink.TEXT_MUTED));
    }

    private double x(Plot plot, int column) {
        return plot.column(column, columns.size());
    }

    private Mark.Trace trace(Plot plot, List<Double> values, double width, double opacity) {
        return new Mark.Trace(
                IntStream.range(0, values.size()).mapToDouble(i -> x(plot, i)).toArray(),
                values.stream()
                        .mapToDouble(value -> value.isNaN() ? Double.NaN : plot.y(factor, value))
                        .toArray(),
                ink,
                width,
                opacity);
    }

    /// Both labels at the right, moved apart where the lines end close together.
    private void labels(Plot plot, double level, double width, List<Mark> marks) {
        double x = plot.right() + 8;
        double end = IntStream.iterate(means.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> !Double.isNaN(means.get(i)))
                .mapToDouble(i -> plot.y(factor, means.get(i)))
                .findFirst()
                .orElse(Double.NaN);
        label(words.usual(), x, level + 4 - (end >= level && end - level < APART ? APART / 2 : 0), width, marks);
        if (!Double.isNaN(end)) {
            double usualEnds = end >= level && end - level < APART ? level + 4 + APART / 2 : level + 4 - APART;
            boolean close = Math.abs(end - level) < APART;
            label(words.mean(), x, close ? usualEnds : end + 4, width, marks);
        }
    }

    private static void label(String text, double x, double y, double width, List<Mark> marks) {
        marks.add(Plot.caption(
                TextWidth.shortened(text, TextSize.CAPTION, width - x), x, y, Anchor.START, Ink.TEXT_MUTED));
    }
}
