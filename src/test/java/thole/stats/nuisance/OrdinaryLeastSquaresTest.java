package thole.stats.nuisance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinaryLeastSquaresTest {

    private static final double[] ONES = {1, 1, 1, 1, 1};
    private static final double[] LINE = {0, 1, 2, 3, 4};

    @Test
    void noColumnsLeaveEveryValue() {
        assertThat(OrdinaryLeastSquares.on(List.of()).residuals(LINE)).containsExactly(LINE);
    }

    @Test
    void anInterceptLeavesTheDistanceFromTheMean() {
        OrdinaryLeastSquares mean = OrdinaryLeastSquares.on(List.of(ONES));

        assertThat(mean.residuals(LINE)).containsExactly(new double[] {-2, -1, 0, 1, 2}, within(1e-14));
        assertThat(mean.residualVariance(LINE)).isCloseTo(2.5, within(1e-14));
    }

    @Test
    void aRepeatedColumnAddsNothingButCounts() {
        OrdinaryLeastSquares repeated = OrdinaryLeastSquares.on(List.of(ONES, new double[] {3, 3, 3, 3, 3}));

        assertThat(repeated.residuals(LINE)).containsExactly(new double[] {-2, -1, 0, 1, 2}, within(1e-14));
        assertThat(repeated.residualVariance(LINE)).isCloseTo(10.0 / 3, within(1e-14));
    }

    @Test
    void columnsExplainWhatTheyAddUpTo() {
        OrdinaryLeastSquares line = OrdinaryLeastSquares.on(List.of(ONES)).plus(List.of(LINE));

        assertThat(line.explains(new double[] {7, 6.9, 6.8, 6.7, 6.6})).isTrue();
        assertThat(line.explains(new double[] {7, 6.9, 6.8, 6.7, 6.5})).isFalse();
        assertThat(line.explains(new double[5])).isTrue();
    }

    @Test
    void noRowsLeaveNothing() {
        OrdinaryLeastSquares empty = OrdinaryLeastSquares.on(List.of(new double[0]));

        assertThat(empty.residuals(new double[0])).isEmpty();
        assertThat(empty.explains(new double[0])).isTrue();
        assertThat(empty.residualVariance(new double[0])).isNaN();
    }

    @Test
    void aMissingValueMakesEveryResidualMissing() {
        double[] residuals = OrdinaryLeastSquares.on(List.of(ONES)).residuals(new double[] {1, 2, Double.NaN, 4, 5});

        assertThat(residuals).containsOnly(Double.NaN);
    }
}
