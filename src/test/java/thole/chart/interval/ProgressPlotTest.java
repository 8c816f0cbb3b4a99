package thole.chart.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;

class ProgressPlotTest {

    @Test
    void theBarIsAsFullAsTheCountIsFar() {
        assertThat(new ProgressPlot(7, 14).picture(140, 12, "7 of 14 days"))
                .isEqualTo(new Picture(
                        140,
                        12,
                        List.of(
                                new Mark.Box(0, 3, 140, 6, 3, Ink.NEUTRAL_MUTED, 1),
                                new Mark.Box(0, 3, 70, 6, 3, Ink.NEUTRAL, 1)),
                        "7 of 14 days"));
    }

    @Test
    void theBarIsNeverFullerThanFull() {
        assertThat(new ProgressPlot(20, 14).picture(140, 12, "").marks())
                .contains(new Mark.Box(0, 3, 140, 6, 3, Ink.NEUTRAL, 1));
    }

    @Test
    void somethingHasToBeNeeded() {
        assertThatThrownBy(() -> new ProgressPlot(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
