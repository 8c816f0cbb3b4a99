package thole.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import thole.stats.trend.Trend.Estimated;
import thole.stats.trend.Trend.NotEstimated;
import thole.stats.trend.Trend.Reason;

class TrendTest {

    private final double[] series = Wave.without(Wave.persistent(150, 4, 9), 3, 30, 31, 32, 100);

    @Test
    void fewerThanFourteenValuesAreNotEnough() {
        assertThat(Trend.of(new double[0])).isEqualTo(new NotEstimated(0, Reason.NOT_ENOUGH_DATA));
        assertThat(Trend.of(new double[] {4})).isEqualTo(new NotEstimated(1, Reason.NOT_ENOUGH_DATA));
        assertThat(Trend.of(Wave.level(60, Wave.MISSING))).isEqualTo(new NotEstimated(0, Reason.NOT_ENOUGH_DATA));
        assertThat(Trend.of(Wave.persistent(13, 4, 1))).isEqualTo(new NotEstimated(13, Reason.NOT_ENOUGH_DATA));
        assertThat(Trend.of(Wave.persistent(14, 4, 1))).isInstanceOf(Estimated.class);
    }

    @Test
    void aConstantAndAStraightLineLeaveNothingToJudgeBy() {
        assertThat(Trend.of(Wave.level(40, 5))).isEqualTo(new NotEstimated(40, Reason.NOT_ENOUGH_VARIATION));
        assertThat(Trend.of(Wave.level(40, 0))).isEqualTo(new NotEstimated(40, Reason.NOT_ENOUGH_VARIATION));
        assertThat(Trend.of(Wave.plus(Wave.level(40, 1), day -> .1 * day)))
                .isEqualTo(new NotEstimated(40, Reason.NOT_ENOUGH_VARIATION));
    }

    @Test
    void aRiseIsAddedToTheSlopeAndAHigherLevelIsNot() {
        Estimated plain = estimated(series);
        Estimated steeper = estimated(Wave.plus(series, day -> 3 + .02 * day));

        assertThat(steeper.per30Days() - plain.per30Days()).isCloseTo(.6, within(1e-9));
        assertThat(steeper.se()).isCloseTo(plain.se(), within(1e-9));
        assertThat(steeper.lo95() - plain.lo95()).isCloseTo(.6, within(1e-6));
        assertThat(steeper.phi()).isCloseTo(plain.phi(), within(1e-9));
    }

    @Test
    void timeReversedTurnsTheTrendAround() {
        Estimated forward = estimated(series);
        Estimated backward = estimated(Wave.reversed(series));

        assertThat(backward.per30Days()).isCloseTo(-forward.per30Days(), within(1e-9));
        assertThat(backward.lo95()).isCloseTo(-forward.hi95(), within(1e-9));
        assertThat(backward.p()).isCloseTo(forward.p(), within(1e-9));
    }

    @Test
    void daysWithoutAValueAtEitherEndChangeNothing() {
        Estimated alone = estimated(series);
        Estimated among = estimated(Wave.among(40, series, 17));

        assertThat(among.rows()).isEqualTo(145);
        assertThat(among.per30Days()).isCloseTo(alone.per30Days(), within(1e-9));
        assertThat(among.p()).isCloseTo(alone.p(), within(1e-9));
    }

    @Test
    void aSteepRiseOrFallIsClearAndNoneIsNot() {
        assertThat(estimated(Wave.plus(series, day -> .03 * day)).isClear()).isTrue();
        assertThat(estimated(Wave.plus(series, day -> -.03 * day)).isClear()).isTrue();
        assertThat(estimated(series).isClear()).isFalse();
    }

    @Test
    void anInterruptedFitStops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Trend.of(series)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Estimated estimated(double[] series) {
        return (Estimated) Trend.of(series);
    }
}
