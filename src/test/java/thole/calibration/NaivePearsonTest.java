package thole.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NaivePearsonTest {

    private static final double[] PAIN = {4, 5, 7, 3, 6, 8, 2, 5};
    private static final double[] FACTOR = {1, 3, 2, 2, 5, 6, 1, 4};

    @Test
    void agreesWithCorTestOfR() {
        assertThat(NaivePearson.p(PAIN, FACTOR, 0)).isCloseTo(0.038589001679518, within(1e-12));
        assertThat(NaivePearson.p(PAIN, FACTOR, 1)).isCloseTo(0.873108480768432, within(1e-12));
    }

    @Test
    void leavesDaysOutThatLackAValue() {
        double[] gap = FACTOR.clone();
        gap[2] = Double.NaN;

        assertThat(NaivePearson.p(PAIN, gap, 0)).isCloseTo(0.00334705109319081, within(1e-12));
    }

    @Test
    void saysNothingOfTooFewPairsOrOfASeriesThatDoesNotVary() {
        assertThat(NaivePearson.p(new double[] {1, 2}, new double[] {2, 1}, 0)).isNaN();
        assertThat(NaivePearson.p(PAIN, new double[8], 0)).isNaN();
        assertThat(NaivePearson.p(PAIN, PAIN, 0)).isZero();
    }
}
