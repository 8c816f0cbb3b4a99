package thole.chart.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;
import thole.chart.TextWidth;
import thole.model.questionnaire.Course;
import thole.model.questionnaire.ScoreRange;
import thole.model.questionnaire.Scored;

/// The totals of one instrument over time, on its whole range. Dots are what was measured; the thin line between them
/// only leads the eye.
public final class CoursePicture {

    private static final double TOP = 8;
    private static final double RIGHT = 14;
    private static final double DATES = 22;
    private static final double BESIDE = 8;
    private static final double DOT = 4;
    private static final double SMALLEST_DOT = 1.6;
    private static final double CLOSE = 0.45;

    private final Course course;
    private final DoubleFunction<String> number;
    private final Function<LocalDate, String> date;

    public CoursePicture(Course course, DoubleFunction<String> number, Function<LocalDate, String> date) {
        this.course = course;
        this.number = number;
        this.date = date;
    }

    /// @param sentence what it shows, for those who do not see it
    public Picture picture(double width, double height, String sentence) {
        List<Mark> marks = new ArrayList<>();
        ScoreRange range = course.instrument().range();
        double left = BESIDE
                + Math.max(
                        TextWidth.of(number.apply(range.lowest()), TextSize.CAPTION),
                        TextWidth.of(number.apply(range.highest()), TextSize.CAPTION));
        Area area = new Area(left, TOP, Math.max(left + 1, width - RIGHT), Math.max(TOP + 1, height - DATES));
        for (double level : List.of(range.lowest(), (range.lowest() + range.highest()) / 2, range.highest())) {
            double y = area.y(range, level);
            marks.add(
                    new Mark.Line(area.left, y, area.right, y, level == range.lowest() ? Ink.AXIS : Ink.GRID, 1, 0, 1));
            if (level == range.lowest() || level == range.highest()) {
                marks.add(new Mark.Text(
                        number.apply(level), left - BESIDE, y + 4, Anchor.END, TextSize.CAPTION, Ink.TEXT_MUTED));
            }
        }
        dates(area, marks);
        points(area, range, marks);
        return new Picture(width, height, marks, sentence);
    }

    private void points(Area area, ScoreRange range, List<Mark> marks) {
        List<Scored> scores = course.scores();
        double[] x = scores.stream().mapToDouble(one -> x(area, one)).toArray();
        double[] y = scores.stream()
                .mapToDouble(one -> area.y(range, Math.clamp(one.total(), range.lowest(), range.highest())))
                .toArray();
        if (x.length > 1) {
            marks.add(new Mark.Trace(x, y, Ink.ACCENT, 1.5, .6));
        }
        double apart = (area.right - area.left) / x.length;
        double radius = Math.clamp(CLOSE * apart, SMALLEST_DOT, DOT); // many totals stay apart
        for (int i = 0; i < x.length; i++) {
            marks.add(new Mark.Dot(x[i], y[i], radius, Ink.ACCENT, 1, 0));
        }
    }

    /// Where there is no room for two dates, the latest stands alone.
    private void dates(Area area, List<Mark> marks) {
        double base = area.bottom + 17;
        LocalDate first = course.scores().getFirst().date();
        LocalDate last = course.latest().date();
        if (first.equals(last)) {
            marks.add(words(first, (area.left + area.right) / 2, base, Anchor.MIDDLE));
        } else {
            double taken = TextWidth.of(date.apply(last), TextSize.CAPTION) + BESIDE;
            if (TextWidth.of(date.apply(first), TextSize.CAPTION) + taken <= area.right - area.left) {
                marks.add(words(first, area.left, base, Anchor.START));
            }
            marks.add(words(last, area.right, base, Anchor.END));
        }
    }

    private Mark words(LocalDate day, double x, double y, Anchor anchor) {
        return new Mark.Text(date.apply(day), x, y, anchor, TextSize.CAPTION, Ink.TEXT_MUTED);
    }

    private double x(Area area, Scored one) {
        LocalDate first = course.scores().getFirst().date();
        long days = ChronoUnit.DAYS.between(first, course.latest().date());
        double inner = area.right - area.left - 2 * DOT;
        double share = days == 0 ? .5 : ChronoUnit.DAYS.between(first, one.date()) / (double) days;
        return area.left + DOT + inner * share;
    }

    private record Area(double left, double top, double right, double bottom) {

        private double y(ScoreRange range, double value) {
            return bottom - (bottom - top) * (value - range.lowest()) / (range.highest() - range.lowest());
        }
    }
}
