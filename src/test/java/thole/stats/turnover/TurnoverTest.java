package thole.stats.turnover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thole.stats.resample.Interval;

class TurnoverTest {

    private static final long SEED = 11;

    @Test
    void noDayOneDayAndDaysWithoutASetHaveNoPair() {
        for (long[] members : new long[][] {{}, {5}, {0, 0, 0}, {1, 0, 1}}) {
            assertThat(Turnover.of(members)).isEqualTo(new Turnover(0, Double.NaN, Double.NaN));
            assertThat(Turnover.replacementInterval(members, SEED)).isEqualTo(Interval.NONE);
            assertThat(Turnover.spellsP(members, SEED)).isNaN();
        }
    }

    @Test
    void equalSetsDoNotTurnOver() {
        long[] members = new long[30];
        Arrays.fill(members, 0b101);

        assertThat(Turnover.of(members)).isEqualTo(new Turnover(29, 0, 0));
        assertThat(Turnover.replacementInterval(members, SEED)).isEqualTo(new Interval(0, 0));
        assertThat(Turnover.spellsP(members, SEED)).isEqualTo(1);
    }

    @Test
    void oneElementForAnotherIsReplacementAlone() {
        Turnover exchanged = Turnover.of(new long[] {0b01, 0b10});

        assertThat(exchanged).isEqualTo(new Turnover(1, 1, 1));
        assertThat(exchanged.meanNestedness()).isZero();
    }

    @Test
    void anElementThatComesOrGoesIsNestednessAlone() {
        assertThat(Turnover.of(new long[] {0b001, 0b011, 0b010})).isEqualTo(new Turnover(2, .5, 0));
        assertThat(Turnover.of(new long[] {0b001, 0b111}).meanNestedness()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void bothKindsTogetherAreTakenApart() {
        // shared 1, gone 1, new 2: distance 3/4, replacement 1/2
        assertThat(Turnover.of(new long[] {0b0011, 0b1101})).isEqualTo(new Turnover(1, .75, .5));
    }

    @Test
    void onlyCalendarConsecutiveDaysWithASetMakeAPair() {
        assertThat(Turnover.of(new long[] {1, 2, 0, 4, 4, 0, 0, 1}).pairs()).isEqualTo(2);
    }

    @Test
    void theLastOfSixtyFourElementsCounts() {
        assertThat(Turnover.of(new long[] {1L << 63, 1L << 62})).isEqualTo(new Turnover(1, 1, 1));
        assertThat(ElementShares.of(new long[] {1L << 63, 1L << 62}).elements()).isEqualTo(2);
    }

    @Test
    void spellsAreToldFromANewMixEveryDay() {
        long[] spells = new long[60];
        Arrays.setAll(spells, day -> 1L << (day / 15));
        long[] mix =
                new Random(6).ints(60, 0, 4).mapToLong(element -> 1L << element).toArray();

        assertThat(Turnover.spellsP(spells, SEED)).isEqualTo(1 / 2000.0);
        assertThat(Turnover.spellsP(mix, SEED)).isGreaterThan(.05);
    }

    @Test
    void theSameSeedGivesTheSame() {
        long[] mix = new Random(6).ints(60, 1, 16).mapToLong(set -> set).toArray();

        assertThat(Turnover.replacementInterval(mix, SEED)).isEqualTo(Turnover.replacementInterval(mix, SEED));
        assertThat(Turnover.replacementInterval(mix, SEED + 1)).isNotEqualTo(Turnover.replacementInterval(mix, SEED));
        assertThat(Turnover.spellsP(mix, SEED)).isEqualTo(Turnover.spellsP(mix, SEED));
    }
}
