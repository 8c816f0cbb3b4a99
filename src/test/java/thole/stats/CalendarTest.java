package thole.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CalendarTest {

    @Test
    void weekdaysGoRoundAfterSunday() {
        Calendar calendar = new Calendar(10, 5);

        assertThat(new int[] {calendar.weekday(0), calendar.weekday(1), calendar.weekday(2), calendar.weekday(9)})
                .containsExactly(5, 6, 0, 0);
    }

    @Test
    void aNegativeLengthAndAnEighthWeekdayAreRefused() {
        assertThatThrownBy(() -> new Calendar(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Calendar(3, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Calendar(3, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
