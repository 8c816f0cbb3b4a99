package thole.model.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import thole.model.Answer;
import thole.model.day.DayStart;
import thole.model.day.Rhythm;
import thole.model.factor.Factor;

/// How the person keeps this journal: how often, what is asked and in which order, until when. A journal has at most
/// one.
///
/// @param asked what every check-in asks, in order: codes of built-in factors, ids of the person’s own
/// @param more what waits behind *More*, likewise
/// @param pausedFrom the first day of a pause; reminders stop
/// @param pausedUntil the day on which a pause ends; a pause may have none
/// @param plannedEnd the day on which the person means to stop
/// @param question what the record is to find out, in the person’s words
/// @param dayStart where it was changed from what the journal began with
public record CheckInPlan(
        Rhythm rhythm,
        List<String> asked,
        List<String> more,
        Answer<LocalDate> pausedFrom,
        Answer<LocalDate> pausedUntil,
        Answer<LocalDate> plannedEnd,
        Answer<String> question,
        Answer<DayStart> dayStart)
        implements Content {

    /// What is asked while the person has chosen nothing.
    public static final CheckInPlan USUAL = new CheckInPlan(
            Rhythm.ONCE_A_DAY,
            List.of(
                    Factor.SLEEP_HOURS.code(),
                    Factor.STRESS.code(),
                    Factor.SITTING_HOURS.code(),
                    Factor.ACTIVITY_MINUTES.code()),
            List.of(Factor.SLEEP_QUALITY.code()),
            Answer.missing(),
            Answer.missing(),
            Answer.missing(),
            Answer.missing(),
            Answer.missing());

    public CheckInPlan {
        asked = List.copyOf(asked);
        more = List.copyOf(more);
    }

    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.empty();
    }

    /// Whether recording rests on that day.
    public boolean isPausedOn(LocalDate day) {
        return pausedFrom.given().filter(from -> !day.isBefore(from)).isPresent()
                && pausedUntil.given().filter(until -> !day.isBefore(until)).isEmpty();
    }
}
