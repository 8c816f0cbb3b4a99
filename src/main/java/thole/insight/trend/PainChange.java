package thole.insight.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.stats.trend.MeaningfulChange;

/// Pain in the last 28 days against 28 earlier ones.
///
/// @param reference how the earlier days were chosen
/// @param earlier those of them that lie in the journal’s period; without days where none does
/// @param last the last 28 days of the period, or as many as it has
public record PainChange(Reference reference, Period earlier, Period last, MeaningfulChange found) {

    private static final int STRETCH = MeaningfulChange.STRETCH_DAYS;

    static PainChange of(Frame frame, double[] pain, Reference reference) {
        int days = frame.period().days();
        int from = firstDay(frame, reference);
        return new PainChange(
                reference,
                period(frame, from, from + STRETCH),
                period(frame, days - STRETCH, days),
                MeaningfulChange.of(pain, from));
    }

    /// Counted from the period’s first day. A date outside the period is moved to its end, which changes nothing:
    /// there is nothing to compare either way.
    private static int firstDay(Frame frame, Reference reference) {
        return switch (reference) {
            case Reference.FirstDays _ -> 0;
            case Reference.Before(LocalDate date) -> {
                long day = ChronoUnit.DAYS.between(frame.period().from(), date);
                yield Math.clamp(day, 0, frame.period().days()) - STRETCH;
            }
        };
    }

    private static Period period(Frame frame, int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(frame.period().days(), to);
        return first < end
                ? new Period(frame.dateOf(first), frame.dateOf(end - 1))
                : Period.none(frame.period().from());
    }
}
