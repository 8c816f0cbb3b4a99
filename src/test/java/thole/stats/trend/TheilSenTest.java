package thole.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import thole.stats.Quantiles;

class TheilSenTest {

    @Test
    void withoutTwoValuesThereIsNoSlope() {
        assertThat(TheilSen.per30Days(new double[0], 1)).isNaN();
        assertThat(TheilSen.per30Days(new double[] {4}, 1)).isNaN();
        assertThat(TheilSen.per30Days(Wave.level(2000, Wave.MISSING), 1)).isNaN();
        assertThat(TheilSen.per30Days(new double[] {4, Wave.MISSING, 5}, 1)).isEqualTo(15);
    }

    @Test
    void equalValuesHaveNoSlopeAndALineHasItsOwn() {
        assertThat(TheilSen.per30Days(Wave.level(100, 7), 1)).isZero();
        assertThat(TheilSen.per30Days(Wave.level(2000, 7), 1)).isZero();
        assertThat(TheilSen.per30Days(Wave.plus(Wave.level(2000, 1), day -> .02 * day), 1))
                .isCloseTo(.6, within(1e-9));
    }

    @Test
    void singleWildDaysHardlyMoveIt() {
        double[] line = Wave.plus(Wave.level(100, 1), day -> .02 * day);
        double[] wild = Wave.plus(line, day -> day >= 97 ? 8 : 0);

        assertThat(TheilSen.per30Days(wild, 1)).isCloseTo(.6, within(.01));
    }

    @Test
    void timeReversedTurnsItAroundAndALevelChangesNothing() {
        double[] series = Wave.without(Wave.persistent(80, 4, 2), 5, 6, 40);
        double slope = TheilSen.per30Days(series, 1);

        assertThat(TheilSen.per30Days(Wave.reversed(series), 1)).isCloseTo(-slope, within(1e-12));
        assertThat(TheilSen.per30Days(Wave.plus(series, day -> 3), 1)).isCloseTo(slope, within(1e-9));
        assertThat(TheilSen.per30Days(Wave.among(9, series, 9), 1)).isEqualTo(slope);
    }

    @Test
    void upToFifteenHundredDaysTheSeedChangesNothing() {
        double[] series = Wave.persistent(1500, 4, 3);

        assertThat(TheilSen.per30Days(series, 1)).isEqualTo(TheilSen.per30Days(series, 2));
    }

    @Test
    void fewPairsOfALongRecordAreAllTaken() {
        double[] sparse = Wave.level(3000, Wave.MISSING);
        double[] values = Wave.persistent(600, 4, 4);
        for (int i = 0; i < values.length; i++) {
            sparse[5 * i] = values[i];
        }

        assertThat(TheilSen.per30Days(sparse, 1)).isEqualTo(TheilSen.per30Days(sparse, 2));
        assertThat(TheilSen.per30Days(sparse, 1)).isCloseTo(TheilSen.per30Days(values, 1) / 5, within(1e-12));
    }

    @Test
    void aDrawFromALongRecordComesCloseAndIsTheSameForTheSameSeed() {
        double[] series = Wave.plus(Wave.persistent(1501, 4, 5), day -> .002 * day);
        double exact = TheilSen.per30Days(Arrays.copyOf(series, 1500), 1);

        assertThat(TheilSen.per30Days(series, 1)).isEqualTo(TheilSen.per30Days(series, 1));
        assertThat(TheilSen.per30Days(series, 1)).isNotEqualTo(TheilSen.per30Days(series, 2));
        assertThat(TheilSen.per30Days(series, 1)).isCloseTo(exact, within(.001));
    }

    @Test
    void theMiddleIsTheMedianWhateverTheOrderAndTies() {
        Random random = new Random(6);
        assertThat(Selection.median(new double[0])).isNaN();
        for (int size = 1; size < 60; size++) {
            double[] values = random.doubles(size, 0, 5).map(Math::floor).toArray();

            assertThat(Selection.median(values.clone())).isEqualTo(Quantiles.median(values));
        }
    }

    @Test
    void anInterruptedComparisonStops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> TheilSen.per30Days(Wave.persistent(100, 4, 1), 1))
                    .isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> TheilSen.per30Days(Wave.persistent(1600, 4, 1), 1))
                    .isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> Selection.median(new double[] {3, 1, 2}))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
