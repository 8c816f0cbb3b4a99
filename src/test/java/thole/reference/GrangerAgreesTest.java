package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thole.stats.Association;
import thole.stats.Associations;
import thole.stats.Pairs;

/// The factor of the day before beside the outcome of the day before, against `expected.R`.
class GrangerAgreesTest {

    static Stream<Arguments> cases() {
        return Answer.read(Fixture.path("granger.json")).get("granger").list().stream()
                .flatMap(journal -> journal.get("factors").list().stream()
                        .map(factor -> Arguments.of(
                                journal.get("journal").text(),
                                factor.get("factor").text(),
                                factor)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void theSlopeAgreesWithTheReference(String name, String factor, Answer expected) {
        Journal journal = Journal.read(Fixture.path(name + ".csv"), Integer.MAX_VALUE);
        Pairs pairs = Pairs.besideYesterday(journal.calendar(), journal.values("pain"), journal.values(factor), 1);

        Association beyond = Associations.test(List.of(pairs)).getFirst();

        assertThat(beyond).isInstanceOfSatisfying(Association.Estimated.class, link -> {
            assertThat(new int[] {link.pairs(), link.columns(), link.df(), link.shifts()})
                    .containsExactly(
                            expected.get("n").count(),
                            expected.get("k").count(),
                            expected.get("df").count(),
                            expected.get("shifts").count());
            double se = expected.get("se").number();
            assertThat(link.slope()).isCloseTo(expected.get("slope").number(), within(1e-6 * se));
            assertThat(link.se()).isCloseTo(se, within(1e-6 * se));
            assertThat(link.p()).isCloseTo(expected.get("p").number(), within(1e-7));
        });
    }
}
