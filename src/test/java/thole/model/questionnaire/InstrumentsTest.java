package thole.model.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class InstrumentsTest {

    @Test
    void ourOwnComeFirst() {
        assertThat(Instruments.known().stream().map(Instrument::code).toList())
                .isEqualTo(List.of(
                        "nprs",
                        "important_activities",
                        "peg",
                        "rmdq_24",
                        "psfs",
                        "phq_4",
                        "odi",
                        "start_back",
                        "start_msk",
                        "pss_4",
                        "pss_10",
                        "pseq_2",
                        "tsk_11",
                        "csi",
                        "pcs",
                        "psqi"));
    }

    @Test
    void aCodeIsFoundInAnySpelling() {
        Optional<Instrument> roland = Instruments.byCode("rmdq_24");

        assertThat(roland).isPresent();
        assertThat(Instruments.byCode("RMDQ-24")).isEqualTo(roland);
        assertThat(Instruments.byCode(" rmdq 24 ")).isEqualTo(roland);
        assertThat(Instruments.byCode("rmdq")).isEmpty();
    }

    @Test
    void theFactsAreThoseOfTheTable() {
        assertThat(Instruments.byCode("rmdq_24"))
                .contains(new Instrument(
                        "rmdq_24",
                        "RMDQ-24",
                        new ScoreRange(0, 24, true),
                        Direction.HIGHER_IS_WORSE,
                        Recall.TODAY,
                        Optional.of(new MeaningfulChange(
                                OptionalDouble.of(5),
                                OptionalDouble.of(30),
                                new Publication(
                                        "Ostelo and others, Interpreting change scores for pain and functional status in low"
                                                + " back pain",
                                        "2008"))),
                        "Its owners’ page is quoted as saying public domain; not seen by us."));
    }

    @Test
    void aRangeHoldsItsEndsAndWholeNumbersOnlyWhereTheyAreCounted() {
        ScoreRange counted = new ScoreRange(0, 24, true);
        assertThat(counted.holds(0)).isTrue();
        assertThat(counted.holds(24)).isTrue();
        assertThat(counted.holds(24.5)).isFalse();
        assertThat(counted.holds(3.5)).isFalse();
        assertThat(counted.holds(-1)).isFalse();
        assertThat(counted.holds(Double.NaN)).isFalse();
        assertThat(new ScoreRange(0, 10, false).holds(3.5)).isTrue();
    }
}
