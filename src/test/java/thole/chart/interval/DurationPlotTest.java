package thole.chart.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;

class DurationPlotTest {

    private static final LocalDate START = LocalDate.of(2024, 3, 1);

    @Test
    void afterAYearTheMarkStandsAtAQuarter() {
        DurationPlot plot = new DurationPlot(START, LocalDate.of(2025, 3, 1));

        assertThat(plot.lastedAt()).isEqualTo(1);
        assertThat(plot.markAt()).isCloseTo(92.0 / 365, within(1e-12));
    }

    @Test
    void beforeThreeMonthsTheMarkStandsAtTheEndAndTheBarIsShorter() {
        DurationPlot plot = new DurationPlot(START, START.plusDays(46));

        assertThat(plot.markAt()).isEqualTo(1);
        assertThat(plot.lastedAt()).isEqualTo(0.5);
    }

    @Test
    void painThatBeganTodayHasLastedNoTime() {
        DurationPlot plot = new DurationPlot(START, START);

        assertThat(plot.lastedAt()).isZero();
        assertThat(plot.markAt()).isEqualTo(1);
    }

    @Test
    void theWordsStandAtTheEndsAndAtTheMark() {
        DurationPlot.Words words = new DurationPlot.Words("March 2024", "12 months", "3 months");

        assertThat(new DurationPlot(START, START.plusDays(368))
                        .picture(200, words, "")
                        .marks())
                .contains(
                        new Mark.Text("March 2024", 0, 14, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED),
                        new Mark.Text("12 months", 200, 14, Anchor.END, TextSize.LABEL, Ink.TEXT),
                        new Mark.Line(50, 20, 50, 36, Ink.TEXT, 2, 0, 1),
                        new Mark.Text("3 months", 50, 52, Anchor.START, TextSize.TICK, Ink.TEXT_MUTED));
    }

    @Test
    void nothingHasLastedThatBeginsTomorrow() {
        assertThatThrownBy(() -> new DurationPlot(START, START.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
