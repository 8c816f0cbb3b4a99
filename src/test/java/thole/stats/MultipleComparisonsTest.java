package thole.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MultipleComparisonsTest {

    private static final double NOT_TESTED = Double.NaN;

    @Test
    void simesOfNoTestIsMissing() {
        assertThat(MultipleComparisons.simes()).isNaN();
        assertThat(MultipleComparisons.simes(NOT_TESTED, NOT_TESTED)).isNaN();
    }

    @Test
    void simesOfOneTestIsItsProbability() {
        assertThat(MultipleComparisons.simes(.03)).isEqualTo(.03);
        assertThat(MultipleComparisons.simes(NOT_TESTED, .03)).isEqualTo(.03);
    }

    @Test
    void simesOfTwoTestsTakesTwiceTheSmallerOrTheLarger() {
        assertThat(MultipleComparisons.simes(.4, .01)).isEqualTo(.02);
        assertThat(MultipleComparisons.simes(.04, .05)).isEqualTo(.05);
        assertThat(MultipleComparisons.simes(.5, .5)).isEqualTo(.5);
    }

    @Test
    void holmOfNoTestIsEmpty() {
        assertThat(MultipleComparisons.holm(new double[0])).isEmpty();
    }

    @Test
    void holmLeavesOneTestAsItIs() {
        assertThat(MultipleComparisons.holm(new double[] {.2})).containsExactly(.2);
    }

    @Test
    void holmDoesNotCountWhatWasNotTested() {
        double[] adjusted = MultipleComparisons.holm(new double[] {NOT_TESTED, .01, NOT_TESTED, .03});

        assertThat(adjusted).containsExactly(NOT_TESTED, .02, NOT_TESTED, .03);
    }

    @Test
    void holmOfNothingTestedStaysMissing() {
        assertThat(MultipleComparisons.holm(new double[] {NOT_TESTED, NOT_TESTED}))
                .containsExactly(NOT_TESTED, NOT_TESTED);
    }

    @Test
    void holmNeverPutsALargerProbabilityBeforeASmallerOne() {
        double[] adjusted = MultipleComparisons.holm(new double[] {.04, .01, .041, .9, .8});

        assertThat(adjusted).containsExactly(new double[] {.16, .05, .16, 1, 1}, within(1e-12));
    }

    @Test
    void holmDoesNotTouchWhatItIsGiven() {
        double[] p = {.3, .1};

        MultipleComparisons.holm(p);

        assertThat(p).containsExactly(.3, .1);
    }
}
