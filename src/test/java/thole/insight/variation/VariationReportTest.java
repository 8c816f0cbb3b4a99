package thole.insight.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.stats.variation.PairedDifference;
import thole.stats.variation.PairedDifference.Estimated;

class VariationReportTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final long SEED = 4;

    private final Recorded recorded = new Recorded();

    @Test
    void anEmptyJournalHasNotEnoughDataAndIsAtNoEdge() {
        VariationReport report = report();

        assertThat(report.verdict()).isEqualTo(Variability.NOT_ENOUGH_DATA);
        assertThat(report.swing()).isEqualTo(new PairedDifference.NotEnoughDays(0));
        assertThat(report.swings() || report.nearLowEdge() || report.nearHighEdge())
                .isFalse();
    }

    @Test
    void twentyPairsAreNeeded() {
        days(20, day -> 4);
        assertThat(report().verdict()).isEqualTo(Variability.NOT_ENOUGH_DATA);

        recorded.pain(FIRST.plusDays(20), 4);
        assertThat(report().verdict()).isEqualTo(Variability.STEADY);
    }

    @Test
    void halfAPointUpAndDownIsSteadyAndFourPointsFluctuate() {
        days(60, day -> 4 + day % 2 * .5);
        assertThat(report().verdict()).isEqualTo(Variability.STEADY);

        Random random = new Random(1);
        Recorded other = new Recorded();
        for (int day = 0; day < 60; day++) {
            other.pain(FIRST.plusDays(day), random.nextInt(5));
        }
        assertThat(report(other).verdict()).isEqualTo(Variability.FLUCTUATING);
    }

    @Test
    void aSpreadOfAboutAPointIsSomeVariation() {
        double[] levels = {4, 5, 6.5};
        days(48, day -> levels[day / 3 % 3]);

        assertThat(report().instability().sd95().lo95()).isLessThan(1);
        assertThat(report().verdict()).isEqualTo(Variability.SOME_VARIATION);
    }

    @Test
    void manyJumpsFluctuateThoughTheSpreadIsSmall() {
        days(200, day -> day % 6 == 0 ? 4 : 2);

        VariationReport report = report();

        assertThat(report.instability().sd95().hi95()).isLessThan(1);
        assertThat(report.instability().jumps().interval().lo95()).isGreaterThan(.1);
        assertThat(report.verdict()).isEqualTo(Variability.FLUCTUATING);
    }

    @Test
    void theEdgesOfTheScaleAreNoted() {
        days(30, day -> 1);
        assertThat(report().nearLowEdge()).isTrue();
        assertThat(report().nearHighEdge()).isFalse();

        Recorded high = new Recorded();
        high.pain(FIRST, 9);
        assertThat(report(high).nearHighEdge()).isTrue();
    }

    @Test
    void eveningsAPointOrMoreAboveMorningsAreASwing() {
        mornings(30, 2);
        assertThat(report().swings()).isTrue();
        assertThat(report().swing())
                .isInstanceOfSatisfying(
                        Estimated.class, swing -> assertThat(swing.mean()).isBetween(1.5, 2.5));
    }

    @Test
    void aSwingOfLessThanAPointDoesNotCountHoweverSureItIs() {
        mornings(80, .5);

        assertThat(report().swing())
                .isInstanceOfSatisfying(
                        Estimated.class,
                        swing -> assertThat(swing.interval().above(0)).isTrue());
        assertThat(report().swings()).isFalse();
    }

    @Test
    void thirteenDaysWithBothAreNotEnoughForASwing() {
        mornings(13, 3);

        assertThat(report().swing()).isEqualTo(new PairedDifference.NotEnoughDays(13));
        assertThat(report().swings()).isFalse();
    }

    @Test
    void otherDatesAndTheSameSeedGiveTheSameReport() {
        Random random = new Random(5);
        Recorded later = new Recorded();
        for (int day = 0; day < 80; day++) {
            int points = random.nextInt(9);
            recorded.pain(FIRST.plusDays(day), points);
            later.pain(FIRST.plusDays(day + 777), points);
        }

        assertThat(report(later)).isEqualTo(report());
    }

    private void days(int days, IntToDoubleFunction pain) {
        for (int day = 0; day < days; day++) {
            recorded.pain(FIRST.plusDays(day), pain.applyAsDouble(day));
        }
    }

    // Evenings above mornings by so much, give or take half a point.
    private void mornings(int days, double swing) {
        Random random = new Random(6);
        for (int day = 0; day < days; day++) {
            recorded.pain(FIRST.plusDays(day).atTime(8, 0), 4)
                    .pain(FIRST.plusDays(day).atTime(20, 0), 4 + swing + (random.nextInt(3) - 1) * .5);
        }
    }

    private VariationReport report() {
        return report(recorded);
    }

    private static VariationReport report(Recorded journal) {
        return VariationReport.of(Frame.of(journal.journal(), Window.USUAL, FIRST), SEED);
    }
}
