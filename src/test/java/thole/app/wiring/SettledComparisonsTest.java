package thole.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thole.guard.Settled;
import thole.insight.pattern.Verdict;

class SettledComparisonsTest {

    @Test
    void aLinkAndTheAbsenceOfOneAreAnswers() {
        assertThat(SettledComparisons.of(Stream.of(Verdict.LINKED, Verdict.NO_MEANINGFUL_LINK, Verdict.CANNOT_TELL)))
                .isEqualTo(new Settled(2, 3));
    }

    @Test
    void whatMoreDaysCannotAnswerWasNeverAsked() {
        assertThat(SettledComparisons.of(Stream.of(Verdict.values()))).isEqualTo(new Settled(2, 4));
    }
}
