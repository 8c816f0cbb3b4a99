package thole.guard;

import java.time.LocalDate;
import java.util.Optional;
import thole.model.entry.CheckInPlan;
import thole.model.snapshot.JournalSnapshot;

/// The one quiet line that may stand where the day is recorded: that recording rests, or that it could. It never says
/// how many entries there are or are not.
public sealed interface RestNotice {

    /// Nothing is to be said.
    record None() implements RestNotice {}

    /// The person lets recording rest.
    ///
    /// @param until the day on which it goes on by itself, where there is one
    record Resting(Optional<LocalDate> until) implements RestNotice {}

    /// The day has passed on which the person meant to stop.
    record Ended(LocalDate end) implements RestNotice {}

    /// There is enough in the record: stop for a month?
    record Enough() implements RestNotice {}

    /// The same, to a person who said what the record is for.
    record Answered(String question) implements RestNotice {}

    /// About three months.
    int ENOUGH_DAYS = 90;

    /// With as many recorded days in a daily record its comparisons are worth a look.
    int DAYS_FOR_ANSWERS = 60;

    /// Of about three months, the least that makes a record.
    int LEAST_DAYS = 45;

    int LEAST_WEEKS = 10;

    /// @param lastOffered when a rest was last offered and declined; it is offered once a month at most
    /// @param settled read only where [#asksAnswers] says so
    static RestNotice of(JournalSnapshot journal, LocalDate today, Optional<LocalDate> lastOffered, Settled settled) {
        CheckInPlan plan = journal.plan();
        if (plan.isPausedOn(today)) {
            return new Resting(plan.pausedUntil().given());
        }
        if (Rest.hasEnded(plan, today)) {
            return new Ended(plan.plannedEnd().given().orElseThrow());
        }
        if (!mayOffer(plan, today, lastOffered)) {
            return new None();
        }
        boolean answered = settled.isMost() && recorded(journal) >= DAYS_FOR_ANSWERS;
        if (answered && plan.question().isGiven()) {
            return new Answered(plan.question().given().orElseThrow());
        }
        return answered || isLong(journal, today) ? new Enough() : new None();
    }

    /// Whether it depends on what the comparisons say, which takes work to find out.
    static boolean asksAnswers(JournalSnapshot journal, LocalDate today, Optional<LocalDate> lastOffered) {
        return recorded(journal) >= DAYS_FOR_ANSWERS && mayOffer(journal.plan(), today, lastOffered);
    }

    private static boolean mayOffer(CheckInPlan plan, LocalDate today, Optional<LocalDate> lastOffered) {
        boolean planned = plan.plannedEnd().isGiven();
        boolean recently =
                lastOffered.filter(day -> day.plusMonths(1).isAfter(today)).isPresent();
        return !planned && !recently && !Rest.isRestingOn(plan, today);
    }

    /// Counted in the last three months alone, so that a record with a long gap is not called long.
    private static boolean isLong(JournalSnapshot journal, LocalDate today) {
        if (journal.days().isEmpty()) {
            return false;
        }
        int least = switch (journal.plan().rhythm()) {
            case WEEKLY -> LEAST_WEEKS;
            case ONCE_A_DAY, MORNING_AND_EVENING -> LEAST_DAYS;
        };
        LocalDate from = today.minusDays(ENOUGH_DAYS);
        return !journal.days().firstKey().isAfter(from)
                && journal.days().tailMap(from, true).size() >= least;
    }

    private static int recorded(JournalSnapshot journal) {
        return journal.days().size();
    }
}
