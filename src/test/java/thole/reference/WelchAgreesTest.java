package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thole.stats.missing.ValuesBeforeGaps;
import thole.stats.missing.WelchTest;

/// Welch's test and the values before missing days against `around.R`, that is R's `t.test`.
class WelchAgreesTest {

    private static final Answer EXPECTED = Answer.read(Fixture.path("around.json"));

    @Test
    void twoGroupsAgree() {
        Answer expected = EXPECTED.get("welch");

        WelchTest test = WelchTest.of(
                        expected.get("first").numbers(), expected.get("second").numbers())
                .orElseThrow();

        agrees(test, expected);
    }

    static Stream<Arguments> journals() {
        return EXPECTED.get("before_gaps").list().stream()
                .map(expected -> Arguments.of(expected.get("journal").text(), expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("journals")
    void painBeforeMissingDaysAgrees(String name, Answer expected) {
        Journal journal = Journal.read(Fixture.path(name + ".csv"), Integer.MAX_VALUE);

        WelchTest test = ValuesBeforeGaps.compare(journal.values("pain")).orElseThrow();

        assertThat(test.firstCount()).isEqualTo(expected.get("n_missing").count());
        assertThat(test.secondCount()).isEqualTo(expected.get("n_recorded").count());
        assertThat(test.firstMean() - test.secondMean())
                .isCloseTo(expected.get("difference").number(), within(1e-9));
        agrees(test, expected);
    }

    private static void agrees(WelchTest test, Answer expected) {
        assertThat(test.t()).isCloseTo(expected.get("t").number(), within(1e-8));
        assertThat(test.df()).isCloseTo(expected.get("df").number(), within(1e-7));
        assertThat(test.p()).isCloseTo(expected.get("p").number(), within(1e-9));
        assertThat(test.d()).isCloseTo(expected.get("d").number(), within(1e-9));
    }
}
