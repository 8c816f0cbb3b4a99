package thole.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanDifferenceTest {

    /// `t.test(c(6, 5, 7, 6.5, 5.5), c(3, 4, 3.5, 4.5))`, the same by scipy `ttest_ind(equal_var=False)`.
    @Test
    void theIntervalIsWelchs() {
        MeanDifference found = MeanDifference.of(new double[] {3, 4, 3.5, 4.5}, new double[] {6, 5, 7, 6.5, 5.5})
                .orElseThrow();
        assertThat(found.difference()).isEqualTo(2.25);
        assertThat(found.lo95()).isCloseTo(1.117389859123237, within(1e-9));
        assertThat(found.hi95()).isCloseTo(3.3826101408767633, within(1e-9));
    }

    @Test
    void fewValuesAndEvenOnesHaveNone() {
        assertThat(MeanDifference.of(new double[] {1, 2}, new double[] {3, 4, 5}))
                .isEmpty();
        assertThat(MeanDifference.of(new double[0], new double[0])).isEmpty();
        assertThat(MeanDifference.of(new double[] {2, 2, 2}, new double[] {3, 3, 3}))
                .isEmpty();
    }
}
