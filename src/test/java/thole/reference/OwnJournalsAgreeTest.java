package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Eight small journals of our own against the answers that the reference gave for them.
class OwnJournalsAgreeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three_weeks",
                "weekend_rest",
                "same_day",
                "day_before",
                "new_level",
                "long_gaps",
                "flat_factors",
                "bad_days"
            })
    void everyFigureAgreesWithTheReference(String name) {
        Journal journal = Journal.read(Fixture.path(name + ".csv"), Integer.MAX_VALUE);
        Answer answer = Answer.read(Fixture.path(name + ".json"));

        assertThat(Agreement.of(journal, answer).differences()).isEmpty();
    }
}
