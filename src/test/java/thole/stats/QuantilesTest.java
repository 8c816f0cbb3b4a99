package thole.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void noValuesHaveNoQuantile() {
        assertThat(Quantiles.type7(new double[0], .5)).isNaN();
        assertThat(Quantiles.median(new double[0])).isNaN();
    }

    @Test
    void aMissingValueMakesThemMissing() {
        assertThat(Quantiles.type7(new double[] {1, Double.NaN}, .5)).isNaN();
        assertThat(Quantiles.median(new double[] {1, Double.NaN})).isNaN();
    }

    @Test
    void oneValueAndEqualValuesAreTheirOwnQuantiles() {
        assertThat(Quantiles.type7(new double[] {7.1}, .9)).isEqualTo(7.1);
        assertThat(Quantiles.type7(new double[] {7.1, 7.1, 7.1}, .37)).isEqualTo(7.1);
        assertThat(Quantiles.median(new double[] {7.1, 7.1})).isEqualTo(7.1);
    }

    @Test
    void betweenTwoValuesItIsAShareOfTheWay() {
        assertThat(Quantiles.type7(new double[] {3, 1}, .25)).isEqualTo(1.5);
        assertThat(Quantiles.median(new double[] {4, 1, 2, 8})).isEqualTo(3);
    }

    @Test
    void theValuesStayInTheirOrder() {
        double[] values = {3, 1, 2};

        Quantiles.median(values);
        Quantiles.type7(values, .5);

        assertThat(values).containsExactly(3, 1, 2);
    }
}
