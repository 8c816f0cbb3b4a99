package thole.stats.turnover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ElementSharesTest {

    @Test
    void nothingHasNoDaysNoElementsAndNoEntropy() {
        for (long[] members : new long[][] {{}, {0, 0}}) {
            ElementShares none = ElementShares.of(members);

            assertThat(none.days()).isZero();
            assertThat(none.elements()).isZero();
            assertThat(none.onAtLeast(.1)).isEmpty();
            assertThat(none.entropyBits()).isNaN();
        }
    }

    @Test
    void oneElementIsWithoutEntropyAndEqualOnesHaveTheirLogarithm() {
        assertThat(ElementShares.of(new long[] {4, 4, 0}).entropyBits()).isEqualTo(0.0);
        assertThat(ElementShares.of(new long[] {1, 2, 4, 8}).entropyBits()).isCloseTo(2, within(1e-12));
        assertThat(ElementShares.of(new long[] {7}).entropyBits()).isCloseTo(Math.log(3) / Math.log(2), within(1e-12));
    }

    @Test
    void exactlyATenthOfTheDaysIsEnough() {
        long[] members = new long[80];
        Arrays.fill(members, 0, 70, 0b01);
        Arrays.fill(members, 0, 7, 0b11);
        members[8] = 0b101;

        ElementShares shares = ElementShares.of(members);

        assertThat(shares.days()).isEqualTo(70);
        assertThat(shares.days(1)).isEqualTo(7);
        assertThat(shares.elements()).isEqualTo(3);
        assertThat(shares.onAtLeast(.1)).containsExactly(0, 1);
    }

    @Test
    void switchesCountOnlyDaysThatAreEachOnOneSide() {
        assertThat(Switches.of(new int[0])).isEqualTo(new Switches(0, 0));
        assertThat(Switches.of(new int[] {-1})).isEqualTo(new Switches(0, 0));
        assertThat(Switches.of(new int[] {0, 0, 1}).rate()).isNaN();
        Switches switches = Switches.of(new int[] {-1, -1, 1, 0, -1, 1, 2});
        assertThat(switches).isEqualTo(new Switches(4, 2));
        assertThat(switches.rate()).isEqualTo(.5);
    }
}
