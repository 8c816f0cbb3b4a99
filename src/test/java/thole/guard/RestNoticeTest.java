package thole.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

class RestNoticeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final CheckInPlan USUAL = CheckInPlan.USUAL;

    @Test
    void painIsYoungUntilThreeMonthsHavePassed() {
        assertThat(PainAge.of(Answer.typed(TODAY.minusMonths(3).plusDays(1)), TODAY))
                .isEqualTo(PainAge.UNDER_THREE_MONTHS);
        assertThat(PainAge.of(Answer.typed(TODAY.minusMonths(3)), TODAY)).isEqualTo(PainAge.LONGER);
        assertThat(PainAge.of(Answer.missing(), TODAY)).isEqualTo(PainAge.UNKNOWN);
        assertThat(Stream.of(PainAge.values()).filter(PainAge::advisesAgainstDaily))
                .containsExactly(PainAge.UNDER_THREE_MONTHS);
    }

    @Test
    void aYoungRecordIsLeftAlone() {
        assertThat(notice(daily(USUAL, 89), Settled.UNKNOWN)).isEqualTo(new RestNotice.None());
        assertThat(notice(daily(USUAL, 0), Settled.UNKNOWN)).isEqualTo(new RestNotice.None());
    }

    @Test
    void afterAboutThreeMonthsAStopIsOfferedOnceAMonth() {
        JournalSnapshot journal = daily(USUAL, 91);

        assertThat(notice(journal, Settled.UNKNOWN)).isEqualTo(new RestNotice.Enough());
        assertThat(RestNotice.of(journal, TODAY, Optional.of(TODAY.minusDays(29)), Settled.UNKNOWN))
                .isEqualTo(new RestNotice.None());
        assertThat(RestNotice.of(journal, TODAY, Optional.of(TODAY.minusMonths(1)), Settled.UNKNOWN))
                .isEqualTo(new RestNotice.Enough());
    }

    @Test
    void aWeeklyRecordIsLongWithFewerEntries() {
        CheckInPlan weekly = Rest.withRhythm(USUAL, Rhythm.WEEKLY);

        assertThat(notice(every(weekly, 7, 14), Settled.UNKNOWN)).isEqualTo(new RestNotice.Enough());
        assertThat(notice(every(USUAL, 7, 14), Settled.UNKNOWN)).isEqualTo(new RestNotice.None());
    }

    @Test
    void anAnsweredQuestionIsSaid() {
        CheckInPlan asking = Rest.withQuestion(USUAL, " Does it go with sleep? ");

        assertThat(notice(daily(asking, 60), new Settled(3, 4)))
                .isEqualTo(new RestNotice.Answered("Does it go with sleep?"));
        assertThat(notice(daily(USUAL, 60), new Settled(3, 4))).isEqualTo(new RestNotice.Enough());
        assertThat(notice(daily(asking, 60), new Settled(2, 4))).isEqualTo(new RestNotice.None());
        assertThat(notice(daily(asking, 59), new Settled(4, 4))).isEqualTo(new RestNotice.None());
    }

    @Test
    void comparisonsAreOnlyAskedWhereTheyMatter() {
        assertThat(RestNotice.asksAnswers(daily(USUAL, 60), TODAY, Optional.empty()))
                .isTrue();
        assertThat(RestNotice.asksAnswers(daily(USUAL, 59), TODAY, Optional.empty()))
                .isFalse();
        assertThat(RestNotice.asksAnswers(daily(USUAL, 60), TODAY, Optional.of(TODAY)))
                .isFalse();
        assertThat(RestNotice.asksAnswers(daily(Rest.pause(USUAL, TODAY), 60), TODAY, Optional.empty()))
                .isFalse();
    }

    @Test
    void aPauseIsSaidWithItsEndAndGoingOnEndsIt() {
        CheckInPlan month = Rest.stopForAMonth(USUAL, TODAY);

        assertThat(notice(daily(month, 91), Settled.UNKNOWN))
                .isEqualTo(new RestNotice.Resting(Optional.of(TODAY.plusMonths(1))));
        assertThat(notice(daily(Rest.pause(USUAL, TODAY), 1), Settled.UNKNOWN))
                .isEqualTo(new RestNotice.Resting(Optional.empty()));
        assertThat(Rest.goOn(month, TODAY)).isEqualTo(USUAL);
    }

    @Test
    void aPlannedEndIsSaidOnceItHasPassedAndNoOtherIsOfferedBefore() {
        CheckInPlan ending = endingOn(TODAY);

        assertThat(notice(daily(ending, 91), new Settled(4, 4))).isEqualTo(new RestNotice.None());
        assertThat(notice(daily(endingOn(TODAY.minusDays(1)), 91), new Settled(4, 4)))
                .isEqualTo(new RestNotice.Ended(TODAY.minusDays(1)));
        assertThat(Rest.goOn(endingOn(TODAY.minusDays(1)), TODAY)).isEqualTo(USUAL);
        assertThat(Rest.goOn(ending, TODAY)).isEqualTo(ending);
    }

    private static CheckInPlan endingOn(LocalDate day) {
        return new CheckInPlan(
                USUAL.rhythm(),
                USUAL.asked(),
                USUAL.more(),
                Answer.missing(),
                Answer.missing(),
                Answer.typed(day),
                Answer.missing(),
                Answer.missing());
    }

    private static RestNotice notice(JournalSnapshot journal, Settled settled) {
        return RestNotice.of(journal, TODAY, Optional.empty(), settled);
    }

    private static JournalSnapshot daily(CheckInPlan plan, int days) {
        return every(plan, 1, days);
    }

    private static JournalSnapshot every(CheckInPlan plan, int step, int entries) {
        List<Entry<?>> readings = Stream.iterate(TODAY, day -> day.minusDays(step))
                .limit(entries)
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
