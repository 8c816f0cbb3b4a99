package thole.ui.today.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thole.guard.Rest;
import thole.guard.RestNotice;
import thole.guard.Settled;
import thole.model.Answer;
import thole.model.day.DayStart;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;
import thole.ui.today.rest.RestState.Saying;

class RestStateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final CheckInPlan USUAL = CheckInPlan.USUAL;

    @Test
    void newPainIsAdvisedAgainstARatingEveryDay() {
        PainStory month = new PainStory(Answer.typed(TODAY.minusMonths(1)), Answer.missing());
        PainStory year = new PainStory(Answer.typed(TODAY.minusYears(1)), Answer.missing());

        assertThat(state(journal(false, USUAL, 2, month)))
                .isEqualTo(
                        new RestState(new Saying.NewPain(), List.of(Offer.WEEKLY, Offer.PAUSE, Offer.NOT_NOW), TODAY));
        assertThat(state(journal(false, USUAL, 2, year))).isEqualTo(RestState.nothing(TODAY));
        assertThat(state(journal(false, Rest.withRhythm(USUAL, Rhythm.WEEKLY), 2, month)))
                .isEqualTo(RestState.nothing(TODAY));
    }

    @Test
    void whatWasPutAwayComesBackAfterAMonth() {
        PainStory story = new PainStory(Answer.typed(TODAY.minusMonths(2)), Answer.missing());
        JournalSnapshot journal = journal(false, USUAL, 2, story);

        assertThat(RestState.of(journal, TODAY, Optional.of(TODAY), Settled.UNKNOWN))
                .isEqualTo(RestState.nothing(TODAY));
        assertThat(RestState.of(journal, TODAY, Optional.of(TODAY.minusMonths(1)), Settled.UNKNOWN)
                        .saying())
                .isEqualTo(new Saying.NewPain());
    }

    @Test
    void aLongRecordIsOfferedOnlyLessThanItHas() {
        assertThat(state(journal(false, USUAL, 91)).offers())
                .containsExactly(Offer.STOP_FOR_A_MONTH, Offer.WEEKLY, Offer.END_IN_FOUR_WEEKS, Offer.NOT_NOW);
        assertThat(state(journal(false, Rest.withRhythm(USUAL, Rhythm.MORNING_AND_EVENING), 91))
                        .offers())
                .containsExactly(
                        Offer.STOP_FOR_A_MONTH, Offer.ONCE_A_DAY, Offer.WEEKLY, Offer.END_IN_FOUR_WEEKS, Offer.NOT_NOW);
        assertThat(state(journal(false, Rest.withRhythm(USUAL, Rhythm.WEEKLY), 91))
                        .offers())
                .containsExactly(Offer.STOP_FOR_A_MONTH, Offer.END_IN_FOUR_WEEKS, Offer.NOT_NOW);
    }

    @Test
    void anAnsweredQuestionLeadsToPatterns() {
        CheckInPlan asking = Rest.withQuestion(USUAL, "Does it go with sleep?");
        RestState said = RestState.of(journal(false, asking, 60), TODAY, Optional.empty(), new Settled(3, 4));

        assertThat(said.saying()).isEqualTo(new Saying.Of(new RestNotice.Answered("Does it go with sleep?")));
        assertThat(said.offers()).first().isEqualTo(Offer.PATTERNS);
    }

    @Test
    void anExampleIsOfferedNothingAndSaysAPause() {
        assertThat(state(journal(true, USUAL, 91))).isEqualTo(RestState.nothing(TODAY));
        assertThat(state(journal(true, Rest.pause(USUAL, TODAY), 91)).offers()).containsExactly(Offer.GO_ON);
    }

    @Test
    void theComparisonsAreAskedOnlyWhereTheySayMore() {
        CheckInPlan asking = Rest.withQuestion(USUAL, "Does it go with sleep?");

        assertThat(asks(journal(false, USUAL, 60))).isTrue();
        assertThat(asks(journal(false, USUAL, 91))).isFalse();
        assertThat(asks(journal(false, asking, 91))).isTrue();
        assertThat(asks(journal(true, asking, 91))).isFalse();
        assertThat(asks(journal(false, Rest.pause(asking, TODAY), 91))).isFalse();
    }

    @Test
    void aPlannedEndIsFourWeeksAwayAndGoesWithTheNextPause() {
        CheckInPlan ending = Offer.END_IN_FOUR_WEEKS.on(USUAL, TODAY);

        assertThat(ending.plannedEnd().given()).contains(TODAY.plusWeeks(4));
        assertThat(Offer.STOP_FOR_A_MONTH.on(ending, TODAY)).isEqualTo(Rest.stopForAMonth(USUAL, TODAY));
    }

    private static boolean asks(JournalSnapshot journal) {
        return RestState.asksAnswers(journal, TODAY, Optional.empty());
    }

    private static RestState state(JournalSnapshot journal) {
        return RestState.of(journal, TODAY, Optional.empty(), Settled.UNKNOWN);
    }

    private static JournalSnapshot journal(boolean example, CheckInPlan plan, int days, PainStory... stories) {
        List<Entry<?>> entries = new ArrayList<>();
        entries.add(Entry.first(new EntryId(new UUID(1, 2)), plan));
        Stream.of(stories).forEach(story -> entries.add(Entry.first(new EntryId(new UUID(1, 3)), story)));
        TODAY.minusDays(days - 1L)
                .datesUntil(TODAY.plusDays(1))
                .forEach(day -> entries.add(Entry.first(
                        new EntryId(new UUID(2, day.toEpochDay())),
                        Reading.of(day, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(4))))));
        return JournalSnapshot.of(new JournalFacts(new JournalId(new UUID(1, 1)), example, DayStart.USUAL), entries);
    }
}
