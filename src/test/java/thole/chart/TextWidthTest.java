package thole.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thole.chart.Mark.TextSize;

class TextWidthTest {

    @Test
    void widthsAreThoseOfTheFace() {
        assertThat(TextWidth.of("6.5", TextSize.FIGURE)).isCloseTo(22 * (0.67 + 0.30 + 0.67), within(1e-9));
    }

    @Test
    void aNameIsBrokenAtASpaceAndThenShortened() {
        assertThat(TextWidth.lines("Stress", TextSize.LABEL, 76)).containsExactly("Stress");
        assertThat(TextWidth.lines("Sleep quality", TextSize.LABEL, 76)).containsExactly("Sleep", "quality");
        assertThat(TextWidth.lines("Worry about moving the back again", TextSize.LABEL, 90))
                .containsExactly("Worry about", "moving the…");
        assertThat(TextWidth.lines("Rückenschmerzübung", TextSize.LABEL, 76)).containsExactly("Rückensc…");
    }

    @Test
    void lessThanThreeLettersAreNoName() {
        assertThat(TextWidth.shortened("Holiday", TextSize.TICK, 20)).isEmpty();
    }
}
