package thole.chart.trend.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.day.Hours;
import thole.model.day.Sleep;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;

class TrendDataTest {

    private static final double GAP = Double.NaN;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private static TrendData data(TestDays days, LocalDate today) {
        return TrendData.of(days.journal(), today, WeekFields.ISO).orElseThrow();
    }

    private static double[] values(TrendSeries series, Factor factor) {
        return series.factors().stream()
                .filter(trend -> trend.factor().equals(new TrendFactor.BuiltIn(factor)))
                .findFirst()
                .orElseThrow()
                .values();
    }

    @Test
    void aJournalWithoutDaysHasNothingToDraw() {
        assertThat(TrendData.of(new TestDays().journal(), MONDAY, WeekFields.ISO))
                .isEmpty();
    }

    @Test
    void aLifeEventAloneIsNoEntryAndDoesNotBeginTheRecord() {
        TestDays days = new TestDays().event(MONDAY.minusYears(3), "Moved house");

        assertThat(TrendData.of(days.journal(), MONDAY, WeekFields.ISO)).isEmpty();
        assertThat(data(days.pain(MONDAY, 3), MONDAY).dateOf(0)).isEqualTo(MONDAY.minusDays(13));
    }

    @Test
    void aDayThatHasNotEndedIsNoGap() {
        TestDays days = new TestDays().pain(MONDAY, 3).pain(MONDAY.plusDays(20), 4);

        assertThat(data(days, MONDAY.plusDays(20)).lastDay()).isEqualTo(20);
        assertThat(data(days, MONDAY.plusDays(21)).lastDay()).isEqualTo(20);
        assertThat(data(days, MONDAY.plusDays(22)).lastDay()).isEqualTo(21);
    }

    @Test
    void anExampleEndsWithItsLastEntryHoweverLongAgo() {
        TestDays days =
                new TestDays().pain(MONDAY, 3).pain(MONDAY.plusDays(20), 4).example();

        assertThat(data(days, MONDAY.plusYears(2)).lastDay()).isEqualTo(20);
    }

    @Test
    void blankDaysAreGapsAndDaysBeforeTheRecordAreNotEvenBlank() {
        TrendSeries series = data(new TestDays().pain(MONDAY, 3).pain(MONDAY.plusDays(2), 4.5), MONDAY.plusDays(2))
                .days();

        double[] level = new double[14];
        Arrays.fill(level, GAP);
        level[11] = 3;
        level[13] = 4.5;
        assertThat(series.pain().level()).containsExactly(level);
        assertThat(series.entries()).containsExactly(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1, 0, 1);
    }

    @Test
    void readingsOfADayAreKeptBesideItsValue() {
        TestDays days = new TestDays()
                .pain(MONDAY, LocalTime.of(7, 0), 2)
                .pain(MONDAY, LocalTime.of(20, 0), 5)
                .peak(MONDAY, LocalTime.of(15, 10), 8);

        PainTrend pain = data(days, MONDAY).days().pain();

        assertThat(List.of(pain.level()[13], pain.morning()[13], pain.evening()[13], pain.peak()[13]))
                .containsExactly(3.5, 2.0, 5.0, 8.0);
    }

    @Test
    void acceptedSuggestionsAreShown() {
        Sleep suggested = new Sleep(Answer.of(new Hours(7.5), Provenance.Typed.SUGGESTED), Answer.missing());
        DayValues empty = DayValues.empty(MONDAY);
        DayValues values = new DayValues(
                MONDAY, suggested, empty.stress(), empty.sitting(), empty.activity(), Map.of(), Answer.missing());

        assertThat(values(data(new TestDays().entry(values), MONDAY).days(), Factor.SLEEP_HOURS)[13])
                .isEqualTo(7.5);
    }

