package thole.ui.today.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thole.guard.PainAge;
import thole.guard.RestNotice;
import thole.guard.Settled;
import thole.model.Answer;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.model.snapshot.JournalSnapshot;

/// What the line says, and what can be chosen on it.
///
/// @param today the journal day it is said on
record RestState(Saying saying, List<Offer> offers, LocalDate today) {

    RestState {
        offers = List.copyOf(offers);
    }

    /// What there is to say.
    sealed interface Saying {

        /// Nothing; the line is not there.
        record Nothing() implements Saying {}

        /// The pain is new, and a rating every day is planned.
        record NewPain() implements Saying {}

        /// What the guard says of the record.
        record Of(RestNotice notice) implements Saying {}
    }

    static RestState nothing(LocalDate today) {
        return new RestState(new Saying.Nothing(), List.of(), today);
    }

    /// Nobody records in an example, so nothing is offered there.
    ///
    /// @param lastOffered when something was last offered and answered or put away; once a month at most
    static RestState of(JournalSnapshot journal, LocalDate today, Optional<LocalDate> lastOffered, Settled settled) {
        RestNotice notice = RestNotice.of(journal, today, lastOffered, settled);
        return switch (notice) {
            case RestNotice.Resting _, RestNotice.Ended _ -> said(notice, List.of(Offer.GO_ON), today);
            case RestNotice.None _, RestNotice.Enough _, RestNotice.Answered _ -> {
                if (journal.facts().example()) {
                    yield nothing(today);
                }
                yield isNewPain(journal, today, lastOffered) ? newPain(today) : offered(notice, journal.plan(), today);
            }
        };
    }

    /// Whether it depends on what the comparisons say.
    static boolean asksAnswers(JournalSnapshot journal, LocalDate today, Optional<LocalDate> lastOffered) {
        RestState known = of(journal, today, lastOffered, Settled.UNKNOWN);
        boolean enough = known.saying() instanceof Saying.Of(RestNotice.Enough _);
        boolean open = known.saying() instanceof Saying.Nothing
                || (enough && journal.plan().question().isGiven());
        return open && !journal.facts().example() && RestNotice.asksAnswers(journal, today, lastOffered);
    }

    private static boolean isNewPain(JournalSnapshot journal, LocalDate today, Optional<LocalDate> lastOffered) {
        Answer<LocalDate> start =
                journal.story().map(story -> story.content().start()).orElse(Answer.missing());
        boolean recently =
                lastOffered.filter(day -> day.plusMonths(1).isAfter(today)).isPresent();
        return PainAge.of(start, today).advisesAgainstDaily() && journal.plan().rhythm() != Rhythm.WEEKLY && !recently;
    }

    private static RestState newPain(LocalDate today) {
        return new RestState(new Saying.NewPain(), List.of(Offer.WEEKLY, Offer.PAUSE, Offer.NOT_NOW), today);
    }

    private static RestState offered(RestNotice notice, CheckInPlan plan, LocalDate today) {
        if (notice instanceof RestNotice.None) {
            return nothing(today);
        }
        List<Offer> offers = new ArrayList<>();
        if (notice instanceof RestNotice.Answered) {
            offers.add(Offer.PATTERNS);
        }
        offers.add(Offer.STOP_FOR_A_MONTH);
        switch (plan.rhythm()) {
            case MORNING_AND_EVENING -> offers.addAll(List.of(Offer.ONCE_A_DAY, Offer.WEEKLY));
            case ONCE_A_DAY -> offers.add(Offer.WEEKLY);
            case WEEKLY -> {}
        }
        offers.addAll(List.of(Offer.END_IN_FOUR_WEEKS, Offer.NOT_NOW));
        return said(notice, offers, today);
    }

    private static RestState said(RestNotice notice, List<Offer> offers, LocalDate today) {
        return new RestState(new Saying.Of(notice), offers, today);
    }
}
