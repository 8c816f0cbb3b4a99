package thole.chart.interval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;

/// Pain on the first days of a journal, with room for the days that are still needed. Nothing is drawn through the
/// dots: there is nothing to say about them yet.
///
/// @param days in order of time; a day without an entry is in its place
/// @param slots the days that have room, at least as many as `days`
public record FirstDaysPlot(List<Day> days, int slots) {

    private static final double LEFT = 34;
    private static final double TOP = 16;
    private static final double FOOT = 24;
    private static final double MOST_PAIN = 10;
    private static final double ROOM_FOR_WORDS = 90;
    private static final List<Integer> RULES = List.of(0, 5, 10);

    /// One day.
    ///
    /// @param pain 0 to 10, NaN where nothing was recorded
    /// @param value pain in words
    /// @param date the day under the axis; empty where it has no room
    public record Day(double pain, String value, String date) {}

    public FirstDaysPlot {
        days = List.copyOf(days);
        if (slots < Math.max(1, days.size())) {
            throw new IllegalArgumentException("every day has room");
        }
    }

    /// @param room what stands where days are still needed
    public Picture picture(double width, double height, String room, String sentence) {
        double slot = Math.max(0, width - LEFT) / slots;
        double bottom = height - FOOT;
        List<Mark> marks = new ArrayList<>();
        double free = (slots - days.size()) * slot;
        if (free > 0) {
            marks.add(new Mark.Box(width - free, TOP, free, bottom - TOP, 6, Ink.WELL, 1));
        }
        RULES.forEach(points -> addRule(marks, points, width, bottom));
        IntStream.range(0, days.size()).forEach(i -> addDay(marks, days.get(i), LEFT + (i + 0.5) * slot, slot, bottom));
        if (free > ROOM_FOR_WORDS) {
            marks.add(text(room, width - free / 2, (TOP + bottom) / 2 + 4, TextSize.CAPTION, Ink.TEXT_MUTED));
        }
        return new Picture(width, height, marks, sentence);
    }

    private static void addRule(List<Mark> marks, int points, double width, double bottom) {
        double y = y(points, bottom);
        Ink ink = points == 0 ? Ink.AXIS : Ink.GRID;
        marks.add(new Mark.Line(LEFT, y, width, y, ink, 1, 0, 1));
        marks.add(new Mark.Text(
                Integer.toString(points), LEFT - 10, y + 4, Anchor.END, TextSize.CAPTION, Ink.TEXT_MUTED));
    }

    private static void addDay(List<Mark> marks, Day day, double x, double slot, double bottom) {
        if (Double.isNaN(day.pain)) {
            double half = Math.min(8, slot / 3);
            marks.add(new Mark.Line(x - half, bottom - 4, x + half, bottom - 4, Ink.NEUTRAL, 2, 0, 1));
        } else {
            double y = y(day.pain, bottom);
            marks.add(new Mark.Dot(x, y, 5, Ink.PAIN, 1, 0));
            marks.add(text(day.value, x, y - 10, TextSize.CAPTION, Ink.TEXT));
        }
        if (!day.date.isEmpty()) {
            marks.add(text(day.date, x, bottom + 17, TextSize.CAPTION, Ink.TEXT_MUTED));
        }
    }

    private static double y(double points, double bottom) {
        return bottom - (bottom - TOP) * points / MOST_PAIN;
    }

    private static Mark text(String words, double x, double y, TextSize size, Ink ink) {
        return new Mark.Text(words, x, y, Anchor.MIDDLE, size, ink);
    }
}
