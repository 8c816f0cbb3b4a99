package thole.insight.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Intensity;
import thole.model.day.Moment;
import thole.model.day.ReadingTime;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.stats.Calendar;

class FrameTest {

    private static final double NONE = Double.NaN;
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final FactorKey STRESS = new FactorKey.BuiltIn(Factor.STRESS);

    private final Recorded recorded = new Recorded();

    @Test
    void aGapIsMissingAndNeverZero() {
        recorded.pain(MONDAY, 4).pain(MONDAY.plusDays(3), 0).value(MONDAY.plusDays(1), Factor.STRESS, 0);

        Frame frame = frame(Window.USUAL);

        assertThat(frame.period()).isEqualTo(new Period(MONDAY, MONDAY.plusDays(3)));
        assertThat(frame.pain()).containsExactly(4, NONE, NONE, 0);
        assertThat(frame.values(STRESS)).containsExactly(NONE, 0, NONE, NONE);
        assertThat(frame.entries()).isEqualTo(2);
    }

    @Test
    void daysAreCountedOnTheCalendarAcrossAClockChange() {
        recorded.pain(MONDAY, 1).pain(MONDAY.plusDays(7), 2);

        Frame frame = frame(Window.USUAL);

        assertThat(frame.calendar()).isEqualTo(new Calendar(8, 0));
        assertThat(frame.dateOf(7)).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(frame.pain()[7]).isEqualTo(2);
    }

    @Test
    void everyBuiltInFactorIsReadInItsUnit() {
        recorded.value(MONDAY, Factor.SLEEP_HOURS, 7.5)
                .value(MONDAY, Factor.SLEEP_QUALITY, 6)
                .value(MONDAY, Factor.STRESS, 5)
                .value(MONDAY, Factor.SITTING_HOURS, 8)
                .value(MONDAY, Factor.ACTIVITY_MINUTES, 45);

        Frame frame = frame(Window.USUAL);

        assertThat(frame.factors().stream().map(FactorKey::code).toList())
                .containsExactly("sleep_hours", "sleep_quality", "stress", "sitting_hours", "activity_minutes");
        assertThat(frame.factors().stream().map(key -> frame.values(key)[0]).toList())
                .containsExactly(7.5, 6.0, 5.0, 8.0, 45.0);
    }

    @Test
    void aFactorWithoutAnyValueIsNotInTheFrame() {
        recorded.pain(MONDAY, 4);

        assertThat(frame(Window.USUAL).factors()).isEmpty();
        assertThat(frame(Window.USUAL).values(STRESS)).containsExactly(NONE);
    }

    @Test
    void acceptedSuggestionsAreLeftOutAndCounted() {
        recorded.value(MONDAY, Factor.SLEEP_HOURS, 7, Provenance.Typed.SUGGESTED)
                .value(MONDAY, Factor.STRESS, 3)
                .value(MONDAY.plusDays(1), Factor.STRESS, 4, Provenance.Typed.SUGGESTED);

        Frame frame = frame(Window.USUAL);

        assertThat(frame.factors()).containsExactly(STRESS);
        assertThat(frame.values(STRESS)).containsExactly(3, NONE);
        assertThat(frame.suggestionsLeftOut()).isEqualTo(2);
    }

    @Test
    void aSuggestedPainValueIsLeftOut() {
        recorded.pain(MONDAY, Answer.of(new Intensity(4), Provenance.Typed.SUGGESTED));

        assertThat(frame(Window.USUAL).pain()).containsExactly(NONE);
    }

    @Test
    void painIsTheDailyValueAndAPeakNeverEnters() {
        Moment morning = Moment.at(MONDAY.atTime(8, 0), ZoneId.of("Europe/Berlin"));
        Moment evening = Moment.at(MONDAY.atTime(20, 0), ZoneId.of("Europe/Berlin"));
        recorded.entry(reading(new ReadingTime.At(morning), 3))
                .entry(reading(new ReadingTime.At(evening), 6))
                .entry(reading(new ReadingTime.Peak(evening), 9));

        assertThat(frame(Window.USUAL).pain()).containsExactly(4.5);
    }