    @Test
    void factorsOfThePersonsOwnComeAfterTheBuiltInOnes() {
        TestDays days = new TestDays();
        CustomFactorId coffee = days.factor(new CustomFactor(
                new FactorName("Coffee"),
                new FactorScale.Amount("cups"),
                FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                FactorDirection.NEITHER,
                FactorTime.DAY));
        DayValues empty = DayValues.empty(MONDAY);
        days.entry(new DayValues(
                MONDAY,
                empty.sleep(),
                empty.stress(),
                empty.sitting(),
                empty.activity(),
                Map.of(coffee, Answer.typed(3.0)),
                Answer.missing()));

        FactorTrend trend = data(days, MONDAY).days().factors().get(4);

        assertThat(trend.factor()).isEqualTo(new TrendFactor.Own(coffee, "Coffee", new FactorScale.Amount("cups"), 0));
        assertThat(trend.values()[13]).isEqualTo(3);
        assertThat(trend.scale()).isEqualTo(new AxisScale(0, 4));
    }

    @Test
    void theAverageStartsAfterAWeekOfEntries() {
        TestDays days = new TestDays();
        for (int i = 0; i < 6; i++) {
            days.pain(MONDAY.plusDays(i), 4);
        }
        double[] gaps = new double[14];
        Arrays.fill(gaps, GAP);
        assertThat(data(days, MONDAY.plusDays(5)).days().pain().average()).containsExactly(gaps);

        days.pain(MONDAY.plusDays(6), 4);
        double[] average = data(days, MONDAY.plusDays(6)).days().pain().average();
        assertThat(Arrays.copyOfRange(average, 7, 14)).containsExactly(GAP, GAP, 4, 4, 4, 4, 4);
    }

    @Test
    void aWeekIsTheMeanOfItsRecordedDaysAndJoinsTheLineFromThreeDays() {
        TestDays days = new TestDays()
                .pain(MONDAY, 2)
                .pain(MONDAY.plusDays(6), 5)
                .pain(MONDAY.plusDays(7), 1)
                .pain(MONDAY.plusDays(8), 2)
                .pain(MONDAY.plusDays(9), 3)
                .pain(MONDAY.plusDays(21), 6);

        TrendSeries weeks = data(days, MONDAY.plusDays(27)).weeks();

        assertThat(weeks.offset()).isZero();
        assertThat(weeks.pain().level()).containsExactly(3.5, 2, GAP, 6);
        assertThat(weeks.pain().average()).containsExactly(GAP, 2, GAP, GAP);
        assertThat(weeks.entries()).containsExactly(2, 3, 0, 1);
    }

    @Test
    void weeksBeginOnTheLocalesFirstDay() {
        TestDays days = new TestDays().pain(MONDAY, 2).pain(MONDAY.plusDays(20), 5);

        TrendData data = TrendData.of(days.journal(), MONDAY.plusDays(20), WeekFields.SUNDAY_START)
                .orElseThrow();

        assertThat(data.weeks().offset()).isEqualTo(-1);
        assertThat(data.weeks().entries()).containsExactly(1, 0, 0, 1);
    }

    @Test
    void aFlareDayShadesItsDayAndItsWeek() {
        TestDays days = new TestDays().pain(MONDAY, 2).pain(MONDAY.plusDays(20), 8);

        TrendData data = data(days, MONDAY.plusDays(20)).withFlares(Set.of(MONDAY.plusDays(20), MONDAY.minusYears(1)));

        boolean[] expected = new boolean[21];
        expected[20] = true;
        assertThat(data.days().flare()).containsExactly(expected);
        assertThat(data.weeks().flare()).containsExactly(false, false, true);
    }

    @Test
    void recordedDaysAreCountedAgainstTheDaysTheRecordSpans() {
        TestDays days = new TestDays().pain(MONDAY, 2).pain(MONDAY.plusDays(2), 5);

        TrendData data = data(days, MONDAY.plusDays(4));

        assertThat(data.recordedIn(data.everything())).isEqualTo(2);
        assertThat(data.spannedIn(data.everything())).isEqualTo(4);
    }
}
