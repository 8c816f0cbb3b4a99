package thole.chart.trend.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DayWindowTest {

    private final DayWindow window = new DayWindow(10, 39);

    @Test
    void movingStopsAtBothEndsOfTheRecord() {
        assertThat(window.moved(-50, 99)).isEqualTo(new DayWindow(0, 29));
        assertThat(window.moved(500, 99)).isEqualTo(new DayWindow(70, 99));
        assertThat(window.moved(5, 99)).isEqualTo(new DayWindow(15, 44));
    }

    @Test
    void anEndCanBeMovedUntilTheShortestLengthIsLeft() {
        assertThat(window.from(35, 14)).isEqualTo(new DayWindow(26, 39));
        assertThat(window.from(-3, 14)).isEqualTo(new DayWindow(0, 39));
        assertThat(window.to(12, 14, 99)).isEqualTo(new DayWindow(10, 23));
        assertThat(window.to(200, 14, 99)).isEqualTo(new DayWindow(10, 99));
    }

    @Test
    void moreThanFourHundredDaysAreShownAsWeeks() {
        assertThat(new DayWindow(0, 399).step()).isEqualTo(Step.DAY);
        assertThat(new DayWindow(0, 400).step()).isEqualTo(Step.WEEK);
    }
}
