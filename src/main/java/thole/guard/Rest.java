package thole.guard;

import java.time.LocalDate;
import java.util.Optional;
import thole.model.Answer;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;

/// Recording less, resting and going on, as changes of a person's plan. Nothing else of the plan changes.
public final class Rest {

    private Rest() {}

    /// One light entry a week, or back to another rhythm.
    public static CheckInPlan withRhythm(CheckInPlan plan, Rhythm rhythm) {
        return with(plan, rhythm, plan.pausedFrom(), plan.pausedUntil(), plan.plannedEnd());
    }

    /// Rests from that day, until the person goes on.
    public static CheckInPlan pause(CheckInPlan plan, LocalDate from) {
        return with(plan, plan.rhythm(), Answer.typed(from), Answer.missing(), plan.plannedEnd());
    }

    /// Rests for a month; the planned end is used up.
    public static CheckInPlan stopForAMonth(CheckInPlan plan, LocalDate from) {
        return with(plan, plan.rhythm(), Answer.typed(from), Answer.typed(from.plusMonths(1)), Answer.missing());
    }

    /// Means to stop on that day.
    public static CheckInPlan endOn(CheckInPlan plan, LocalDate end) {
        return with(plan, plan.rhythm(), plan.pausedFrom(), plan.pausedUntil(), Answer.typed(end));
    }

    /// Goes on as before: no pause, and no end that has passed.
    public static CheckInPlan goOn(CheckInPlan plan, LocalDate today) {
        Answer<LocalDate> end = hasEnded(plan, today) ? Answer.missing() : plan.plannedEnd();
        return with(plan, plan.rhythm(), Answer.missing(), Answer.missing(), end);
    }

    /// The day on which the person meant to stop has come and gone.
    public static boolean hasEnded(CheckInPlan plan, LocalDate today) {
        return plan.plannedEnd().given().filter(today::isAfter).isPresent();
    }

    /// Nothing asks for an entry on that day.
    public static boolean isRestingOn(CheckInPlan plan, LocalDate day) {
        return plan.isPausedOn(day) || hasEnded(plan, day);
    }

    /// What the record is to find out, in the person's words; blank for nothing.
    public static CheckInPlan withQuestion(CheckInPlan plan, String words) {
        Optional<String> question = Optional.of(words.strip()).filter(text -> !text.isEmpty());
        return new CheckInPlan(
                plan.rhythm(),
                plan.asked(),
                plan.more(),
                plan.pausedFrom(),
                plan.pausedUntil(),
                plan.plannedEnd(),
                question.map(Answer::typed).orElse(Answer.missing()),
                plan.dayStart());
    }

    private static CheckInPlan with(
            CheckInPlan plan, Rhythm rhythm, Answer<LocalDate> from, Answer<LocalDate> until, Answer<LocalDate> end) {
        return new CheckInPlan(rhythm, plan.asked(), plan.more(), from, until, end, plan.question(), plan.dayStart());
    }
}
