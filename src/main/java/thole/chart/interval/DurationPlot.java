package thole.chart.interval;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;

/// How long something has lasted, from its start to today, with a mark at three months.
///
/// @param start the day it began
/// @param today the end of the bar; not before `start`
public record DurationPlot(LocalDate start, LocalDate today) {

    private static final double BAR_TOP = 24;
    private static final double BAR_HEIGHT = 8;
    private static final double HEIGHT = 58;
    private static final int LONG_LASTING_MONTHS = 3;

    /// The words in the picture.
    ///
    /// @param began the start, at the left end
    /// @param lasted how long, at the right end
    /// @param mark what stands at three months
    public record Words(String began, String lasted, String mark) {}

    public DurationPlot {
        if (today.isBefore(start)) {
            throw new IllegalArgumentException("what has lasted began before today");
        }
    }

    /// The bar is as long as the longer of the two, the time lasted and three months, so the mark is always on it.
    public Picture picture(double width, Words words, String sentence) {
        double mark = markAt() * width;
        double end = lastedAt() * width;
        Anchor anchor = mark < width / 3 ? Anchor.START : mark > width * 2 / 3 ? Anchor.END : Anchor.MIDDLE;
        return new Picture(
                width,
                HEIGHT,
                List.of(
                        new Mark.Text(words.began, 0, 14, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED),
                        new Mark.Text(words.lasted, width, 14, Anchor.END, TextSize.LABEL, Ink.TEXT),
                        new Mark.Box(0, BAR_TOP, width, BAR_HEIGHT, 3, Ink.NEUTRAL_MUTED, 1),
                        new Mark.Box(0, BAR_TOP, end, BAR_HEIGHT, 3, Ink.PAIN, 1),
                        new Mark.Line(mark, BAR_TOP - 4, mark, BAR_TOP + BAR_HEIGHT + 4, Ink.TEXT, 2, 0, 1),
                        new Mark.Text(words.mark, mark, HEIGHT - 6, anchor, TextSize.TICK, Ink.TEXT_MUTED)),
                sentence);
    }

    /// Where three months lie on the bar, 0 to 1.
    double markAt() {
        return Math.min(1, monthsInDays() / (double) Math.max(lastedDays(), 1));
    }

    /// Where today lies on the bar, 0 to 1.
    double lastedAt() {
        return Math.min(1, lastedDays() / (double) monthsInDays());
    }

    private long lastedDays() {
        return ChronoUnit.DAYS.between(start, today);
    }

    private long monthsInDays() {
        return ChronoUnit.DAYS.between(start, start.plusMonths(LONG_LASTING_MONTHS));
    }
}
