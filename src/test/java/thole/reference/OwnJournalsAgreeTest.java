package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Eight small journals of our own against the answers that the reference gave for them.
class OwnJournalsAgreeTest {

    @TestFactory
    Stream<DynamicTest> everyFigureAgreesWithTheReference() {
        return Answered.own(
                it -> assertThat(Agreement.of(it.journal(), it.answer()).differences())
                        .isEmpty());
    }
}
