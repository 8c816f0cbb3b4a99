package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import thole.stats.Association;

/// Expected figures of factors in journals, as `expected.R` and its like write them.
final class FactorCases {

    private FactorCases() {}

    /// Journal, factor and expected figures of a list in which each entry names both.
    static Stream<Arguments> of(Answer list) {
        return list.list().stream()
                .map(expected -> Arguments.of(
                        expected.get("journal").text(), expected.get("factor").text(), expected));
    }

    /// The same of a list of journals, each with a list of its factors.
    static Stream<Arguments> byJournal(Answer list) {
        return list.list().stream()
                .flatMap(journal -> journal.get("factors").list().stream()
                        .map(factor -> Arguments.of(
                                journal.get("journal").text(),
                                factor.get("factor").text(),
                                factor)));
    }

    /// Counts are the same, estimates within 1e-6 of their standard error, p within 1e-7.
    ///
    /// @param suffix behind the names of slope, standard error and p
    static void compare(Association.Estimated actual, Answer expected, String suffix) {
        assertThat(new int[] {actual.pairs(), actual.columns(), actual.df(), actual.shifts()})
                .containsExactly(
                        expected.get("n").count(),
                        expected.get("k").count(),
                        expected.get("df").count(),
                        expected.get("shifts").count());
        double se = expected.get("se" + suffix).number();
        assertThat(actual.slope()).isCloseTo(expected.get("slope" + suffix).number(), within(1e-6 * se));
        assertThat(actual.se()).isCloseTo(se, within(1e-6 * se));
        assertThat(actual.p()).isCloseTo(expected.get("p" + suffix).number(), within(1e-7));
    }
}