    @Test
    void morningAndEveningAreMeansOfTheirOwnReadings() {
        recorded.pain(MONDAY.atTime(7, 0), 2)
                .pain(MONDAY.atTime(9, 0), 3)
                .pain(MONDAY.atTime(14, 0), 9)
                .pain(MONDAY.plusDays(1).atTime(21, 0), 6)
                .entry(reading(new ReadingTime.Peak(Moment.at(MONDAY.atTime(20, 0), ZoneId.of("Europe/Berlin"))), 9));

        assertThat(frame(Window.USUAL).morningPain()).containsExactly(2.5, NONE);
        assertThat(frame(Window.USUAL).eveningPain()).containsExactly(NONE, 6);
    }

    @Test
    void thePlacesOfADayAreThoseOfAllItsReadings() {
        recorded.pain(MONDAY, 4, Region.SACRUM)
                .pain(MONDAY.atTime(20, 0), 5, Region.CALF_LEFT, Region.SACRUM)
                .pain(MONDAY.plusDays(2), 3);

        assertThat(frame(Window.USUAL).places())
                .containsExactly(Set.of(Region.SACRUM, Region.CALF_LEFT), Set.of(), Set.of());
    }

    @Test
    void suggestedPlacesAndReadingsAreLeftOut() {
        Provenance suggested = Provenance.Typed.SUGGESTED;
        Moment morning = Moment.at(MONDAY.atTime(8, 0), ZoneId.of("Europe/Berlin"));
        recorded.entry(new Reading(
                MONDAY,
                new ReadingTime.At(morning),
                Answer.of(new Intensity(4), suggested),
                Answer.of(List.of(PainPlace.of(Region.SACRUM)), suggested),
                Answer.missing(),
                Answer.missing()));

        assertThat(frame(Window.USUAL).morningPain()).containsExactly(NONE);
        assertThat(frame(Window.USUAL).places()).containsExactly(Set.of());
    }

    @Test
    void whatIsDoneForPainStaysOutAndWhatHappensComesIn() {
        CustomFactorId heat = recorded.declare(
                "Heat", new FactorScale.YesNo(), FactorPurpose.WHAT_I_DO_BECAUSE_OF_PAIN, FactorTime.DAY);
        CustomFactorId coffee = recorded.declare(
                "Coffee", new FactorScale.Amount("cups"), FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, FactorTime.DAY);
        recorded.declare("Ice", new FactorScale.YesNo(), FactorPurpose.WHAT_I_DO_BECAUSE_OF_PAIN, FactorTime.DAY);
        recorded.own(MONDAY, heat, 1).own(MONDAY, coffee, 2);

        Frame frame = frame(Window.USUAL);

        FactorKey key = new FactorKey.Own(
                coffee, "Coffee", new FactorScale.Amount("cups"), FactorDirection.NEITHER, FactorTime.DAY);
        assertThat(frame.factors()).containsExactly(key);
        assertThat(frame.values(key)).containsExactly(2);
        assertThat(frame.followingPain()).containsExactly("Heat");
    }

    @Test
    void yesAndNoAreOneAndZeroAndADayWithoutAnAnswerIsMissing() {
        CustomFactorId driving = recorded.declare(
                "Driving", new FactorScale.YesNo(), FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, FactorTime.NIGHT);
        recorded.own(MONDAY, driving, 1).own(MONDAY.plusDays(2), driving, 0);

        Frame frame = frame(Window.USUAL);

        assertThat(frame.values(frame.factors().getFirst())).containsExactly(1, NONE, 0);
        assertThat(frame.factors().getFirst().time()).isEqualTo(FactorTime.NIGHT);
    }

    @Test
    void marksAndDenialsOfFlaresAreKeptApart() {
        recorded.flare(MONDAY, true).flare(MONDAY.plusDays(1), false).pain(MONDAY.plusDays(2), 1);

        assertThat(frame(Window.USUAL).markedFlares()).containsExactly(true, false, false);
        assertThat(frame(Window.USUAL).deniedFlares()).containsExactly(false, true, false);
    }

