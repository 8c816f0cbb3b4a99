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

/// Where it hurt from day to day: a row for each place, with a box on every day on which it was marked. A day without a
/// box has no pain or no place, which is not the same as a day without pain.
///
/// @param days how many days lie across
/// @param ticks ascending
public record PlacesPlot(List<Row> rows, int days, List<Tick> ticks) {

    private static final double ROW = 26;
    private static final double BOX = 14;
    private static final double FOOT = 26;
    private static final double NAMES_APART = 10;
    private static final double MOST_NAMES_SHARE = .4;
    private static final double GAP = 1;
    private static final double LEAST_BOX = 1.5;

    /// One place.
    ///
    /// @param marked the days on which it was marked, counted from 0, ascending
    public record Row(String name, List<Integer> marked) {

        public Row {
            marked = List.copyOf(marked);
        }
    }

    /// A day with a date under it.
    public record Tick(int day, String words) {}

    public PlacesPlot {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    /// How high the picture has to be for all rows.
    public double height() {
        return ROW * rows.size() + FOOT;
    }

    public Picture picture(double width, String sentence) {
        double names = names(width);
        double left = names + NAMES_APART;
        double perDay = (width - left) / Math.max(1, days);
        double bottom = ROW * rows.size();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), names, left, perDay, ROW * i, width, marks);
        }
        marks.add(new Mark.Line(left, bottom, width, bottom, Ink.AXIS, 1, 0, 1));
        dates(left, perDay, bottom, width, marks);
        return new Picture(width, height(), marks, sentence);
    }

    private double names(double width) {
        double widest = rows.stream()
                .mapToDouble(row -> TextWidth.of(row.name(), TextSize.CAPTION))
                .max()
                .orElse(0);
        return Math.min(widest, MOST_NAMES_SHARE * width);
    }

    private static void row(
            Row row, double names, double left, double perDay, double top, double width, List<Mark> marks) {
        double middle = top + ROW / 2;
        String name = TextWidth.shortened(row.name(), TextSize.CAPTION, names);
        marks.add(new Mark.Text(name, 0, middle + 4, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED));
        marks.add(new Mark.Line(left, middle, width, middle, Ink.GRID, 1, 0, 1));
        double box = Math.max(LEAST_BOX, perDay - GAP);
        for (int day : row.marked()) {
            marks.add(new Mark.Box(left + day * perDay, middle - BOX / 2, box, BOX, 1, Ink.PAIN, 1));
        }
    }

    /// Every date, or every second, fourth, and so on, so that they stand evenly and none runs into the next.
    private void dates(double left, double perDay, double bottom, double width, List<Mark> marks) {
        int every = 1;
        while (every < ticks.size() && !fits(every, perDay)) {
            every *= 2;
        }
        for (int i = 0; i < ticks.size(); i += every) {
            Tick tick = ticks.get(i);
            double x = left + tick.day() * perDay;
            if (x + TextWidth.of(tick.words(), TextSize.TICK) <= width) {
                marks.add(new Mark.Line(x, bottom, x, bottom + 5, Ink.AXIS, 1, 0, 1));
                marks.add(new Mark.Text(tick.words(), x, bottom + 18, Anchor.START, TextSize.TICK, Ink.TEXT_MUTED));
            }
        }
    }

    private boolean fits(int every, double perDay) {
        return IntStream.iterate(every, i -> i < ticks.size(), i -> i + every)
                .allMatch(i -> TextWidth.of(ticks.get(i - every).words(), TextSize.TICK) + NAMES_APART
                        <= (ticks.get(i).day() - ticks.get(i - every).day()) * perDay);
    }
}
