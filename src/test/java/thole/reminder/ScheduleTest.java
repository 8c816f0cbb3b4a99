package thole.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thole.guard.Rest;
import thole.model.Answer;
import thole.model.day.DayStart;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Reading;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;
import thole.settings.Reminder;

class ScheduleTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final Reminder EVENINGS = Reminder.usual().withOn(true);

    @Test
    void itIsOffUntilItIsWanted() {
        assertThat(new Schedule(Reminder.usual(), journal(CheckInPlan.USUAL)).next(noon(DAY)))
                .isEmpty();
    }

    @Test
    void itComesThisEveningAndAfterThatTomorrow() {
        Schedule schedule = new Schedule(EVENINGS, journal(CheckInPlan.USUAL));

        assertThat(schedule.next(noon(DAY))).contains(at(DAY, 20, 0));
        assertThat(schedule.next(at(DAY, 20, 1))).contains(at(DAY.plusDays(1), 20, 0));
    }

    @Test
    void aDayThatHasAnEntryIsLeftAlone() {
        assertThat(new Schedule(EVENINGS, journal(CheckInPlan.USUAL, DAY)).next(noon(DAY)))
                .contains(at(DAY.plusDays(1), 20, 0));
    }

    @Test
    void aReminderOfTheSmallHoursBelongsToTheDayBefore() {
        Reminder atTwo = EVENINGS.withAt(LocalTime.of(2, 0));

        assertThat(new Schedule(atTwo, journal(CheckInPlan.USUAL, DAY)).next(noon(DAY)))
                .contains(at(DAY.plusDays(2), 2, 0));
    }

    @Test
    void itComesOnceADayAtMostEvenWhenTheTimeIsMoved() {
        Schedule schedule =
                new Schedule(EVENINGS.withShown(DAY).withAt(LocalTime.of(22, 0)), journal(CheckInPlan.USUAL));

        assertThat(schedule.next(at(DAY, 20, 5))).contains(at(DAY.plusDays(1), 22, 0));
    }

    @Test
    void itComesOnceAWeekWhereTheRhythmIsWeekly() {
        CheckInPlan weekly = Rest.withRhythm(CheckInPlan.USUAL, Rhythm.WEEKLY);

        assertThat(new Schedule(EVENINGS, journal(weekly, DAY)).next(noon(DAY))).contains(at(DAY.plusDays(7), 20, 0));
        assertThat(new Schedule(EVENINGS.withShown(DAY), journal(weekly)).next(at(DAY, 20, 1)))
                .contains(at(DAY.plusDays(7), 20, 0));
    }

    @Test
    void itStopsDuringAPauseAndAfterThePlannedEnd() {
        CheckInPlan open = Rest.pause(CheckInPlan.USUAL, DAY);
        CheckInPlan month = Rest.stopForAMonth(CheckInPlan.USUAL, DAY);

        assertThat(new Schedule(EVENINGS, journal(open)).next(noon(DAY))).isEmpty();
        assertThat(new Schedule(EVENINGS, journal(month)).next(noon(DAY))).contains(at(DAY.plusMonths(1), 20, 0));
        assertThat(new Schedule(EVENINGS, journal(endingOn(DAY))).next(noon(DAY)))
                .contains(at(DAY, 20, 0));
        assertThat(new Schedule(EVENINGS, journal(endingOn(DAY))).next(at(DAY, 21, 0)))
                .isEmpty();
    }

    @Test
    void afterThreeThatWereFollowedByNoEntryItStaysQuiet() {
        Reminder kept = EVENINGS;
        int shown = 0;
        ZonedDateTime now = noon(DAY);
        Optional<ZonedDateTime> next = new Schedule(kept, journal(CheckInPlan.USUAL)).next(now);
        while (next.isPresent()) {
            now = next.get();
            kept = new Schedule(kept, journal(CheckInPlan.USUAL)).due(now);
            shown += kept.isQuiet() ? 0 : 1;
            next = new Schedule(kept, journal(CheckInPlan.USUAL)).next(now);
        }

        assertThat(shown).isEqualTo(3);
        assertThat(kept).isEqualTo(EVENINGS.withShown(DAY.plusDays(2)).withIgnored(3));
        assertThat(new Schedule(kept.withOn(true), journal(CheckInPlan.USUAL)).next(now))
                .contains(at(DAY.plusDays(3), 20, 0));
    }

    @Test
    void anEntryAfterwardsBeginsTheCountAnew() {
        Reminder ignoredTwice = EVENINGS.withShown(DAY).withIgnored(2);

        assertThat(new Schedule(ignoredTwice, journal(CheckInPlan.USUAL, DAY)).due(at(DAY.plusDays(1), 20, 0)))
                .isEqualTo(EVENINGS.withShown(DAY.plusDays(1)));
    }

    @Test
    void anHourThatTheClocksLeaveOutIsMetLaterAndOneTheyRepeatOnce() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        Reminder night = EVENINGS.withAt(LocalTime.of(2, 30));
        Schedule schedule = new Schedule(night, journal(CheckInPlan.USUAL));

        assertThat(schedule.next(spring.atStartOfDay(VIENNA))).contains(at(spring, 3, 30));
        ZonedDateTime once = schedule.next(autumn.atStartOfDay(VIENNA)).orElseThrow();
        assertThat(once).isEqualTo(ZonedDateTime.parse("2026-10-25T02:30+02:00[Europe/Vienna]"));
        assertThat(new Schedule(schedule.due(once), journal(CheckInPlan.USUAL)).next(once.plusMinutes(1)))
                .contains(at(autumn.plusDays(1), 2, 30));
    }

    private static CheckInPlan endingOn(LocalDate day) {
        CheckInPlan plan = CheckInPlan.USUAL;
        return new CheckInPlan(
                plan.rhythm(),
                plan.asked(),
                plan.more(),
                plan.pausedFrom(),
                plan.pausedUntil(),
                Answer.typed(day),
                plan.question(),
                plan.dayStart());
    }

    private static ZonedDateTime noon(LocalDate day) {
        return at(day, 12, 0);
    }

    private static ZonedDateTime at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(VIENNA);
    }

    private static JournalSnapshot journal(CheckInPlan plan, LocalDate... recorded) {
        List<Entry<?>> readings = Stream.of(recorded)
                .<Entry<?>>map(day -> Entry.first(
                        new EntryId(new UUID(2, day.toEpochDay())),
                        Reading.of(day, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(4)))))
                .toList();
        JournalFacts facts = new JournalFacts(new JournalId(new UUID(1, 1)), false, DayStart.USUAL);
        return JournalSnapshot.of(
                facts,
                Stream.concat(Stream.<Entry<?>>of(Entry.first(new EntryId(new UUID(1, 2)), plan)), readings.stream())
                        .toList());
    }
}
