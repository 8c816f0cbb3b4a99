package thole.chart.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceScaleTest {

    @Test
    void theAxisHoldsEveryIntervalAndIsTheSameOnBothSides() {
        DifferenceScale scale = DifferenceScale.covering(
                List.of(new PointInterval(1.1, 1.8, 2.3), new PointInterval(-1.6, -1.0, -0.5)));

        assertThat(scale).isEqualTo(new DifferenceScale(2.5, 1));
        assertThat(scale.ticks()).containsExactly(-2, -1, 0, 1, 2);
    }

    @Test
    void tinyDifferencesDoNotFillTheAxis() {
        assertThat(DifferenceScale.covering(List.of(new PointInterval(-0.1, 0, 0.1))))
                .isEqualTo(new DifferenceScale(1, 0.5));
    }

    @Test
    void withoutIntervalsTheShortestAxisStands() {
        assertThat(DifferenceScale.covering(List.of())).isEqualTo(new DifferenceScale(1, 0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.9, 1, 1.01, 1.7, 2.2, 2.6, 3.3, 4.4, 5.5, 7, 9.9, 10, 25})
    void atMostFiveTicksWithZeroInTheMiddle(double reach) {
        double[] ticks = DifferenceScale.covering(List.of(new PointInterval(-reach, 0, reach / 2)))
                .ticks();

        assertThat(ticks).hasSizeBetween(3, 5);
        assertThat(ticks[ticks.length / 2]).isZero();
        assertThat(ticks[0]).isEqualTo(-ticks[ticks.length - 1]);
    }

    @Test
    void nothingIsShownBeyondTenPoints() {
        DifferenceScale scale = DifferenceScale.covering(List.of(new PointInterval(-30, 1, 12)));

        assertThat(scale).isEqualTo(new DifferenceScale(10, 5));
        assertThat(scale.x(-30, 100, 200)).isEqualTo(100);
        assertThat(scale.cuts(-30)).isTrue();
        assertThat(scale.cuts(-10)).isFalse();
    }

    @Test
    void zeroLiesInTheMiddleAndMoreIsToTheRight() {
        DifferenceScale scale = new DifferenceScale(2, 1);

        assertThat(scale.x(0, 10, 100)).isEqualTo(60);
        assertThat(scale.x(2, 10, 100)).isEqualTo(110);
        assertThat(scale.x(-1, 10, 100)).isEqualTo(35);
    }

    @Test
    void anIntervalNeedsFiniteEndsInOrder() {
        assertThatThrownBy(() -> new PointInterval(2, 1.5, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PointInterval(0, Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
