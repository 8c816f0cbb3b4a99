package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;

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
        return FactorCases.byJournal(Answer.read(Fixture.path("granger.json")).get("granger"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void theSlopeAgreesWithTheReference(String name, String factor, Answer expected) {
        Journal journal = Journal.read(Fixture.path(name + ".csv"), Integer.MAX_VALUE);
        Pairs pairs = Pairs.besideYesterday(journal.calendar(), journal.values("pain"), journal.values(factor), 1);

        Association beyond = Associations.test(List.of(pairs)).getFirst();

        assertThat(beyond)
                .isInstanceOfSatisfying(Association.Estimated.class, link -> FactorCases.compare(link, expected, ""));
    }
}
