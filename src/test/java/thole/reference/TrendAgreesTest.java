package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thole.stats.trend.TheilSen;
import thole.stats.trend.Trend;

/// Trend and typical slope against what the reference answers.
class TrendAgreesTest {

    @TestFactory
    Stream<DynamicTest> ourOwnJournalsAgree() {
        return Answered.own(TrendAgreesTest::compare);
    }

    @TestFactory
    Stream<DynamicTest> sharedJournalsAgree() {
        return Answered.shared(TrendAgreesTest::compare);
    }

    private static void compare(Answered it) {
        Answer expected = it.answer();
        double[] pain = it.journal().values("pain");

        Trend trend = Trend.of(pain);

        if (!expected.has("trend")) {
            assertThat(trend).isInstanceOf(Trend.NotEstimated.class);
            return;
        }
        assertThat(trend).isInstanceOfSatisfying(Trend.Estimated.class, line -> compare(line, expected.get("trend")));
        assertThat(trend.rows()).isEqualTo(expected.get("entries").count());
        double typical = expected.get("theil_sen_per_30d").number();
        assertThat(TheilSen.per30Days(pain, 1)).isCloseTo(typical, within(1e-9 * Math.max(1, Math.abs(typical))));
    }

    private static void compare(Trend.Estimated actual, Answer expected) {
        double close = 1e-6 * actual.se();
        assertThat(actual.per30Days()).isCloseTo(expected.get("points_per_30d").number(), within(close));
        assertThat(actual.lo95()).isCloseTo(expected.get("lo95").number(), within(close));
        assertThat(actual.hi95()).isCloseTo(expected.get("hi95").number(), within(close));
        assertThat(actual.p()).isCloseTo(expected.get("p").number(), within(1e-7));
        assertThat(actual.phi()).isCloseTo(expected.get("phi").number(), within(1e-7));
        assertThat(actual.nu()).isCloseTo(expected.get("nu").number(), within(1e-7));
        assertThat(actual.inertia()).isCloseTo(expected.get("rho1").number(), within(1e-7));
    }
}
