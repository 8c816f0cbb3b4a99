package thole.insight.flare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.stats.flare.AroundEvents;

class AroundFlaresTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 150;
    private static final List<Integer> ONSETS = List.of(20, 37, 51, 70, 88, 101, 118, 139);

    private final Recorded recorded = new Recorded();

    @BeforeEach
    void painIsLowButForTheFlares() {
        Random random = new Random(3);
        for (int day = 0; day < DAYS; day++) {
            recorded.pain(FIRST.plusDays(day), ONSETS.contains(day) ? 8 : 2 + random.nextInt(2));
        }
    }

    @Test
    void stressThatRisesTheDayBeforeFlaresIsPresent() {
        factor(Factor.STRESS, 4, 3, 1);

        FactorAroundFlares stress = around().find(key(Factor.STRESS)).orElseThrow();

        assertThat(stress.present()).isTrue();
        assertThat(stress.above()).isTrue();
        assertThat(stress.clearest().offset()).isEqualTo(-1);
        assertThat(stress.p()).isEqualTo(stress.average().p());
        assertThat(around().present()).containsExactly(stress);
    }

    @Test
    void stressThatFallsBeforeFlaresIsNotHarmfulAndNotPresent() {
        factor(Factor.STRESS, 5, -4, 1);

        FactorAroundFlares stress = around().find(key(Factor.STRESS)).orElseThrow();

        assertThat(stress.p()).isLessThan(.03);
        assertThat(stress.present()).isFalse();
    }

    @Test
    void sleepIsHarmfulWhereItIsShorterOrPoorer() {
        factor(Factor.SLEEP_HOURS, 7, -3, 0);
        factor(Factor.SLEEP_QUALITY, 4, 4, 0);

        assertThat(around().present()).extracting(FactorAroundFlares::factor).containsExactly(key(Factor.SLEEP_HOURS));
        assertThat(around().find(key(Factor.SLEEP_QUALITY)).orElseThrow().p()).isLessThan(.03);
    }

    @Test
    void activityCountsEitherWayAndSittingOnlyAbove() {
        factor(Factor.ACTIVITY_MINUTES, 40, -30, 2);
        factor(Factor.SITTING_HOURS, 8, -5, 2);

        assertThat(around().present())
                .extracting(FactorAroundFlares::factor)
                .containsExactly(key(Factor.ACTIVITY_MINUTES));
    }

    @Test
    void theWordOfThePersonAboutTheirFlaresWins() {
        factor(Factor.STRESS, 4, 3, 1);
        ONSETS.subList(4, ONSETS.size()).forEach(day -> recorded.flare(FIRST.plusDays(day), false));
        assertThat(around().factors()).isEmpty();

        recorded.flare(FIRST.plusDays(ONSETS.getLast()), true);
        assertThat(around().factors())
                .extracting(found -> found.average().days().getFirst().count())
                .containsExactly(5);
    }

    @Test
    void thePersonsOwnFactorsAreCorrectedForTheirNumber() {
        Random random = new Random(9);
        for (String name : List.of("One", "Two", "Three")) {
            CustomFactorId id = recorded.declare(
                    name, new FactorScale.Amount(""), FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, FactorTime.DAY);
            for (int day = 0; day < DAYS; day++) {
                recorded.own(FIRST.plusDays(day), id, random.nextInt(9));
            }
        }

        List<FactorAroundFlares> own = around().factors();
        double least = own.stream()
                .map(FactorAroundFlares::average)
                .mapToDouble(AroundEvents::p)
                .min()
                .orElseThrow();

        assertThat(own).hasSize(3);
        assertThat(own.stream().mapToDouble(FactorAroundFlares::p).min().orElseThrow())
                .isEqualTo(Math.min(1, 3 * least));
    }

    @Test
    void nothingRecordedAndNoFlaresHaveNoAverage() {
        Frame empty = Frame.of(new Recorded().journal(), Window.USUAL, FIRST);
        assertThat(AroundFlares.of(empty, FlareReport.of(empty), 1)).isEqualTo(new AroundFlares(List.of()));

        assertThat(around().factors()).isEmpty();
        assertThat(around().find(key(Factor.STRESS))).isEmpty();
    }

    // Noise around a level, moved by so much on the days so long before flares.
    private void factor(Factor factor, double level, double moved, int daysBefore) {
        Random random = new Random(factor.code().length());
        for (int day = 0; day < DAYS; day++) {
            double value = level + random.nextInt(3) - 1 + (ONSETS.contains(day + daysBefore) ? moved : 0);
            recorded.value(FIRST.plusDays(day), factor, value);
        }
    }

    private AroundFlares around() {
        Frame frame = Frame.of(recorded.journal(), Window.USUAL, FIRST);
        return AroundFlares.of(frame, FlareReport.of(frame), 1);
    }

    private static FactorKey key(Factor factor) {
        return new FactorKey.BuiltIn(factor);
    }
}
