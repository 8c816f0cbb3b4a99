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

    private static final SamenessPlot PLOT = new SamenessPlot(List.of(
            new Compared("Same day", new PointInterval(-0.3, 0.3, 0.6), 1),
            new Compared("Day after", new PointInterval(-0.75, 0.75, 1.5), 0.75)));
    private static final SamenessPlot.Words WORDS = new SamenessPlot.Words("−1.5", "about the same", "+1.5");

    @Test
    void everyBandIsWholeWithRoomBesideIt() {
        assertThat(PLOT.scale()).isEqualTo(new DifferenceScale(1.5, 1));
        assertThat(new SamenessPlot(List.of(new Compared("", new PointInterval(0, 0, 0), 0.9))).scale())
                .isEqualTo(new DifferenceScale(1.5, 1));
    }

    @Test
    void theBandReachesAsFarAsAboutTheSameDoes() {
        Picture picture = PLOT.picture(396, 60, WORDS, "sentence");

        assertThat(picture.width()).isEqualTo(396);
        assertThat(picture.height()).isEqualTo(74);
        assertThat(picture.sentence()).isEqualTo("sentence");
        assertThat(picture.marks())
                .contains(
                        new Mark.Box(128, 0, 200, 26, 0, Ink.NEUTRAL_MUTED, 1),
                        new Mark.Box(153, 26, 150, 26, 0, Ink.NEUTRAL_MUTED, 1),
                        new Mark.Text("−1.5", 78, 67, Anchor.MIDDLE, TextSize.TICK, Ink.TEXT_MUTED),
                        new Mark.Text("about the same", 228, 67, Anchor.MIDDLE, TextSize.TICK, Ink.TEXT_MUTED),
                        new Mark.Text("+1.5", 378, 67, Anchor.MIDDLE, TextSize.TICK, Ink.TEXT_MUTED));
    }

    @Test
    void everyIntervalHasItsRowItsNameAndCaps() {
        assertThat(PLOT.picture(396, 60, WORDS, "").marks())
                .contains(
                        new Mark.Text("Day after", 0, 43, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED),
                        new Mark.Box(153, 37, 225, 4, 0, Ink.ACTIVITY, 1),
                        new Mark.Line(153, 34, 153, 44, Ink.ACTIVITY, 2, 0, 1),
                        new Mark.Line(378, 34, 378, 44, Ink.ACTIVITY, 2, 0, 1),
                        new Mark.Dot(303, 39, 5, Ink.ACTIVITY, 1, 2));
    }
}
