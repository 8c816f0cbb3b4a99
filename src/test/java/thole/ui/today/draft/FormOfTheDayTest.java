package thole.ui.today.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.journal.CheckIn;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.body.Region;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.Measure;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.ui.kit.TestJournal;
import thole.ui.today.draft.Standing.Form;
import thole.ui.today.keep.DraftStore;

class FormOfTheDayTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

    private final TestJournal journal = new TestJournal(false, FRIDAY.atTime(21, 4));
    private final DraftStore drafts = DraftStore.inMemory();

    private TodayViewModel open() {
        TodayViewModel model =
                new TodayViewModel(journal.journal(), TestJournal.directTasks(), journal.clock(), drafts);
        model.shown();
        return model;
    }

    private static Answer<Intensity> pain(double points) {
        return Answer.typed(new Intensity(points));
    }

    private static CheckInPlan plan(Rhythm rhythm, List<String> asked, List<String> more) {
        return new CheckInPlan(
                rhythm,
                asked,
                more,
                Answer.missing(),
                Answer.missing(),
                Answer.missing(),
                Answer.missing(),
                Answer.missing());
    }

    private DayValues values(LocalDate day) {
        return journal.journal().snapshot().day(day).values().orElseThrow().content();
    }

    @Test
    void oneNumberOfTheQuickLogMarksAFlareDayWithTheGuess() {
        TodayViewModel model = open();
        model.quick(true);
        model.edit(draft -> draft.pain(pain(8)).guess("Short sleep"));

        model.save();

        assertThat(values(FRIDAY).flare()).isEqualTo(Answer.typed(true));
        assertThat(values(FRIDAY).guess()).isEqualTo(Answer.typed("Short sleep"));
        assertThat(values(FRIDAY).stress().isGiven()).isFalse();
        assertThat(model.now().form()).isEqualTo(Form.QUICK);
        assertThat(model.now().isDirty()).isFalse();
    }

    @Test
    void aDayThatWasRatedBecomesAFlareDayAndTheMarkCanBeTakenOff() {
        TodayViewModel model = open();
        model.edit(draft -> draft.pain(pain(7)));
        model.save();
        model.quick(true);
        assertThat(model.now().canSave()).isTrue();
        model.save();
        assertThat(values(FRIDAY).flare().isGiven()).isTrue();

        model.quick(false);
        model.edit(draft -> draft.flare(false));
        model.save();

        assertThat(journal.journal().snapshot().day(FRIDAY).values()).isEmpty();
    }

    @Test
    void earlierFlareDaysAreCountedFromThreeOn() {
        for (int week = 1; week <= 3; week++) {
            LocalDate day = FRIDAY.minusWeeks(week);
            DayValues flare = Edits.flare(DayValues.empty(day), Answer.typed(true), Answer.missing());
            List<Treatment> treatments =
                    week < 3 ? List.of(Treatment.of(day, "Heat pack", Answer.missing())) : List.of();
            journal.journal()
                    .save(new CheckIn(CheckIn.Mode.FILL_IN, List.of(), List.of(flare), treatments, List.of(), Set.of()))
                    .join();
        }

        FlareDays flares = open().now().background().flares();

        assertThat(flares).isEqualTo(new FlareDays(3, List.of(new FlareDays.Noted("Heat pack", false, 2))));
        assertThat(flares.areEnough()).isTrue();
    }

    @Test
    void whatWasTypedIsOnTheFormAgainAfterTheProgramDied() {
        TodayViewModel before = open();
        before.edit(draft -> draft.pain(pain(4))
                .note("Long drive")
                .mark(List.of(Region.BUTTOCK_LEFT), true)
                .attachments(attached -> attached.with(Treatment.of(FRIDAY, "Heat pack", Answer.missing()))));

        TodayViewModel after = open();

        assertThat(after.now().draft()).isEqualTo(before.now().draft());
        assertThat(after.now().isDirty()).isTrue();
        assertThat(after.now().standing().kept().orElseThrow().at()).isEqualTo(FRIDAY.atTime(21, 4));
        assertThat(journal.journal().snapshot().days()).isEmpty();
    }

    @Test
    void aDraftIsGoneOnceItIsSavedOrDiscarded() {
        TodayViewModel model = open();
        model.edit(draft -> draft.pain(pain(4)));
        assertThat(drafts.all()).hasSize(1);
        model.save();
        assertThat(drafts.all()).isEmpty();

        model.edit(draft -> draft.note("more"));
        TodayViewModel again = open();
        again.discardKept();

        assertThat(drafts.all()).isEmpty();
        assertThat(again.now().isDirty()).isFalse();
        assertThat(again.now().standing().kept()).isEmpty();
    }

    @Test
    void aDraftOfAnEarlierDayWaitsUntilItIsAskedFor() {
        open().edit(draft -> draft.note("Friday"));
        journal.setNow(SATURDAY.atTime(9, 0));

        TodayViewModel model = open();
        assertThat(model.now().draft().day()).isEqualTo(SATURDAY);
        assertThat(model.now().isDirty()).isFalse();
        model.continueKept();

        assertThat(model.now().draft().day()).isEqualTo(FRIDAY);
        assertThat(model.now().draft().reading().note()).isEqualTo(Answer.typed("Friday"));
        assertThat(model.now().movedOn()).contains(SATURDAY);
    }

    @Test
    void whenTheDayPassesTheEntryStaysUntilItIsMoved() {
        TodayViewModel model = open();
        model.edit(draft -> draft.pain(pain(4)).stress(Answer.typed(new Rating(3))));
        journal.setNow(SATURDAY.atTime(3, 59));
        model.tick();
        assertThat(model.now().movedOn()).isEmpty();

        journal.setNow(SATURDAY.atTime(4, 0));
        model.tick();
        assertThat(model.now().movedOn()).contains(SATURDAY);
        assertThat(model.now().draft().day()).isEqualTo(FRIDAY);

        model.moveOn();
        model.save();

        assertThat(journal.journal().snapshot().day(FRIDAY).entries()).isEmpty();
        assertThat(journal.journal()
                        .snapshot()
                        .day(SATURDAY)
                        .wholeDayReading()
                        .orElseThrow()
                        .content())
                .isEqualTo(Reading.of(SATURDAY, ReadingTime.WHOLE_DAY, pain(4)));
        assertThat(values(SATURDAY).stress().isGiven()).isTrue();
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void withoutEditsTheFormFollowsTheClock() {
        TodayViewModel model = open();
        journal.setNow(SATURDAY.atTime(8, 0));

        model.tick();

        assertThat(model.now().draft().day()).isEqualTo(SATURDAY);
        assertThat(model.now().movedOn()).isEmpty();
    }

    @Test
    void aPastDayIsFilledInLaterAndNothingIsSuggestedForIt() {
        for (int week = 1; week <= 4; week++) {
            journal.fill(
                    List.of(),
                    List.of(Edits.sitting(
                            DayValues.empty(FRIDAY.minusDays(3).minusWeeks(week)), Answer.typed(new Hours(8)))));
        }
        TodayViewModel model = open();
        model.openPast(FRIDAY.minusDays(3));
        assertThat(model.now().ghost().isGiven()).isFalse();
        model.edit(draft -> draft.pain(pain(5)));

        model.save();

        assertThat(journal.journal()
                        .snapshot()
                        .day(FRIDAY.minusDays(3))
                        .wholeDayReading()
                        .orElseThrow()
                        .content()
                        .intensity())
                .isEqualTo(Answer.of(new Intensity(5), Provenance.Typed.LATER));
        assertThat(model.now().movedOn()).isEmpty();
    }

    @Test
    void theMorningIsAChoiceAndThenTheFirstHalfOfTheDayBeginsWithIt() {
        journal.setNow(FRIDAY.atTime(7, 30));
        assertThat(open().now().occasion()).isEqualTo(Occasion.EVENING);
        journal.journal()
                .saveNew(plan(Rhythm.MORNING_AND_EVENING, CheckInPlan.USUAL.asked(), CheckInPlan.USUAL.more()))
                .join();
        assertThat(open().now().occasion()).isEqualTo(Occasion.MORNING);

        journal.setNow(FRIDAY.atTime(13, 0));
        assertThat(open().now().occasion()).isEqualTo(Occasion.EVENING);
    }

    @Test
    void thePlanSaysWhatIsAskedAndInWhichOrder() {
        journal.journal()
                .saveNew(plan(Rhythm.ONCE_A_DAY, List.of("stress", "sleep_hours"), List.of("sitting_hours")))
                .join();
        TodayViewModel model = open();

        assertThat(model.now().background().asked()).containsExactly("stress", "sleep_hours");
        assertThat(model.now().background().more()).containsExactly("sitting_hours");
        assertThat(model.now().progress().asked()).isEqualTo(3);
    }

    @Test
    void theWeeklyEntryIsANumberAndTheRestOnlyForWhoeverWantsIt() {
        journal.journal()
                .saveNew(plan(Rhythm.WEEKLY, CheckInPlan.USUAL.asked(), CheckInPlan.USUAL.more()))
                .join();
        TodayViewModel model = open();

        assertThat(model.now().background().asked()).isEmpty();
        assertThat(model.now().background().more())
                .containsExactly("sleep_hours", "stress", "sitting_hours", "activity_minutes", "sleep_quality");
    }

    @Test
    void theActivitiesThatMatterAreRatedOnceAWeek() {
        TodayViewModel model = open();
        model.nameActivity("Gardening");
        Activities activities = model.now().background().activities();
        assertThat(activities.due()).isTrue();
        String id = activities.current().getFirst().id().toString();
        SequencedMap<String, Double> items = new LinkedHashMap<>(Map.of(id, 4.0));

        model.rateActivities(items);

        assertThat(journal.journal().snapshot().measures(Measure.IMPORTANT_ACTIVITIES))
                .extracting(Entry::content)
                .containsExactly(new Measure(FRIDAY, Measure.IMPORTANT_ACTIVITIES, items, Answer.missing()));
        assertThat(model.now().background().activities().due()).isFalse();
        journal.setNow(FRIDAY.plusDays(7).atTime(20, 0));
        assertThat(open().now().background().activities().due()).isTrue();
    }

    @Test
    void comingBackAfterDaysIsGreetedAndNotCounted() {
        journal.fill(List.of(Reading.of(FRIDAY.minusDays(2), ReadingTime.WHOLE_DAY, pain(3))), List.of());
        assertThat(open().now().background().afterGap()).isFalse();

        journal.setNow(SATURDAY.atTime(20, 0));
        assertThat(open().now().background().afterGap()).isTrue();
    }

    @Test
    void wordsForThePainAreKeptAsTheyAreSaid() {
        TodayViewModel model = open();
        model.edit(draft -> draft.words(Set.of("burning", "like a rope")));
        model.save();

        assertThat(journal.journal()
                        .snapshot()
                        .day(FRIDAY)
                        .wholeDayReading()
                        .flatMap(entry -> entry.content().words().given()))
                .isEqualTo(Optional.of(Set.of("burning", "like a rope")));
    }
}
