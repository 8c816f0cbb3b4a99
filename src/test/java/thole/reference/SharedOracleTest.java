package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/// The shared journals against the shared answers, where a folder `shared` lies beside one above this one.
class SharedOracleTest {

    @TestFactory
    Stream<DynamicTest> everySharedJournalAgreesWithTheReference(TestReporter reporter) {
        return Answered.shared(it -> {
            Agreement agreement = Agreement.of(it.journal(), it.answer());
            reporter.publishEntry(
                    it.name(), "slope " + agreement.worstSlope() + " se, probability " + agreement.worstProbability());
            assertThat(agreement.differences()).isEmpty();
        });
    }
}
