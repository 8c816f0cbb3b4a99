package thole.stats.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomEffectsTest {

    private static final SlopeEstimate MISSING = new SlopeEstimate(Double.NaN, Double.NaN);

    @Test
    void noneAndNothingButMissingOnesPoolToNothing() {
        assertThat(RandomEffects.pool(List.of())).isEqualTo(PooledSlope.NONE);
        assertThat(RandomEffects.pool(List.of(MISSING, MISSING, new SlopeEstimate(1, 0))))
                .isEqualTo(PooledSlope.NONE);
        assertThat(PooledSlope.NONE.differ()).isFalse();
    }

    @Test
    void oneStaysWhatItIsWithTheNormalInterval() {
        PooledSlope one = RandomEffects.pool(List.of(MISSING, new SlopeEstimate(.4, .1)));

        assertThat(one.count()).isEqualTo(1);
        assertThat(new double[] {one.slope(), one.standardError(), one.lo95(), one.hi95()})
                .containsExactly(new double[] {.4, .1, .4 - 1.959963985 * .1, .4 + 1.959963985 * .1}, within(1e-9));
        assertThat(new double[] {one.tauSquared(), one.q(), one.pHomogeneous()}).containsOnly(Double.NaN);
        assertThat(one.differ()).isFalse();
    }

    @Test
    void equalOnesHaveNoVarianceBetweenThem() {
        PooledSlope equal = RandomEffects.pool(Collections.nCopies(4, new SlopeEstimate(.4, .1)));

        assertThat(new double[] {
                    equal.slope(), equal.lo95(), equal.hi95(), equal.tauSquared(), equal.q(), equal.pHomogeneous()
                })
                .containsExactly(new double[] {.4, .4, .4, 0, 0, 1}, within(1e-12));
        assertThat(equal.differ()).isFalse();
    }
}