    @Test
    void aTreatmentYearsBeforeDoesNotStretchTheRecord() {
        recorded.entry(Treatment.of(MONDAY.minusYears(5), "Physio", Answer.missing()))
                .pain(MONDAY, 4);

        assertThat(frame(Window.USUAL).period()).isEqualTo(new Period(MONDAY, MONDAY));
    }

    @Test
    void aRecordOf730DaysIsTakenWholeAndALongerOneIsCutToItsLast365() {
        recorded.pain(MONDAY, 4).pain(MONDAY.plusDays(729), 4);
        assertThat(frame(Window.USUAL).period().days()).isEqualTo(730);

        recorded.pain(MONDAY.plusDays(730), 4).pain(MONDAY.plusDays(366), 4).pain(MONDAY.plusDays(365), 4);
        assertThat(frame(Window.USUAL).period()).isEqualTo(new Period(MONDAY.plusDays(366), MONDAY.plusDays(730)));
    }

    @Test
    void theLastDaysAreCountedBackFromTheLastRecordedDay() {
        recorded.pain(MONDAY, 1).pain(MONDAY.plusDays(5), 2).pain(MONDAY.plusDays(9), 3);

        assertThat(frame(new Window.Last(4)).period()).isEqualTo(new Period(MONDAY.plusDays(9), MONDAY.plusDays(9)));
        assertThat(frame(new Window.Last(5)).pain()).containsExactly(2, NONE, NONE, NONE, 3);
        assertThat(frame(new Window.Last(500)).period().days()).isEqualTo(10);
    }

    @Test
    void aWindowBetweenTwoDatesIncludesBothAndMayBeOpen() {
        recorded.pain(MONDAY, 1).pain(MONDAY.plusDays(1), 2).pain(MONDAY.plusDays(2), 3);

        assertThat(frame(new Window.Between(MONDAY.plusDays(1), MONDAY.plusDays(1)))
                        .pain())
                .containsExactly(2);
        assertThat(frame(Window.Between.since(MONDAY.plusDays(1))).pain()).containsExactly(2, 3);
        assertThat(frame(Window.Between.until(MONDAY.plusDays(1))).pain()).containsExactly(1, 2);
    }

    @Test
    void aWindowWithoutDaysAndAnEmptyJournalAreEmptyFrames() {
        Frame empty = frame(Window.USUAL);
        assertThat(empty.period()).isEqualTo(Period.none(TODAY));
        assertThat(empty.calendar().days()).isZero();
        assertThat(empty.factors()).isEmpty();

        recorded.pain(MONDAY, 1);
        assertThat(frame(new Window.Between(MONDAY.plusDays(2), MONDAY)).entries())
                .isZero();
        assertThat(frame(Window.Between.since(MONDAY.plusDays(1))).entries()).isZero();
    }

    @Test
    void whatAFrameHandsOutCannotChangeIt() {
        recorded.pain(MONDAY, 1).value(MONDAY, Factor.STRESS, 5);
        Frame frame = frame(Window.USUAL);

        frame.pain()[0] = 9;
        frame.values(STRESS)[0] = 9;
        frame.markedFlares()[0] = true;
        frame.morningPain()[0] = 9;

        assertThat(List.of(frame.pain()[0], frame.values(STRESS)[0])).containsExactly(1.0, 5.0);
        assertThat(frame.markedFlares()).containsExactly(false);
        assertThat(frame.morningPain()).containsExactly(NONE);
    }

    @Test
    void aWindowHasAtLeastOneDayAndAPeriodDoesNotRunBackwards() {
        assertThatThrownBy(() -> new Window.Last(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(MONDAY, MONDAY.minusDays(2))).isInstanceOf(IllegalArgumentException.class);
    }

    private Frame frame(Window window) {
        return Frame.of(recorded.journal(), window, TODAY);
    }

    private static Reading reading(ReadingTime time, double points) {
        return Reading.of(MONDAY, time, Answer.typed(new Intensity(points)));
    }
}
