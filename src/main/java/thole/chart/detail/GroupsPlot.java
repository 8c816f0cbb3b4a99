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

/// Pain on the lower, middle and higher days of a factor: every day a dot, beside them the average with its interval.
public record GroupsPlot(Axis pain, List<Group> groups) {

    private static final double GUTTER = 38;
    private static final double TOP = 22;
    private static final double BELOW = 58;
    private static final double RIGHT = 8;
    private static final double CLOUD = .17;
    private static final double MOST_CLOUD = 26;
    private static final double DOT = 2.6;
    private static final double DOT_OPACITY = .4;
    private static final double MEAN = 6;

    /// One group.
    ///
    /// @param name which days they are
    /// @param range from which value of the factor to which; may be empty
    /// @param days how many
    /// @param values pain of each
    /// @param mean empty where there are too few days for one
    /// @param meanWords the average as it is written
    public record Group(
            String name,
            String range,
            String days,
            List<Double> values,
            Optional<PointInterval> mean,
            String meanWords) {

        public Group {
            values = List.copyOf(values);
        }
    }

    public GroupsPlot {
        groups = List.copyOf(groups);
    }

    public Picture picture(double width, double height, String sentence) {
        Plot plot = new Plot(GUTTER, TOP, Math.max(GUTTER + 40, width - RIGHT), Math.max(TOP + 40, height - BELOW));
        List<Mark> marks = new ArrayList<>();
        plot.levels(pain, marks);
        for (int i = 0; i < groups.size(); i++) {
            group(plot, i, marks);
        }
        return new Picture(width, height, marks, sentence);
    }

    private void group(Plot plot, int place, List<Mark> marks) {
        Group group = groups.get(place);
        double middle = plot.column(place, groups.size());
        double room = plot.columnWidth(groups.size());
        double reach = Math.min(MOST_CLOUD, room * CLOUD);
        double cloud = middle - room * .16;
        for (int i = 0; i < group.values().size(); i++) {
            double x = cloud + reach * Scatter.aside(i);
            double y = plot.y(pain, group.values().get(i) + DayByDayPlot.PAIN_SPREAD * Scatter.aloft(i));
            marks.add(new Mark.Dot(x, y, DOT, Ink.PAIN, DOT_OPACITY, 0));
        }
        group.mean().ifPresent(mean -> mean(plot, mean, group.meanWords(), middle + room * .17, marks));
        String name = TextWidth.shortened(group.name(), TextSize.CAPTION, room - 4);
        marks.add(Plot.caption(name, middle, plot.bottom() + 17, Anchor.MIDDLE, Ink.TEXT));
        double y = plot.bottom() + 34;
        if (!group.range().isEmpty()) {
            marks.add(Plot.caption(group.range(), middle, y, Anchor.MIDDLE, Ink.TEXT_MUTED));
            y += 17;
        }
        marks.add(Plot.caption(group.days(), middle, y, Anchor.MIDDLE, Ink.TEXT_MUTED));
    }

    private void mean(Plot plot, PointInterval mean, String words, double x, List<Mark> marks) {
        double y = plot.y(pain, mean.estimate());
        double high = plot.y(pain, mean.high());
        double low = plot.y(pain, mean.low());
        Plot.interval(x, high, low, Ink.PAIN, marks);
        marks.add(new Mark.Dot(x, y, Math.clamp((low - high) / 2 - 4, 3, MEAN), Ink.PAIN, 1, 0));
        marks.add(new Mark.Text(words, x + 12, y + 5, Anchor.START, TextSize.LABEL, Ink.TEXT));
    }
}
