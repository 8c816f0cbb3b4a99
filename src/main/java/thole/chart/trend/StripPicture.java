package thole.chart.trend;

import java.util.ArrayList;
import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TrendData;
import thole.chart.trend.series.TrendSeries;

/// The whole record in one low strip, with a frame around the days that the chart shows.
public final class StripPicture {

    private static final double EDGE = 2;
    private static final double HANDLE_WIDTH = 10;
    private static final double HANDLE_HEIGHT = 22;

    private final TrendData data;
    private final DayWindow window;
    private final PlotArea plot;
    private final double height;
    private final List<Mark> marks = new ArrayList<>();

    private StripPicture(TrendData data, DayWindow window, double width, double height) {
        this.data = data;
        this.window = window;
        this.plot = plot(data, width);
        this.height = height;
    }

    /// @param sentence what the strip chooses, for those who do not see it
    public static Picture of(
            TrendData data, DayWindow window, TrendWords words, String sentence, double width, double height) {
        List<Mark> marks =
                new ArrayList<>(record(data, words, sentence, width, height).marks());
        marks.addAll(window(data, window, width, height).marks());
        return new Picture(width, height, marks, sentence);
    }

    /// The record alone, which stays while the window moves.
    public static Picture record(TrendData data, TrendWords words, String sentence, double width, double height) {
        StripPicture strip = new StripPicture(data, data.everything(), width, height);
        strip.ends(words);
        strip.record();
        return new Picture(width, height, strip.marks, sentence);
    }

    /// What lies above it: the frame of the window, and a veil over the days outside.
    public static Picture window(TrendData data, DayWindow window, double width, double height) {
        StripPicture strip = new StripPicture(data, window, width, height);
        strip.veil(strip.plot.left(), strip.plot.x(window.first()));
        strip.veil(strip.plot.x(window.last() + 1), strip.plot.right());
        strip.frame();
        return new Picture(width, height, strip.marks, "");
    }

    /// The day under a point of the strip.
    public static int dayAt(TrendData data, double width, double x) {
        return plot(data, width).dayAt(x);
    }

    /// Where a day begins on the strip.
    public static double x(TrendData data, double width, int day) {
        return plot(data, width).x(day);
    }

    private static PlotArea plot(TrendData data, double width) {
        double right = Math.max(TrendLayout.GUTTER + 1, width - TrendLayout.READ_OUT);
        return new PlotArea(TrendLayout.GUTTER, right, data.everything());
    }

    private void ends(TrendWords words) {
        double y = height / 2 + 4;
        boolean oneYear = data.origin().getYear() == data.dateOf(data.lastDay()).getYear();
        String from = oneYear ? words.shortDay(data.origin()) : words.month(data.origin(), true);
        String to =
                oneYear ? words.shortDay(data.dateOf(data.lastDay())) : words.month(data.dateOf(data.lastDay()), true);
        marks.add(new Mark.Text(from, plot.left() - 10, y, Anchor.END, TextSize.CAPTION, Ink.TEXT_MUTED));
        marks.add(new Mark.Text(to, plot.right() + 16, y, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED));
        marks.add(new Mark.Box(plot.left(), EDGE, plot.width(), height - 2 * EDGE, 4, Ink.WELL, 1));
    }

    private void record() {
        TrendSeries series = data.seriesFor(data.everything());
        int columns = series.columns();
        double[] x = new double[columns];
        double[] average = new double[columns];
        double[] base = new double[columns];
        for (int i = 0; i < columns; i++) {
            x[i] = Math.clamp(plot.x(series.middleOf(i)), plot.left(), plot.right());
            average[i] = y(series.pain().average()[i]);
            base[i] = height - EDGE;
        }
        marks.add(new Mark.Band(x, base, average, Ink.PAIN, 0.2));
        marks.add(new Mark.Trace(x, average, Ink.PAIN, 1.2, 0.8));
    }

    /// What lies outside the window steps back.
    private void veil(double from, double to) {
        if (to > from) {
            marks.add(new Mark.Box(from, EDGE, to - from, height - 2 * EDGE, 0, Ink.CARD, 0.6));
        }
    }

    private double y(double points) {
        return height - EDGE - points / 10 * (height - 2 * EDGE);
    }

    private void frame() {
        double left = plot.x(window.first());
        double right = plot.x(window.last() + 1);
        marks.add(new Mark.Frame(left, 1, right - left, height - 2, 5, Ink.ACCENT, 2));
        handle(left);
        handle(right);
    }

    private void handle(double x) {
        double left = x - HANDLE_WIDTH / 2;
        double top = (height - HANDLE_HEIGHT) / 2;
        marks.add(new Mark.Box(left, top, HANDLE_WIDTH, HANDLE_HEIGHT, 4, Ink.CARD, 1));
        marks.add(new Mark.Frame(left, top, HANDLE_WIDTH, HANDLE_HEIGHT, 4, Ink.ACCENT, 2));
        marks.add(new Mark.Line(x, top + 7, x, top + HANDLE_HEIGHT - 7, Ink.ACCENT, 1, 0, 1));
    }
}
