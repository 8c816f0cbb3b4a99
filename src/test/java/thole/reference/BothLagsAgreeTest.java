package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thole.stats.Associations;
import thole.stats.BothLags;

/// Both lags in one model against `expected.R`.
class BothLagsAgreeTest {

    static Stream<Arguments> cases() {
        return Answer.read(Fixture.path("both-lags.json")).get("both_lags").list().stream()
                .flatMap(journal -> journal.get("factors").list().stream()
                        .map(factor -> Arguments.of(
                                journal.get("journal").text(),
                                factor.get("factor").text(),
                                factor)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void bothSlopesAgreeWithTheReference(String name, String factor, Answer expected) {
        Journal journal = Journal.read(Fixture.path(name + ".csv"), Integer.MAX_VALUE);

        BothLags both = Associations.bothLags(journal.calendar(), journal.values("pain"), journal.values(factor));

        assertThat(both).isInstanceOfSatisfying(BothLags.Estimated.class, lags -> {
            assertThat(new int[] {
                        lags.pairs(),
                        lags.today().columns(),
                        lags.today().df(),
                        lags.today().shifts()
                    })
                    .containsExactly(
                            expected.get("n").count(),
                            expected.get("k").count(),
                            expected.get("df").count(),
                            expected.get("shifts").count());
            double seToday = expected.get("se_today").number();
            assertThat(lags.today().slope())
                    .isCloseTo(expected.get("slope_today").number(), within(1e-6 * seToday));
            assertThat(lags.today().se()).isCloseTo(seToday, within(1e-6 * seToday));
            assertThat(lags.today().p()).isCloseTo(expected.get("p_today").number(), within(1e-7));
            double seYesterday = expected.get("se_yesterday").number();
            assertThat(lags.yesterday().slope())
                    .isCloseTo(expected.get("slope_yesterday").number(), within(1e-6 * seYesterday));
            assertThat(lags.yesterday().se()).isCloseTo(seYesterday, within(1e-6 * seYesterday));
            assertThat(lags.yesterday().p())
                    .isCloseTo(expected.get("p_yesterday").number(), within(1e-7));
        });
    }
}
