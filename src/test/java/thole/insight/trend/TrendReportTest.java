package thole.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.insight.frame.Window;
import thole.model.factor.Factor;
import thole.stats.trend.ChangeSize;
import thole.stats.trend.MeaningfulChange;
import thole.stats.trend.MeaningfulChange.Stretches;
import thole.stats.trend.Trend;

class TrendReportTest {

    // The clocks change on 29 March 2026 in much of Europe.
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);
    private static final int DAYS = 120;
    private static final int MOVED = 50;

    @Test
    void anEmptyJournalIsAnsweredWithNothingToSay() {
        TrendReport report = TrendReport.of(frame(new Recorded(), Window.USUAL));

        assertThat(report)
                .isEqualTo(new TrendReport(
                        Period.none(FIRST),
                        new Trend.NotEstimated(0, Trend.Reason.NOT_ENOUGH_DATA),
                        Double.NaN,
                        List.of(),
                        new PainChange(
                                Reference.FIRST_DAYS,
                                Period.none(FIRST),
                                Period.none(FIRST),
                                new MeaningfulChange.NotEstimated(
                                        new Stretches(0, Double.NaN, 0, Double.NaN),
                                        MeaningfulChange.Reason.NOT_APART))));
    }

    @Test
    void aLastingShiftHasItsDateAndSize() {
        TrendReport report = TrendReport.of(frame(shifted(FIRST, 3), Window.USUAL));

        assertThat(report.shifts()).hasSize(1);
        LevelShift shift = report.shifts().getFirst();
        assertThat(shift.date()).isBetween(FIRST.plusDays(MOVED - 2), FIRST.plusDays(MOVED + 2));
        assertThat(shift.points()).isCloseTo(3, within(.5));
        assertThat(report.shownShifts()).containsExactly(shift);
    }

    @Test
    void aShiftOfLessThanAPointIsKnownAndNotShown() {
        TrendReport report = TrendReport.of(frame(shifted(FIRST, .8, .2), Window.USUAL));

        assertThat(report.shifts()).hasSize(1);
        assertThat(report.shifts().getFirst().points()).isBetween(.5, .99);
        assertThat(report.shownShifts()).isEmpty();
    }

    @Test
    void theLastDaysAreComparedWithTheFirst() {
        PainChange change =
                TrendReport.of(frame(shifted(FIRST, 3), Window.USUAL)).change();

        assertThat(change.earlier()).isEqualTo(new Period(FIRST, FIRST.plusDays(27)));
        assertThat(change.last()).isEqualTo(new Period(FIRST.plusDays(92), FIRST.plusDays(119)));
        assertThat(change.found()).isInstanceOfSatisfying(MeaningfulChange.Estimated.class, found -> {
            assertThat(found.difference()).isCloseTo(3, within(.6));
            assertThat(found.size()).isGreaterThanOrEqualTo(ChangeSize.MEANINGFUL);
        });
    }

    @Test
    void theLastDaysAreComparedWithThoseBeforeAChosenDate() {
        LocalDate visit = FIRST.plusDays(85);

        PainChange change = TrendReport.of(frame(shifted(FIRST, 3), Window.USUAL), new Reference.Before(visit))
                .change();

        assertThat(change.earlier()).isEqualTo(new Period(FIRST.plusDays(57), FIRST.plusDays(84)));
        assertThat(change.found())
                .isInstanceOfSatisfying(
                        MeaningfulChange.Estimated.class,
                        found -> assertThat(found.size()).isEqualTo(ChangeSize.WITHIN_USUAL));
    }

    @Test
    void aDateOutsideTheJournalHasNothingToCompareWith() {
        Frame frame = frame(shifted(FIRST, 3), Window.USUAL);

        for (LocalDate early : List.of(LocalDate.MIN, FIRST.minusYears(1), FIRST, FIRST.plusDays(13))) {
            assertThat(reason(frame, early)).as("%s", early).isEqualTo(MeaningfulChange.Reason.NOT_ENOUGH_DATA);
        }
        for (LocalDate late : List.of(FIRST.plusDays(93), FIRST.plusDays(DAYS), LocalDate.MAX)) {
            assertThat(reason(frame, late)).as("%s", late).isEqualTo(MeaningfulChange.Reason.NOT_APART);
        }
    }

    @Test
    void daysBeforeTheWindowTakeNoPart() {
        Frame last = frame(shifted(FIRST, 3), new Window.Last(60));

        TrendReport report = TrendReport.of(last, new Reference.Before(FIRST.plusDays(70)));

        assertThat(report.change().earlier()).isEqualTo(new Period(FIRST.plusDays(60), FIRST.plusDays(69)));
        assertThat(report.change().found().stretches().earlierEntries()).isEqualTo(10);
        assertThat(report.shifts()).isEmpty();
    }

    @Test
    void aJournalOfAnotherYearGivesTheSameFiguresOnOtherDates() {
        TrendReport report = TrendReport.of(frame(shifted(FIRST, 3), Window.USUAL));
        TrendReport later = TrendReport.of(frame(shifted(FIRST.plusYears(2), 3), Window.USUAL));

        assertThat(later.trend()).isEqualTo(report.trend());
        assertThat(later.theilSenPer30Days()).isEqualTo(report.theilSenPer30Days());
        assertThat(later.change().found()).isEqualTo(report.change().found());
        assertThat(later.shifts().getFirst().points())
                .isEqualTo(report.shifts().getFirst().points());
        long between = FIRST.plusYears(2).toEpochDay() - FIRST.toEpochDay();
        assertThat(later.shifts().getFirst().date())
                .isEqualTo(report.shifts().getFirst().date().plusDays(between));
    }

    @Test
    void daysWithoutPainLengthenThePeriodAndChangeNoTrend() {
        Recorded recorded = shifted(FIRST, 3);
        Trend alone = TrendReport.of(frame(recorded, Window.USUAL)).trend();

        recorded.value(FIRST.minusDays(30), Factor.STRESS, 4);
        TrendReport longer = TrendReport.of(frame(recorded, Window.USUAL));

        assertThat(longer.period()).isEqualTo(new Period(FIRST.minusDays(30), FIRST.plusDays(DAYS - 1)));
        assertThat(((Trend.Estimated) longer.trend()).per30Days())
                .isCloseTo(((Trend.Estimated) alone).per30Days(), within(1e-9));
    }

    private static MeaningfulChange.Reason reason(Frame frame, LocalDate date) {
        MeaningfulChange found =
                TrendReport.of(frame, new Reference.Before(date)).change().found();
        return ((MeaningfulChange.NotEstimated) found).reason();
    }

    private static Recorded shifted(LocalDate first, double points) {
        return shifted(first, points, 1);
    }

    // Steady ups and downs around 3, and more from day MOVED on.
    private static Recorded shifted(LocalDate first, double points, double spread) {
        Random random = new Random(11);
        Recorded recorded = new Recorded();
        for (int day = 0; day < DAYS; day++) {
            double level = 3 + (day < MOVED ? 0 : points) + spread * random.nextGaussian();
            recorded.pain(first.plusDays(day), Math.clamp(Math.round(2 * level) / 2.0, 0, 10));
        }
        return recorded;
    }

    private static Frame frame(Recorded recorded, Window window) {
        return Frame.of(recorded.journal(), window, FIRST);
    }
}
