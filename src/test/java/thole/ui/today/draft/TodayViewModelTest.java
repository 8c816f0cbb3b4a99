package thole.ui.today.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.journal.CheckIn;
import thole.model.Answer;
import thole.model.Problem;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Moment;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.ui.kit.TestJournal;

class TodayViewModelTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate THURSDAY = FRIDAY.minusDays(1);

    private final TestJournal evening = new TestJournal(false, FRIDAY.atTime(21, 4));
    private final TodayViewModel model = model(evening);

    private static TodayViewModel model(TestJournal journal) {
        TodayViewModel model = new TodayViewModel(journal.journal(), TestJournal.directTasks(), journal.clock());
        model.shown();
        return model;
    }

    private static Answer<Intensity> pain(double points) {
        return Answer.typed(new Intensity(points));
    }

    private void fillSitting(double... hours) {
        List<DayValues> values = new ArrayList<>();
        for (int week = 1; week <= hours.length; week++) {
            values.add(
                    Edits.sitting(DayValues.empty(FRIDAY.minusWeeks(week)), Answer.typed(new Hours(hours[week - 1]))));
        }
        evening.fill(List.of(), values);
    }

    @Test
    void theEveningAsksForTheDayAsAWholeEvenInTheMorning() {
        TodayViewModel early = model(new TestJournal(false, FRIDAY.atTime(8, 0)));

        assertThat(early.now().occasion()).isEqualTo(Occasion.EVENING);
        assertThat(early.now().draft().reading())
                .isEqualTo(Reading.of(FRIDAY, ReadingTime.WHOLE_DAY, Answer.missing()));
    }

    @Test
    void beforeTheDayStartsTheEveningBeforeGoesOn() {
        TodayViewModel night = model(new TestJournal(false, FRIDAY.plusDays(1).atTime(2, 30)));

        assertThat(night.now().draft().day()).isEqualTo(FRIDAY);
        assertThat(night.now().morning()).isFalse();
    }

    @Test
    void aNumberAloneIsACompleteEntry() {
        model.edit(draft -> draft.pain(pain(4)));
        assertThat(model.now().progress()).isEqualTo(new Progress(1, 5, true, true));

        model.save();

        assertThat(evening.journal().snapshot().day(FRIDAY).entries())
                .<Object>extracting(Entry::content)
                .containsExactly(Reading.of(FRIDAY, ReadingTime.WHOLE_DAY, pain(4)));
        assertThat(model.now().saving()).isEqualTo(new Saving.Saved());
        assertThat(model.now().isCorrection()).isTrue();
        assertThat(model.now().isDirty()).isFalse();
    }

    @Test
    void nothingSetCannotBeSaved() {
        assertThat(model.now().canSave()).isFalse();
        assertThat(model.now().background().firstEntry()).isTrue();

        model.save();

        assertThat(evening.store().changes()).isEmpty();
    }

    @Test
    void theMorningWritesTheNightOnTodayAndTheRestOnYesterday() {
        TestJournal early = new TestJournal(false, FRIDAY.atTime(7, 30));
        TodayViewModel morning = model(early);
        morning.open(Occasion.MORNING);
        morning.edit(draft -> draft.pain(pain(3))
                .sleepLength(Answer.typed(new Hours(7)))
                .stress(Answer.typed(new Rating(5)))
                .activityMinutes(Answer.typed(new Minutes(20))));
        morning.sitting(Answer.typed(new Hours(6)));

        morning.save();

        DayValues night =
                early.journal().snapshot().day(FRIDAY).values().orElseThrow().content();
        DayValues lived =
                early.journal().snapshot().day(THURSDAY).values().orElseThrow().content();
        assertThat(night)
                .isEqualTo(
                        Edits.sleep(DayValues.empty(FRIDAY), new Sleep(Answer.typed(new Hours(7)), Answer.missing())));
        assertThat(lived.sleep().length()).isEqualTo(Answer.missing());
        assertThat(lived.stress()).isEqualTo(Answer.of(new Rating(5), Provenance.Typed.LATER));
        assertThat(lived.sitting()).isEqualTo(Answer.of(new Hours(6), Provenance.Typed.LATER));
        assertThat(lived.activity().minutes()).isEqualTo(Answer.of(new Minutes(20), Provenance.Typed.LATER));
        assertThat(early.journal().snapshot().day(FRIDAY).readings())
                .extracting(Entry::content)
                .containsExactly(Reading.of(
                        FRIDAY, new ReadingTime.At(Moment.at(FRIDAY.atTime(7, 30), TestJournal.ZONE)), pain(3)));
    }

    @Test
    void theMorningSuggestsNothingAboutADayThatIsOver() {
        TestJournal early = new TestJournal(false, FRIDAY.atTime(7, 30));
        early.fill(
                List.of(),
                List.of(
                        Edits.sitting(DayValues.empty(THURSDAY.minusWeeks(1)), Answer.typed(new Hours(8))),
                        Edits.sitting(DayValues.empty(THURSDAY.minusWeeks(2)), Answer.typed(new Hours(8))),
                        Edits.sitting(DayValues.empty(THURSDAY.minusWeeks(3)), Answer.typed(new Hours(8)))));
        TodayViewModel morning = model(early);
        morning.open(Occasion.MORNING);

        assertThat(morning.now().ghost()).isEqualTo(Answer.missing());
    }

    @Test
    void aReadingAtAnyTimeCarriesTheTimeOfSavingAndCanRepeat() {
        TestJournal noon = new TestJournal(false, FRIDAY.atTime(13, 0));
        TodayViewModel any = model(noon);
        any.open(Occasion.ANY_TIME);
        any.edit(draft -> draft.pain(pain(6)));
        noon.setNow(FRIDAY.atTime(13, 2));
        any.save();
        any.edit(draft -> draft.note("after the meeting"));
        any.save();
        noon.setNow(FRIDAY.atTime(15, 0));
        any.open(Occasion.ANY_TIME);
        any.edit(draft -> draft.pain(pain(2)));
        any.save();

        assertThat(noon.journal().snapshot().day(FRIDAY).readings())
                .extracting(Entry::content)
                .containsExactly(Edits.note(at(13, 2, 6), Answer.typed("after the meeting")), at(15, 0, 2));
    }

    private static Reading at(int hour, int minute, double points) {
        Moment moment = Moment.at(FRIDAY.atTime(hour, minute), TestJournal.ZONE);
        return Reading.of(FRIDAY, new ReadingTime.At(moment), pain(points));
    }

    @Test
    void aSuggestionIsSavedOnlyWhenAccepted() {
        fillSitting(8, 7, 9, 8);
        model.open(Occasion.EVENING);
        assertThat(model.now().ghost()).isEqualTo(Answer.typed(new Hours(8)));
        model.edit(draft -> draft.pain(pain(4)));
        model.save();
        assertThat(evening.journal().snapshot().day(FRIDAY).values()).isEmpty();

        model.acceptSuggestion();
        model.save();

        assertThat(evening.journal()
                        .snapshot()
                        .day(FRIDAY)
                        .values()
                        .orElseThrow()
                        .content()
                        .sitting())
                .isEqualTo(Answer.of(new Hours(8), Provenance.Typed.SUGGESTED));
        assertThat(model.now().ghost()).isEqualTo(Answer.missing());
    }

    @Test
    void editingOrDeletingASuggestionEndsIt() {
        fillSitting(8, 7, 9);
        model.open(Occasion.EVENING);

        model.sitting(Answer.missing());

        assertThat(model.now().ghost()).isEqualTo(Answer.missing());
        assertThat(model.now().draft().lived().sitting()).isEqualTo(Answer.missing());
    }

    @Test
    void twoOfAWeekdayAreTooFewForASuggestionAndAcceptedOnesDoNotCount() {
        fillSitting(8, 7);
        evening.fill(
                List.of(),
                List.of(Edits.sitting(
                        DayValues.empty(FRIDAY.minusWeeks(3)), Answer.of(new Hours(8), Provenance.Typed.SUGGESTED))));
        model.open(Occasion.EVENING);

        assertThat(model.now().ghost()).isEqualTo(Answer.missing());
    }

    @Test
    void theSuggestionIsTheMedianOfTheLastSixToTheHalfHour() {
        fillSitting(8, 7.5, 6, 9, 8, 7, 1, 1, 1);

        assertThat(SuggestedSitting.forDay(evening.journal().snapshot(), FRIDAY))
                .contains(new Hours(8));
    }

    @Test
    void thisMorningShowsOnlyAfterAValueWasChosen() {
        evening.fill(List.of(at(7, 30, 2)), List.of());
        model.open(Occasion.EVENING);
        assertThat(model.now().morningTick()).isEmpty();

        model.edit(draft -> draft.pain(pain(4)));

        assertThat(model.now().morningTick()).contains(new Intensity(2));
        assertThat(model.now().background().recorded()).isEqualTo(Set.of(Occasion.MORNING));
    }

    @Test
    void savingKeepsWhatTheFormDoesNotShow() {
        Reading worded = new Reading(
                FRIDAY,
                ReadingTime.WHOLE_DAY,
                pain(4),
                Answer.missing(),
                Answer.typed(Set.of("burning")),
                Answer.missing());
        evening.fill(List.of(worded), List.of());
        model.open(Occasion.EVENING);

        model.edit(draft -> draft.pain(pain(5)));
        model.save();

        assertThat(evening.journal()
                        .snapshot()
                        .day(FRIDAY)
                        .wholeDayReading()
                        .orElseThrow()
                        .content())
                .isEqualTo(Edits.intensity(worded, pain(5)));
    }

    @Test
    void emptyingAnEntryTakesItOffTheDay() {
        model.edit(draft -> draft.pain(pain(4)));
        model.save();

        model.edit(draft -> draft.pain(Answer.missing()));
        model.save();

        assertThat(evening.journal().snapshot().days()).isEmpty();
    }

    @Test
    void aFullDiskLeavesEverythingOnTheForm() {
        model.edit(draft -> draft.pain(pain(4)).note("a long day"));
        evening.store().fillDisk(true);
        model.save();
        assertThat(model.now().saving()).isEqualTo(new Saving.Failed(Problem.of(Problem.Code.DISK_FULL)));
        assertThat(model.now().draft().reading())
                .isEqualTo(Edits.note(Reading.of(FRIDAY, ReadingTime.WHOLE_DAY, pain(4)), Answer.typed("a long day")));

        evening.store().fillDisk(false);
        model.save();

        assertThat(model.now().saving()).isEqualTo(new Saving.Saved());
    }

    @Test
    void undoBringsTheFormBackToWhatTheJournalSays() {
        model.edit(draft -> draft.pain(pain(4)));
        model.save();

        evening.journal().undo().join();

        assertThat(model.now().draft().reading().intensity()).isEqualTo(Answer.missing());
        assertThat(model.now().saving()).isEqualTo(new Saving.Idle());
    }

    @Test
    void anEditSurvivesAChangeFromElsewhere() {
        model.edit(draft -> draft.pain(pain(4)));

        evening.fill(List.of(at(7, 30, 2)), List.of());

        assertThat(model.now().draft().reading().intensity()).isEqualTo(pain(4));
        assertThat(model.now().background().morningPain()).isEqualTo(pain(2));
    }

    @Test
    void aNewDayBeginsABlankForm() {
        model.edit(draft -> draft.pain(pain(4)));
        model.save();
        model.hidden();
        evening.setNow(FRIDAY.plusDays(1).atTime(21, 0));

        model.shown();

        assertThat(model.now().draft().day()).isEqualTo(FRIDAY.plusDays(1));
        assertThat(model.now().draft().reading().isEmpty()).isTrue();
    }

    @Test
    void placesOfLastTimeAreOneStep() {
        List<PainPlace> low = List.of(PainPlace.of(Region.LOWER_BACK_LEFT), PainPlace.of(Region.LOWER_BACK_CENTER));
        Reading yesterday = Edits.places(Reading.of(THURSDAY, ReadingTime.WHOLE_DAY, pain(3)), Answer.typed(low));
        evening.fill(List.of(yesterday), List.of());
        model.open(Occasion.EVENING);

        model.samePlaces();

        assertThat(model.now().draft().places()).isEqualTo(low);
    }

    @Test
    void aSecondTreatmentOfTheSameNameIsAddedAndOneCanBeTakenOff() {
        Treatment heat = Treatment.of(FRIDAY, "Heat pack", Answer.typed("20 min"));
        model.edit(draft -> draft.attachments(attached -> attached.with(heat)));
        model.save();
        model.edit(draft -> draft.attachments(attached -> attached.with(heat)));
        model.save();
        assertThat(evening.journal().snapshot().day(FRIDAY).treatments())
                .extracting(Entry::content)
                .containsExactly(heat, heat);

        Entry<Treatment> first = model.now().draft().attachments().treatments().getFirst();
        model.edit(draft -> draft.attachments(attached -> attached.without(first.id())));
        model.save();

        assertThat(evening.journal().snapshot().day(FRIDAY).treatments())
                .extracting(Entry::content)
                .containsExactly(heat);
    }

    @Test
    void theCheckInShowsTheWholeDayAndMakesNothingThatIsBlank() {
        model.edit(draft -> draft.pain(pain(4)).stress(Answer.typed(new Rating(5))));

        CheckIn checkIn = ToSave.checkIn(model.now().draft(), evening.journal().snapshot());

        assertThat(checkIn)
                .isEqualTo(new CheckIn(
                        CheckIn.Mode.REPLACE,
                        List.of(Reading.of(FRIDAY, ReadingTime.WHOLE_DAY, pain(4))),
                        List.of(Edits.stress(DayValues.empty(FRIDAY), Answer.typed(new Rating(5)))),
                        List.of(),
                        List.of(),
                        Set.of()));
    }

    @Test
    void progressCountsQuestionsAndNeverZeroForBlank() {
        model.edit(draft -> draft.pain(pain(4)).stress(Answer.typed(new Rating(0))));
        assertThat(model.now().progress()).isEqualTo(new Progress(2, 5, false, true));

        model.open(Occasion.EVENING);
        model.discardKept();
        model.edit(draft -> draft.note("only words"));
        assertThat(model.now().progress()).isEqualTo(new Progress(0, 5, false, true));
    }
}
