package thole.insight.visits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.insight.frame.Window;
import thole.model.snapshot.JournalSnapshot;

/// Two stretches of a journal held side by side: 28 days before a visit and the last 28, or any two.
///
/// @param earlier ends before the later one begins
/// @param lines one for each measure, in their order
public record VisitComparison(Period earlier, Period later, List<VisitLine> lines) {

    private static final int STRETCH = 28;

    public VisitComparison {
        lines = List.copyOf(lines);
    }

    /// The 28 days before the last visit against the last 28 of the record. A visit so late that the two would overlap
    /// is passed over for the one before it; empty where there is none.
    ///
    /// @param today where a journal without days ends
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static Optional<VisitComparison> sinceLastVisit(JournalSnapshot journal, LocalDate today) {
        Period last = last(journal, today);
        return visitBefore(journal, last).map(date -> of(journal, before(date), last));
    }

    static Period last(JournalSnapshot journal, LocalDate today) {
        LocalDate end = lastDay(journal, today);
        return new Period(end.minusDays(STRETCH - 1), end);
    }

    static Optional<LocalDate> visitBefore(JournalSnapshot journal, Period last) {
        return journal.visits().stream()
                .map(visit -> visit.content().date())
                .filter(date -> !date.isAfter(last.from()))
                .max(Comparator.naturalOrder());
    }

    /// The 28 days before one visit against the 28 before a later one; empty where these overlap.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static Optional<VisitComparison> ofVisits(JournalSnapshot journal, LocalDate first, LocalDate second) {
        Period earlier = before(first);
        Period later = before(second);
        return earlier.to().isBefore(later.from()) ? Optional.of(of(journal, earlier, later)) : Optional.empty();
    }

    /// Any two stretches, each of at least a day.
    ///
    /// @throws IllegalArgumentException where the earlier one does not end before the later one begins
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static VisitComparison of(JournalSnapshot journal, Period earlier, Period later) {
        if (!earlier.to().isBefore(later.from())) {
            throw new IllegalArgumentException("the stretches overlap");
        }
        Frame frame = Frame.of(journal, Window.Between.until(later.to()), later.to());
        return new VisitComparison(earlier, later, new Stretches(journal, frame, earlier, later).lines());
    }

    static Period before(LocalDate visit) {
        return new Period(visit.minusDays(STRETCH), visit.minusDays(1));
    }

    private static LocalDate lastDay(JournalSnapshot journal, LocalDate today) {
        Period recorded = Frame.period(journal, Window.USUAL, today);
        return recorded.days() == 0 ? today : recorded.to();
    }

    public VisitLine line(VisitMeasure measure) {
        return lines.stream()
                .filter(line -> line.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
