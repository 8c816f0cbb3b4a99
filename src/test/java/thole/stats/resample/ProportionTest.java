package thole.stats.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProportionTest {

    private static final double NONE = Double.NaN;

    @Test
    void noDaysAndNothingRecordedAreNoTrials() {
        assertThat(Proportion.of(new double[0])).isEqualTo(new Proportion(0, 0, 0, Interval.NONE));
        assertThat(Proportion.of(new double[] {NONE, NONE})).isEqualTo(new Proportion(0, 0, 0, Interval.NONE));
        assertThat(Proportion.of(new double[0]).share()).isNaN();
    }

    @Test
    void oneDayAndEqualDaysStayInsideNoughtAndOne() {
        Proportion one = Proportion.of(new double[] {1});
        double[] noughts = new double[20];
        Proportion none = Proportion.of(noughts);

        assertThat(one.share()).isEqualTo(1);
        assertThat(one.interval().hi95()).isEqualTo(1);
        // Wilson's lower end for 1 of 1 is 1/(1 + z²)
        assertThat(one.interval().lo95()).isCloseTo(1 / (1 + 3.841458820694124), within(1e-12));
        assertThat(none.effectiveTrials()).isEqualTo(20);
        assertThat(none.interval().lo95()).isZero();
        assertThat(none.interval().hi95()).isCloseTo(3.841458820694124 / (20 + 3.841458820694124), within(1e-12));
    }

    @Test
    void daysThatRepeatEachOtherCountLess() {
        double[] blocks =
                IntStream.range(0, 100).mapToDouble(day -> day / 10 % 2).toArray();
        double[] mixed = IntStream.range(0, 100)
                .mapToDouble(day -> day * 37 % 100 < 50 ? 1 : 0)
                .toArray();

        assertThat(Proportion.of(blocks).effectiveTrials()).isLessThan(20);
        assertThat(Proportion.of(blocks).interval().lo95())
                .isLessThan(Proportion.of(mixed).interval().lo95());
    }

    @Test
    void daysThatAlternateDoNotCountMore() {
        double[] alternating =
                IntStream.range(0, 40).mapToDouble(day -> day % 2).toArray();

        assertThat(Proportion.of(alternating).effectiveTrials()).isEqualTo(40);
    }

    @Test
    void autocorrelationIsClippedAtNineTenths() {
        double[] halves = new double[2000];
        Arrays.fill(halves, 1000, 2000, 1);

        assertThat(Proportion.of(halves).effectiveTrials()).isCloseTo(2000 * .1 / 1.9, within(1e-9));
    }

    @Test
    void anIntervalLiesAboveOrBelowOnlyWithBothEnds() {
        Interval interval = new Interval(.2, .4);

        assertThat(interval.above(.1)).isTrue();
        assertThat(interval.above(.2)).isFalse();
        assertThat(interval.below(.4)).isFalse();
        assertThat(interval.below(.5)).isTrue();
        assertThat(Interval.NONE.above(-1e9) || Interval.NONE.below(1e9)).isFalse();
    }
}
