package thole.reminder;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import thole.guard.Rest;
import thole.model.day.Rhythm;
import thole.model.snapshot.JournalSnapshot;
import thole.settings.Reminder;

/// When the next reminder is due: at most one a day, none on a day that has an entry, none while recording rests or
/// after its planned end, one a week where the rhythm is weekly, and quiet once three in a row were followed by no
/// entry. Pure: the same journal, choice and moment give the same answer.
///
/// @param setting what the person has chosen, and how the last ones went
public record Schedule(Reminder setting, JournalSnapshot journal) {

    private static final int WEEK = 7;

    /// A pause that ends later than this is asked again by then.
    private static final int DAYS_AHEAD = 400;

    /// The first moment from `from` on. An hour that the clocks leave out is met as much later, one that they repeat is
    /// met once.
    ///
    /// @param from in the person's zone
    public Optional<ZonedDateTime> next(ZonedDateTime from) {
        if (!setting.on() || setting.isQuiet()) {
            return Optional.empty();
        }
        return from.toLocalDate()
                .datesUntil(from.toLocalDate().plusDays(DAYS_AHEAD))
                .map(day -> day.atTime(setting.at()).atZone(from.getZone()))
                .filter(moment -> !moment.isBefore(from) && isWanted(moment))
                .findFirst();
    }

    private boolean isWanted(ZonedDateTime moment) {
        LocalDate day = journal.dayStart().dayOf(moment.toLocalDateTime());
        LocalDate since = journal.plan().rhythm() == Rhythm.WEEKLY ? day.minusDays(WEEK - 1L) : day;
        boolean shown = setting.shown().filter(last -> !last.isBefore(since)).isPresent();
        return !shown && !hasEntryFrom(since) && !Rest.isRestingOn(journal.plan(), day);
    }

    private boolean hasEntryFrom(LocalDate day) {
        return !journal.days().tailMap(day, true).isEmpty();
    }

    /// An entry has followed the last reminder.
    public boolean isFollowed() {
        return setting.shown().filter(this::hasEntryFrom).isPresent();
    }

    /// What is kept when one is due: it is counted whether the last one was followed by an entry.
    ///
    /// @return the choice from now on; where it is quiet, this one is not shown either
    public Reminder due(ZonedDateTime now) {
        LocalDate day = journal.dayStart().dayOf(now.toLocalDateTime());
        int ignored = setting.shown()
                .map(last -> hasEntryFrom(last) ? 0 : setting.ignored() + 1)
                .orElse(0);
        Reminder counted = setting.withIgnored(ignored);
        return counted.isQuiet() ? counted : counted.withShown(day);
    }
}
