package thole.chart.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;
import thole.chart.interval.SamenessPlot.Compared;

class SamenessPlotTest {

    private static final SamenessPlot PLOT = new SamenessPlot(
            1,
            List.of(
                    new Compared("Same day", new PointInterval(-0.3, 0.3, 0.6)),
                    new Compared("Day after", new PointInterval(-0.75, 0.75, 1.5))),
            "about the same");

    @Test
    void theBandIsWholeWithRoomBesideIt() {
        assertThat(PLOT.scale()).isEqualTo(new DifferenceScale(1.5, 1));
        assertThat(new SamenessPlot(0.2, List.of(), "").scale().limit()).isGreaterThan(0.2);
    }

    @Test
    void theBandReachesAsFarAsAboutTheSameDoes() {
        Picture picture = PLOT.picture(396, 60, List.of("−1", "+1"), "sentence");

        assertThat(picture.width()).isEqualTo(396);
        assertThat(picture.height()).isEqualTo(90);
        assertThat(picture.sentence()).isEqualTo("sentence");
        assertThat(picture.marks())
                .contains(
                        new Mark.Box(128, 0, 200, 56, 0, Ink.NEUTRAL_MUTED, 1),
                        new Mark.Text("−1", 128, 70, Anchor.MIDDLE, TextSize.TICK, Ink.TEXT_MUTED),
                        new Mark.Text("+1", 328, 70, Anchor.MIDDLE, TextSize.TICK, Ink.TEXT_MUTED),
                        new Mark.Text("about the same", 228, 85, Anchor.MIDDLE, TextSize.TICK, Ink.TEXT_MUTED));
    }

    @Test
    void everyIntervalHasItsRowItsNameAndCaps() {
        assertThat(PLOT.picture(396, 60, List.of("−1", "+1"), "").marks())
                .contains(
                        new Mark.Text("Day after", 0, 45, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED),
                        new Mark.Box(153, 39, 225, 4, 0, Ink.ACTIVITY, 1),
                        new Mark.Line(153, 36, 153, 46, Ink.ACTIVITY, 2, 0, 1),
                        new Mark.Line(378, 36, 378, 46, Ink.ACTIVITY, 2, 0, 1),
                        new Mark.Dot(303, 41, 5, Ink.ACTIVITY, 1, 2));
    }
}
