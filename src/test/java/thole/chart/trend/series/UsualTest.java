package thole.chart.trend.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsualTest {

    @Test
    void itIsTheMiddleHalfOfTheRecordedDays() {
        // R: quantile(c(5, 1, 4, 2, 3, 10), c(.25, .75))
        assertThat(Usual.of(new double[] {5, 1, Double.NaN, 4, 2, 3, 10})).isEqualTo(new Usual(2.25, 4.75));
    }

    @Test
    void oneDayIsItsOwnUsual() {
        assertThat(Usual.of(new double[] {7})).isEqualTo(new Usual(7, 7));
    }

    @Test
    void withoutADayNothingIsUsual() {
        assertThat(Usual.of(new double[] {Double.NaN}).isUnknown()).isTrue();
    }
}
