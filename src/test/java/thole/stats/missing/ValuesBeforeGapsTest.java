package thole.stats.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ValuesBeforeGapsTest {

    private static final double NONE = Double.NaN;

    @Test
    void onlyDaysWhosePreviousDayHasAValueAreCompared() {
        double[] series = {4, NONE, NONE, 2, 3, NONE, 1, 2};

        WelchTest test = ValuesBeforeGaps.compare(series).orElseThrow();

        // before a gap 4 and 3, before a recorded day 2 and 1
        assertThat(new int[] {test.firstCount(), test.secondCount()}).containsExactly(2, 2);
        assertThat(new double[] {test.firstMean(), test.secondMean()}).containsExactly(3.5, 1.5);
        assertThat(test.t()).isCloseTo(2 / Math.sqrt(.5), within(1e-12));
        assertThat(test.df()).isCloseTo(2, within(1e-12));
        assertThat(test.d()).isCloseTo(2 / Math.sqrt(.5), within(1e-12));
    }

    @Test
    void daysBeforeTheFirstAndAfterTheLastValueAreNotMissing() {
        double[] series = {4, NONE, NONE, 2, 3, NONE, 1, 2};
        double[] longer = {NONE, NONE, 4, NONE, NONE, 2, 3, NONE, 1, 2, NONE, NONE, NONE};

        assertThat(ValuesBeforeGaps.compare(longer)).isEqualTo(ValuesBeforeGaps.compare(series));
    }

    @Test
    void aGroupOfOneASingleLevelAndNothingCannotBeCompared() {
        assertThat(ValuesBeforeGaps.compare(new double[0])).isEmpty();
        assertThat(ValuesBeforeGaps.compare(new double[] {5})).isEmpty();
        assertThat(ValuesBeforeGaps.compare(new double[] {NONE, NONE, NONE})).isEmpty();
        assertThat(ValuesBeforeGaps.compare(new double[] {3, 4, 5, 3, 2})).isEmpty();
        assertThat(ValuesBeforeGaps.compare(new double[] {3, NONE, 5, 3, 2})).isEmpty();
        assertThat(ValuesBeforeGaps.compare(new double[] {.1, NONE, .1, NONE, .1, .1, .1}))
                .isEmpty();
        assertThat(ValuesBeforeGaps.compare(new double[] {0, NONE, 0, NONE, 0, 0, 0}))
                .isEmpty();
    }

    @Test
    void twoLevelsThatNeverVaryCannotBeComparedAsInR() {
        assertThat(WelchTest.of(new double[] {5, 5, 5}, new double[] {2, 2})).isEmpty();
    }
}
