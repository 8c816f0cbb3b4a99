package thole.chart.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.FactorTrend;
import thole.chart.trend.series.TrendData;
import thole.chart.trend.series.TrendSeries;

/// Pain and the chosen factors over one window, and what stands above them for one day.
public final class TrendPicture {

    /// What stands out beyond the middle of a day: half a wide bar.
    private static final double BESIDE_PART = 16;

    private static final int COLUMNS_BESIDE = 2;

    private TrendPicture() {}

    /// Everything that does not move with the cursor.
    public static Picture of(TrendView view, TrendWords words, double width, double height) {
        return new Picture(width, height, marks(view, words, layout(view, width, height)), sentence(view, words));
    }

    /// What stands between two places of that picture, also beyond the ends of its window and a little beyond the two,
    /// so that such parts can be cut and laid side by side. It has no words.
    public static Picture part(TrendView view, TrendWords words, double from, double to, double width, double height) {
        TrendLayout layout = layout(view, width, height);
        PlotArea plot = layout.plot();
        double beside =
                BESIDE_PART / plot.perDay() + COLUMNS_BESIDE * view.step().days();
        double first = view.window().first() + (from - plot.left()) / plot.perDay() - beside;
        double last = view.window().first() + (to - plot.left()) / plot.perDay() + beside;
        int end = view.data().lastDay();
        DayWindow days =
                new DayWindow((int) Math.clamp(Math.floor(first), 0, end), (int) Math.clamp(Math.ceil(last), 0, end));
        PlotArea there = new PlotArea(plot.x(days.first()), plot.x(days.last() + 1), days);
        List<Mark> marks = marks(view.part(days), words, layout.over(there)).stream()
                .filter(mark -> !(mark instanceof Mark.Text))
                .toList();
        return new Picture(width, height, marks, "");
    }

    /// The words of the picture alone.
    public static Picture words(TrendView view, TrendWords words, double width, double height) {
        TrendLayout layout = layout(view, width, height);
        List<Mark> marks = new ArrayList<>();
        PainPanel.frame(layout, words, marks);
        panels(view, layout, marks).forEach(panel -> panel.frame(words));
        EventLabels.draw(view, layout, marks);
        if (view.layers().treatments()) {
            TreatmentLane.frame(layout, words, marks);
        }
        new TimeAxis(view, layout.plot(), words).draw(layout, marks);
        marks.removeIf(mark -> !(mark instanceof Mark.Text));
        return new Picture(width, height, marks, sentence(view, words));
    }

    private static List<Mark> marks(TrendView view, TrendWords words, TrendLayout layout) {
        List<Mark> marks = new ArrayList<>();
        List<FactorPanel> panels = panels(view, layout, marks);
        FlareBands.draw(view, layout, marks);
        PainPanel.frame(layout, words, marks);
        panels.forEach(panel -> panel.frame(words));
        EventLabels.draw(view, layout, marks);
        new PainPanel(view, layout, marks).draw();
        panels.forEach(FactorPanel::draw);
        if (view.layers().treatments()) {
            TreatmentLane.frame(layout, words, marks);
            TreatmentLane.draw(view, layout, marks);
        }
        new TimeAxis(view, layout.plot(), words).draw(layout, marks);
        return marks;
    }

    /// The read-out of a day, and where asked the cursor: a line through all panels with a dot on every value.
    public static Picture day(TrendView view, TrendWords words, int day, boolean cursor, double width, double height) {
        return day(view, words, day, OptionalInt.empty(), cursor, width, height);
    }

    /// The same beside another day, which keeps a line of dashes.
    public static Picture day(
            TrendView view, TrendWords words, int day, OptionalInt other, boolean cursor, double width, double height) {
        TrendLayout layout = layout(view, width, height);
        List<Mark> marks = new ArrayList<>();
        other.ifPresent(marked -> marked(view, layout, marked, marks));
        if (cursor && view.window().contains(day)) {
            cursor(view, layout, day, marks);
        }
        DayWords said = DayWords.of(view, words, day);
        if (other.isEmpty()) {
            new ReadOut(view, layout, words, said, marks).draw();
            return new Picture(width, height, marks, said.spoken());
        }
        DayWords.TwoDays two = new DayWords.TwoDays(said, DayWords.of(view, words, other.getAsInt()));
        new ReadOut(view, layout, words, said, marks).drawBeside(two);
        return new Picture(width, height, marks, two.spoken());
    }

    /// The layout that both pictures share.
    public static TrendLayout layout(TrendView view, double width, double height) {
        return TrendLayout.of(width, height, view.window(), view.factors().size(), view.layers());
    }

    private static List<FactorPanel> panels(TrendView view, TrendLayout layout, List<Mark> marks) {
        List<FactorTrend> trends = view.panels(layout.panels());
        return IntStream.range(0, trends.size())
                .mapToObj(panel -> new FactorPanel(view, layout, trends.get(panel), panel, marks))
                .toList();
    }

    private static void marked(TrendView view, TrendLayout layout, int day, List<Mark> marks) {
        if (view.window().contains(day)) {
            double x = layout.plot().x(view.series().middleOf(view.series().columnOf(day)));
            marks.add(new Mark.Line(x, layout.painTop() - 8, x, layout.bottom(), Ink.ACCENT, 2, 5, 1));
        }
    }

    private static void cursor(TrendView view, TrendLayout layout, int day, List<Mark> marks) {
        TrendSeries series = view.series();
        int column = series.columnOf(day);
        double x = layout.plot().x(series.middleOf(column));
        marks.add(new Mark.Line(x, layout.painTop() - 8, x, layout.bottom(), Ink.TEXT, 1, 0, 1));
        double level = series.pain().level()[column];
        if (!Double.isNaN(level)) {
            marks.add(new Mark.Dot(x, layout.painY(level), 6, Ink.CARD, 1, 0));
            marks.add(new Mark.Dot(x, layout.painY(level), 4.5, Ink.PAIN, 1, 0));
        }
        panels(view, layout, marks).forEach(panel -> panel.highlight(column));
    }

    /// “Pain, 23 August – 20 November 2026, 82 of 90 days. …”
    static String sentence(TrendView view, TrendWords words) {
        TrendData data = view.data();
        DayWindow window = view.window();
        double[] sorted = Arrays.stream(
                        data.days().pain().level(), window.first(), Math.min(window.last() + 1, data.lastDay() + 1))
                .filter(level -> !Double.isNaN(level))
                .sorted()
                .toArray();
        String range = words.range(data.dateOf(window.first()), data.dateOf(window.last()));
        if (sorted.length == 0) {
            return words.texts().get("chart.sentence.empty", range);
        }
        long flares = IntStream.rangeClosed(window.first(), window.last())
                .filter(day -> data.days().flare()[day])
                .count();
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return words.texts()
                .get(
                        "chart.sentence",
                        range,
                        data.recordedIn(window),
                        data.spannedIn(window),
                        words.number(median),
                        words.number(sorted[0]),
                        words.number(sorted[sorted.length - 1]),
                        flares);
    }
}
