package thole.stats.gls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {

    // X'X = [4 2; 2 3], X'y = [2 5], y'y = 20; what lies below the diagonal is not read.
    private static final double[] TWO = {4, 2, 2, Double.NaN, 3, 5, Double.NaN, Double.NaN, 20};

    private final Cholesky cholesky = new Cholesky(2);

    @Test
    void twoColumnsAreSolvedTogether() {
        double[] coefficients = new double[2];

        assertThat(cholesky.factor(TWO)).isTrue();
        cholesky.solve(2, coefficients);

        assertThat(coefficients).containsExactly(new double[] {-.5, 2}, within(1e-14));
        assertThat(cholesky.residualSumOfSquares(2)).isCloseTo(11, within(1e-13));
        assertThat(cholesky.logDeterminant(2)).isCloseTo(Math.log(8), within(1e-14));
    }

    @Test
    void theFirstColumnAloneComesOutOfTheSameFactor() {
        double[] coefficients = new double[2];

        assertThat(cholesky.factor(TWO)).isTrue();
        cholesky.solve(1, coefficients);

        assertThat(coefficients[0]).isCloseTo(.5, within(1e-14));
        assertThat(cholesky.residualSumOfSquares(1)).isCloseTo(19, within(1e-13));
        assertThat(cholesky.logDeterminant(1)).isCloseTo(Math.log(4), within(1e-14));
        assertThat(cholesky.residualSumOfSquares(0)).isCloseTo(20, within(1e-13));
    }

    @Test
    void columnsThatRepeatEachOtherAreRefused() {
        assertThat(cholesky.factor(new double[] {1, 2, 1, 0, 4, 2, 0, 0, 5})).isFalse();
        assertThat(cholesky.factor(new double[] {1, Double.NaN, 1, 0, 4, 2, 0, 0, 5}))
                .isFalse();
        assertThat(cholesky.factor(new double[9])).isFalse();
    }

    @Test
    void withoutColumnsEverythingIsLeft() {
        Cholesky none = new Cholesky(0);

        assertThat(none.factor(new double[] {7})).isTrue();
        assertThat(none.residualSumOfSquares(0)).isEqualTo(7);
        assertThatThrownBy(() -> none.factor(TWO)).isInstanceOf(IllegalArgumentException.class);
    }
}
