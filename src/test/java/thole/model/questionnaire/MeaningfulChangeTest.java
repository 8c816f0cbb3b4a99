package thole.model.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import thole.model.questionnaire.Change.Toward;
import thole.model.questionnaire.Change.Verdict;

class MeaningfulChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    private static Change change(String code, double first, double latest) {
        return Course.of(
                        Instruments.byCode(code).orElseThrow(),
                        List.of(new Scored(DAY, first), new Scored(DAY.plusDays(28), latest)))
                .change()
                .orElseThrow();
    }

    private static void assertSaid(Change change, Verdict verdict, Toward toward) {
        assertThat(change.verdict()).isEqualTo(verdict);
        assertThat(change.toward()).isEqualTo(toward);
    }

    @Test
    void exactlyTheThresholdCounts() {
        assertSaid(change("rmdq_24", 20, 15), Verdict.AT_OR_ABOVE_MEANINGFUL, Toward.BETTER);
        assertSaid(change("rmdq_24", 20, 16), Verdict.BELOW_MEANINGFUL, Toward.BETTER);
    }

    @Test
    void thirtyPercentOfTheFirstCountsToo() {
        assertSaid(change("rmdq_24", 10, 7), Verdict.AT_OR_ABOVE_MEANINGFUL, Toward.BETTER);
        assertSaid(change("rmdq_24", 11, 8), Verdict.BELOW_MEANINGFUL, Toward.BETTER);
        assertSaid(change("odi", 30, 21), Verdict.AT_OR_ABOVE_MEANINGFUL, Toward.BETTER);
    }

    @Test
    void aFirstTotalOfZeroHasNoPercentage() {
        assertSaid(change("nprs", 0, 1), Verdict.BELOW_MEANINGFUL, Toward.WORSE);
        assertSaid(change("nprs", 0, 2), Verdict.AT_OR_ABOVE_MEANINGFUL, Toward.WORSE);
    }

    @Test
    void meansOfThirdsAreNotMissedByRounding() {
        assertSaid(change("peg", 16 / 3.0, 13 / 3.0), Verdict.AT_OR_ABOVE_MEANINGFUL, Toward.BETTER);
        assertSaid(change("peg", 0.1 + 0.2, 1.3), Verdict.AT_OR_ABOVE_MEANINGFUL, Toward.WORSE);
    }

    @Test
    void moreIsBetterWhereTheInstrumentSaysSo() {
        assertSaid(change("psfs", 3, 5), Verdict.AT_OR_ABOVE_MEANINGFUL, Toward.BETTER);
        assertSaid(change("psfs", 5, 4), Verdict.BELOW_MEANINGFUL, Toward.WORSE);
    }

    @Test
    void whereNoneIsEstablishedNothingIsSaidOfTheSize() {
        assertSaid(change("phq_4", 9, 0), Verdict.NONE_ESTABLISHED, Toward.BETTER);
        assertSaid(change("phq_4", 4, 4), Verdict.NONE_ESTABLISHED, Toward.SAME);
    }

    @Test
    void theSameTotalIsBelowAnyMeaningfulChange() {
        assertSaid(change("nprs", 4, 4), Verdict.BELOW_MEANINGFUL, Toward.SAME);
        assertSaid(change("nprs", 0, 0), Verdict.BELOW_MEANINGFUL, Toward.SAME);
    }

    @Test
    void oneTotalIsNoChange() {
        assertThat(Course.of(Instruments.byCode("peg").orElseThrow(), List.of(new Scored(DAY, 4)))
                        .change())
                .isEmpty();
    }

    @Test
    void aMeaningfulChangeWithoutANumberIsNone() {
        assertThatThrownBy(() -> new MeaningfulChange(
                        OptionalDouble.empty(), OptionalDouble.empty(), new Publication("a", "2026")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
