package thole.chart.trend.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thole.model.entry.LifeEvent;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;

/// A journal made ready for the trend charts: its days, the same as weeks, and what happened. Made once for a snapshot,
/// away from the screen; moving about in it computes nothing anew.
///
/// @param origin day 0; where the record is shorter than two weeks it lies before the first entry
/// @param recorded the days that have an entry
public record TrendData(
        JournalSnapshot journal,
        LocalDate origin,
        NavigableSet<LocalDate> recorded,
        TrendSeries days,
        TrendSeries weeks,
        List<LifeMark> events,
        List<LifeMark> treatments) {

    /// A chart is never narrower than this.
    public static final int SHORTEST = 14;

    /// Fewer days with a pain value have no 7-day average at all.
    public static final int DAYS_FOR_AVERAGE = 7;

    /// Fewer recorded days have no automatic flare days: there is too little to compare with.
    public static final int DAYS_FOR_FLARES = 28;

    public TrendData {
        recorded = Collections.unmodifiableNavigableSet(recorded);
        events = List.copyOf(events);
        treatments = List.copyOf(treatments);
    }

    /// Empty where the journal has no day with an entry. A day that has not ended is no gap: the series ends today
    /// where today has an entry, else yesterday. An example journal ends with its last entry.
    public static Optional<TrendData> of(JournalSnapshot journal, LocalDate today, WeekFields week) {
        NavigableSet<LocalDate> recorded = recordedDays(journal);
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        LocalDate end = endOf(recorded, journal.facts().example(), today);
        LocalDate start = earlier(recorded.first(), end.minusDays(SHORTEST - 1L));
        int count = (int) ChronoUnit.DAYS.between(start, end) + 1;
        TrendSeries days = new DayColumns(journal, recorded, start, count).read();
        int offset = 1 - start.get(week.dayOfWeek());
        TrendSeries weeks = new WeekColumns(days, offset).read();
        List<LifeMark> events = marks(
                journal,
                start,
                day -> day.events().stream().map(event -> event.content().name()));
        List<LifeMark> treatments = marks(
                journal,
                start,
                day -> day.treatments().stream().map(used -> used.content().name()));
        return Optional.of(new TrendData(journal, start, recorded, days, weeks, events, treatments));
    }

    /// Days with more than a life event: such a thing may be noted for a time long before the record began.
    private static NavigableSet<LocalDate> recordedDays(JournalSnapshot journal) {
        return journal.days().values().stream()
                .filter(day -> day.entries().stream().anyMatch(entry -> !(entry.content() instanceof LifeEvent)))
                .map(Day::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate endOf(NavigableSet<LocalDate> recorded, boolean example, LocalDate today) {
        LocalDate ended = today.minusDays(1);
        return example || recorded.last().isAfter(ended) ? recorded.last() : ended;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<LifeMark> marks(
            JournalSnapshot journal, LocalDate origin, Function<Day, Stream<String>> namesOf) {
        List<LifeMark> marks = new ArrayList<>();
        for (Day day : journal.days().values()) {
            String names = namesOf.apply(day).distinct().collect(Collectors.joining(" · "));
            if (!names.isEmpty()) {
                marks.add(new LifeMark((int) ChronoUnit.DAYS.between(origin, day.date()), names));
            }
        }
        return marks;
    }

    /// The same with flare days shaded. Days outside the series are passed over.
    public TrendData withFlares(Set<LocalDate> flareDays) {
        boolean[] flares = new boolean[days.columns()];
        for (LocalDate day : flareDays) {
            int index = indexOf(day);
            if (index >= 0 && index < flares.length) {
                flares[index] = true;
            }
        }
        boolean[] weekly = new WeekColumns(days, weeks.offset()).flares(flares);
        return new TrendData(
                journal, origin, recorded, days.withFlares(flares), weeks.withFlares(weekly), events, treatments);
    }

    /// Days, or weeks for a long window.
    public TrendSeries seriesFor(DayWindow window) {
        return seriesFor(window.step());
    }

    public TrendSeries seriesFor(Step step) {
        return switch (step) {
            case DAY -> days;
            case WEEK -> weeks;
        };
    }

    public int lastDay() {
        return days.columns() - 1;
    }

    /// The day of the first entry.
    public int firstEntry() {
        return Math.max(0, indexOf(recorded.first()));
    }

    /// The day of the last entry.
    public int lastEntry() {
        return indexOf(recorded.last());
    }

    public DayWindow everything() {
        return new DayWindow(0, lastDay());
    }

    public LocalDate dateOf(int day) {
        return origin.plusDays(day);
    }

    public int indexOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(origin, date);
    }

    /// How many days of the window have an entry.
    public int recordedIn(DayWindow window) {
        int count = 0;
        for (int day = window.first(); day <= window.last(); day++) {
            count += Math.max(0, days.entries()[day]);
        }
        return count;
    }

    /// How many days of the window the record spans: those before the first entry do not count.
    public int spannedIn(DayWindow window) {
        return Math.max(0, window.last() - Math.max(window.first(), firstEntry()) + 1);
    }
}
