package thole.chart.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;
import thole.chart.interval.FirstDaysPlot.Day;

class FirstDaysPlotTest {

    private static final FirstDaysPlot PLOT =
            new FirstDaysPlot(List.of(new Day(5, "5", "2 Mar"), new Day(Double.NaN, "", "")), 4);

    @Test
    void aDayIsADotWithItsValueAndADayWithoutAnEntryIsADashAtTheBottom() {
        Picture picture = PLOT.picture(434, 140, "room for 2 days", "sentence");

        assertThat(picture.sentence()).isEqualTo("sentence");
        assertThat(picture.marks())
                .contains(
                        new Mark.Dot(84, 66, 5, Ink.PAIN, 1, 0),
                        new Mark.Text("5", 84, 56, Anchor.MIDDLE, TextSize.CAPTION, Ink.TEXT),
                        new Mark.Text("2 Mar", 84, 133, Anchor.MIDDLE, TextSize.CAPTION, Ink.TEXT_MUTED),
                        new Mark.Line(176, 112, 192, 112, Ink.NEUTRAL, 2, 0, 1));
    }

    @Test
    void theDaysThatAreNeededHaveRoom() {
        assertThat(PLOT.picture(434, 140, "room for 2 days", "").marks())
                .contains(
                        new Mark.Box(234, 16, 200, 100, 6, Ink.WELL, 1),
                        new Mark.Text("room for 2 days", 334, 70, Anchor.MIDDLE, TextSize.CAPTION, Ink.TEXT_MUTED));
    }

    @Test
    void thereIsNoRoomWhereNoDayIsNeeded() {
        assertThat(new FirstDaysPlot(List.of(new Day(5, "5", "")), 1)
                        .picture(434, 140, "room", "")
                        .marks())
                .noneMatch(Mark.Box.class::isInstance)
                .noneMatch(mark -> mark instanceof Mark.Text text && text.text().equals("room"));
    }

    @Test
    void everyDayHasRoom() {
        assertThatThrownBy(() -> new FirstDaysPlot(List.of(new Day(1, "1", ""), new Day(2, "2", "")), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
