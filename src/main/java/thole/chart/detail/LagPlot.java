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
import thole.chart.interval.PointInterval;

/// The same comparison at every distance in days: the factor after the pain at the left, before it at the right.
///
/// @param columns from three days after the pain to three days before it; the middle one is the day itself
/// @param sides what stands under the left and the right half
public record LagPlot(Axis difference, List<Column> columns, Sides sides, Ink ink) {

    private static final double GUTTER = 38;
    private static final double TOP = 22;
    private static final double BELOW = 62;
    private static final double RIGHT = 8;
    private static final double DOT = 5;
    private static final double SMALLEST_DOT = 3;
    private static final double CAP = 2;
    private static final double LINE_HEIGHT = 16;
    private static final double BETWEEN_SIDES = 8;

    /// One distance.
    ///
    /// @param words under it, “1” or “same day”
    /// @param interval empty where there is no estimate
    /// @param claimed whether the verdict rests on it: drawn filled, all others open
    public record Column(String words, Optional<PointInterval> interval, boolean claimed) {}

    /// What the directions mean.
    ///
    /// @param after under the left half, the factor after the pain
    /// @param before under the right half
    /// @param more above the plot
    /// @param less below it
    public record Sides(String after, String before, String more, String less) {}

    public LagPlot {
        columns = List.copyOf(columns);
    }

    public Picture picture(double width, double height, String sentence) {
        double right = Math.max(GUTTER + 40, width - RIGHT);
        double half = (right - GUTTER) / 2 - BETWEEN_SIDES;
        List<String> after = Plot.wrapped(sides.after(), half);
        List<String> before = Plot.wrapped(sides.before(), half);
        double below = BELOW + (Math.max(after.size(), before.size()) - 1) * LINE_HEIGHT;
        Plot plot = new Plot(GUTTER, TOP, right, Math.max(TOP + 40, height - below));
        List<Mark> marks = new ArrayList<>();
        int middle = columns.size() / 2;
        double room = plot.columnWidth(columns.size());
        marks.add(new Mark.Box(
                plot.column(middle, columns.size()) - room * .42,
                plot.top(),
                room * .84,
                plot.bottom() - plot.top(),
                0,
                Ink.ACCENT_SUBTLE,
                .7));
        plot.levels(difference, marks);
        for (int i = 0; i < columns.size(); i++) {
            column(plot, i, i == middle, marks);
        }
        marks.add(Plot.caption(sides.more(), plot.left(), 12, Anchor.START, Ink.TEXT_MUTED));
        marks.add(Plot.caption(sides.less(), plot.left(), plot.bottom() + 16, Anchor.START, Ink.TEXT_MUTED));
        side(after, plot.left(), Anchor.START, plot, marks);
        side(before, plot.right(), Anchor.END, plot, marks);
        return new Picture(width, height, marks, sentence);
    }

    private static void side(List<String> lines, double x, Anchor anchor, Plot plot, List<Mark> marks) {
        double y = plot.bottom() + 53;
        for (String line : lines) {
            marks.add(Plot.caption(line, x, y, anchor, Ink.TEXT_MUTED));
            y += LINE_HEIGHT;
        }
    }

    private void column(Plot plot, int place, boolean isDay, List<Mark> marks) {
        Column column = columns.get(place);
        double x = Math.round(plot.column(place, columns.size()));
        TextSize size = isDay ? TextSize.LABEL : TextSize.CAPTION;
        List<String> lines = TextWidth.lines(column.words(), size, plot.columnWidth(columns.size()) * 1.2);
        for (int line = 0; line < lines.size(); line++) {
            double y = plot.bottom() + 34 - (lines.size() - 1 - line) * LINE_HEIGHT;
            marks.add(new Mark.Text(lines.get(line), x, y, Anchor.MIDDLE, size, isDay ? Ink.TEXT : Ink.TEXT_MUTED));
        }
        column.interval().ifPresent(interval -> {
            Ink drawn = column.claimed() ? ink : Ink.NEUTRAL;
            double y = plot.y(difference, interval.estimate());
            double reach = plot.y(difference, interval.low()) - plot.y(difference, interval.high());
            double radius = Math.clamp(reach / 2 - CAP, SMALLEST_DOT, DOT);
            Plot.interval(x, plot.y(difference, interval.high()), plot.y(difference, interval.low()), drawn, marks);
            if (column.claimed()) {
                marks.add(new Mark.Dot(x, y, radius == DOT ? DOT + 1 : radius, drawn, 1, 0));
            } else {
                Plot.open(x, y, radius, drawn, marks);
            }
        });
    }
}
