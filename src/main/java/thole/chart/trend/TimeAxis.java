package thole.chart.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;

/// The marks under the lowest panel: week starts, every second one with its date; months or years for long windows.
/// Which ones carry a date depends on the calendar alone, so dates do not jump while the window moves.
final class TimeAxis {

    private static final int LONGEST_IN_WEEKS = 130;
    private static final int LONGEST_WITH_EVERY_WEEK = 28;
    private static final double LABEL_ROOM = 68;
    private static final int[] EVERY_MONTHS = {1, 2, 3, 6};
    private static final int[] EVERY_YEARS = {1, 2, 5, 10};
    private static final double DAYS_PER_MONTH = 30.4;
    private static final double DAYS_PER_YEAR = 365;

    private final TrendView view;
    private final PlotArea plot;
    private final TrendWords words;
    private final LocalDate start;
    private final LocalDate end;

    /// A tick at the beginning of a day; the label is empty for every second one.
    record Tick(int day, String label) {}

    TimeAxis(TrendView view, PlotArea plot, TrendWords words) {
        this.view = view;
        this.plot = plot;
        this.words = words;
        this.start = view.data().dateOf(view.window().first());
        this.end = view.data().dateOf(view.window().last());
    }

    List<Tick> ticks() {
        if (view.span() <= LONGEST_IN_WEEKS) {
            return weeks();
        }
        for (int every : EVERY_MONTHS) {
            if (every * DAYS_PER_MONTH * plot.perDay() >= LABEL_ROOM) {
                return months(every);
            }
        }
        return years();
    }

    private List<Tick> weeks() {
        WeekFields week = WeekFields.of(words.texts().locale());
        int every = view.span() <= LONGEST_WITH_EVERY_WEEK ? 1 : 2;
        while (every * 7 * plot.perDay() < LABEL_ROOM) {
            every *= 2;
        }
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = start.with(week.dayOfWeek(), 1);
        for (; !day.isAfter(end); day = day.plusWeeks(1)) {
            boolean labelled = Math.floorMod(Math.floorDiv(day.toEpochDay() + 3, 7), every) == 0;
            add(ticks, day, labelled ? words.shortDay(day) : "");
        }
        return ticks;
    }

    private List<Tick> months(int every) {
        List<Tick> ticks = new ArrayList<>();
        boolean first = true;
        for (YearMonth month = YearMonth.from(start); !month.atDay(1).isAfter(end); month = month.plusMonths(1)) {
            LocalDate day = month.atDay(1);
            boolean labelled = (month.getMonthValue() - 1) % every == 0;
            boolean inside = !day.isBefore(start);
            add(ticks, day, labelled ? words.month(day, first || month.getMonthValue() == 1) : "");
            first &= !(labelled && inside);
        }
        return ticks;
    }

    private List<Tick> years() {
        int every = EVERY_YEARS[EVERY_YEARS.length - 1];
        for (int i = EVERY_YEARS.length - 1; i >= 0; i--) {
            every = EVERY_YEARS[i] * DAYS_PER_YEAR * plot.perDay() >= LABEL_ROOM / 2 ? EVERY_YEARS[i] : every;
        }
        List<Tick> ticks = new ArrayList<>();
        for (int year = start.getYear(); year <= end.getYear(); year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            add(ticks, day, year % every == 0 ? words.year(day) : "");
        }
        return ticks;
    }

    private void add(List<Tick> ticks, LocalDate day, String label) {
        if (!day.isBefore(start)) {
            ticks.add(new Tick(view.data().indexOf(day), label));
        }
    }

    void draw(TrendLayout layout, List<Mark> marks) {
        double y = layout.bottom();
        for (Tick tick : ticks()) {
            double x = plot.x(tick.day());
            marks.add(new Mark.Line(x, y, x, y + 4, Ink.AXIS, 1, 0, 1));
            if (!tick.label().isEmpty()) {
                marks.add(new Mark.Text(tick.label(), x, y + 18, Anchor.MIDDLE, TextSize.CAPTION, Ink.TEXT_MUTED));
            }
        }
    }
}
