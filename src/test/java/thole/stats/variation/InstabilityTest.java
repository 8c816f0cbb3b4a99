package thole.stats.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import thole.stats.resample.Interval;

class InstabilityTest {

    private static final double NONE = Double.NaN;
    private static final long SEED = 5;

    @Test
    void nothingRecordedHasNoFigures() {
        for (double[] series : new double[][] {{}, {NONE, NONE}}) {
            Instability none = of(series);

            assertThat(none.entries()).isZero();
            assertThat(none.pairs()).isZero();
            assertThat(new double[] {
                        none.mean(), none.sd(), none.mssd(), none.rmssd(), none.vonNeumann(), none.inertia()
                    })
                    .containsOnly(NONE);
            assertThat(none.sd95()).isEqualTo(Interval.NONE);
            assertThat(none.jumps().share()).isNaN();
        }
    }

    @Test
    void oneDayHasAMeanAndNothingElse() {
        Instability one = of(4);

        assertThat(one.mean()).isEqualTo(4);
        assertThat(one.sd()).isNaN();
        assertThat(one.pairs()).isZero();
    }

    @Test
    void equalDaysDoNotVaryAndHaveNoInertia() {
        double[] level = new double[30];
        Arrays.fill(level, 3.3);
        Instability flat = of(level);

        assertThat(flat.sd()).isCloseTo(0, within(1e-12));
        assertThat(flat.sd95().hi95()).isCloseTo(0, within(1e-12));
        assertThat(flat.mssd()).isZero();
        assertThat(flat.rmssd95()).isEqualTo(new Interval(0, 0));
        assertThat(flat.jumps().successes()).isZero();
        assertThat(flat.inertia()).isNaN();
    }

    @Test
    void onlyCalendarConsecutiveDaysMakeAStep() {
        Instability figures = of(1, 3, NONE, 9, 6, 6, NONE, NONE, 2);

        assertThat(figures.pairs()).isEqualTo(3);
        assertThat(figures.mssd()).isCloseTo((4 + 9 + 0) / 3.0, within(1e-12));
        assertThat(figures.rmssd()).isCloseTo(Math.sqrt(13 / 3.0), within(1e-12));
        assertThat(figures.jumps().successes()).isEqualTo(2);
        assertThat(figures.jumpsUp().successes()).isEqualTo(1);
        assertThat(figures.entries()).isEqualTo(6);
        assertThat(figures.mean()).isCloseTo(4.5, within(1e-12));
        assertThat(figures.sd()).isCloseTo(Math.sqrt(45.5 / 5), within(1e-12));
        assertThat(figures.vonNeumann()).isCloseTo(13 / 3.0 / 9.1, within(1e-12));
    }

    @Test
    void nineteenPairsHaveNoIntervalsAndTwentyHave() {
        double[] series = random(21);

        assertThat(of(Arrays.copyOf(series, 20)).sd95()).isEqualTo(Interval.NONE);
        assertThat(of(Arrays.copyOf(series, 20)).rmssd95()).isEqualTo(Interval.NONE);
        assertThat(of(series).sd95().lo95()).isBetween(0.0, of(series).sd());
        assertThat(of(series).rmssd95().hi95()).isGreaterThan(of(series).rmssd());
    }

    @Test
    void anotherLevelLeavesEverythingButTheMean() {
        double[] series = random(90);
        series[17] = NONE;
        Instability before = of(series);
        Instability after = of(Arrays.stream(series).map(value -> value + 2).toArray());

        assertThat(after.mean()).isCloseTo(before.mean() + 2, within(1e-12));
        assertThat(after.sd()).isCloseTo(before.sd(), within(1e-12));
        assertThat(after.sd95().lo95()).isCloseTo(before.sd95().lo95(), within(1e-12));
        assertThat(after.sd95().hi95()).isCloseTo(before.sd95().hi95(), within(1e-12));
        assertThat(after.rmssd95()).isEqualTo(before.rmssd95());
        assertThat(after.jumps()).isEqualTo(before.jumps());
        assertThat(after.inertia()).isCloseTo(before.inertia(), within(1e-9));
    }

    @Test
    void daysWithoutAValueAtTheEdgesChangeNothing() {
        double[] series = random(60);
        double[] padded = new double[90];
        Arrays.fill(padded, NONE);
        System.arraycopy(series, 0, padded, 20, 60);

        assertThat(of(padded)).isEqualTo(of(series));
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        double[] series = random(60);

        assertThat(of(series)).isEqualTo(of(series));
        assertThat(Instability.of(series, 2, SEED + 1).sd95())
                .isNotEqualTo(of(series).sd95());
    }

    @Test
    void theIntervalOfTheSpreadIsOfAllRecordedDaysAlsoOfThoseWithoutANeighbour() {
        // thirty quiet days in a row, then twenty single days far from them and from each other
        double[] series = new double[120];
        Arrays.fill(series, NONE);
        for (int day = 0; day < 30; day++) {
            series[day] = 4 + day % 2 * .5;
        }
        for (int day = 32; day < 112; day += 4) {
            series[day] = day % 8 == 0 ? 0 : 9;
        }
        Instability figures = of(series);

        assertThat(figures.pairs()).isEqualTo(29);
        assertThat(figures.sd95().lo95()).isLessThan(figures.sd());
        assertThat(figures.sd95().hi95()).isGreaterThan(figures.sd());
    }

    @Test
    void anInterruptedThreadStops() {
        double[] series = random(60);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> of(series)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Instability of(double... series) {
        return Instability.of(series, 2, SEED);
    }

    private static double[] random(int days) {
        Random random = new Random(3);
        return random.doubles(days, 0, 20).map(value -> Math.rint(value) / 2).toArray();
    }
}
