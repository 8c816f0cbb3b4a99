package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thole.stats.Associations;
import thole.stats.BothLags;

/// Both lags in one model against `expected.R`.
class BothLagsAgreeTest {

    static Stream<Arguments> cases() {
        return FactorCases.byJournal(Answer.read(Fixture.path("both-lags.json")).get("both_lags"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void bothSlopesAgreeWithTheReference(String name, String factor, Answer expected) {
        Journal journal = Journal.read(Fixture.path(name + ".csv"), Integer.MAX_VALUE);

        BothLags both = Associations.bothLags(journal.calendar(), journal.values("pain"), journal.values(factor));

        assertThat(both).isInstanceOfSatisfying(BothLags.Estimated.class, lags -> {
            FactorCases.compare(lags.today(), expected, "_today");
            FactorCases.compare(lags.yesterday(), expected, "_yesterday");
        });
    }
}
