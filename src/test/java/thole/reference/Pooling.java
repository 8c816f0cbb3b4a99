package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import thole.stats.pooling.PooledSlope;

/// Compares a pooled slope with the reference's, each figure in standard errors and probabilities as they are.
final class Pooling {

    private Pooling() {}

    static void compare(PooledSlope actual, Answer expected) {
        assertThat(actual.count()).isEqualTo(expected.get("count").count());
        if (actual.count() == 0) {
            assertThat(actual).isEqualTo(PooledSlope.NONE);
            return;
        }
        double se = expected.get("se").number();
        assertThat(new double[] {actual.slope(), actual.standardError(), actual.lo95(), actual.hi95()})
                .containsExactly(
                        new double[] {
                            expected.get("slope").number(),
                            se,
                            expected.get("lo95").number(),
                            expected.get("hi95").number()
                        },
                        within(1e-6 * se));
        figure(actual.tauSquared(), expected.get("tau2").number());
        figure(actual.q(), expected.get("q").number());
        if (actual.count() > 1) {
            assertThat(actual.pHomogeneous()).isCloseTo(expected.get("q_p").number(), within(1e-7));
        } else {
            assertThat(actual.pHomogeneous()).isNaN();
        }
    }

    private static void figure(double actual, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(actual).isNaN();
        } else {
            assertThat(actual).isCloseTo(expected, within(1e-6 * Math.max(1e-3, Math.abs(expected))));
        }
    }
}
