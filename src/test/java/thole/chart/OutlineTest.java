package thole.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import thole.chart.Outline.Close;
import thole.chart.Outline.Curve;
import thole.chart.Outline.Move;
import thole.chart.Outline.To;

class OutlineTest {

    @Test
    void pathDataBecomesSteps() {
        assertThat(Outline.parse("M1 2C3 4 5 6 7 8L9,10 11 12Z"))
                .isEqualTo(new Outline(List.of(
                        new Move(1, 2), new Curve(3, 4, 5, 6, 7, 8), new To(9, 10), new To(11, 12), new Close())));
    }

    @Test
    void whatIsNoPathDataIsRefused() {
        assertThatThrownBy(() -> Outline.parse("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOutlineIsPlacedElsewhereAndSmaller() {
        assertThat(Outline.parse("M2 4L6 8Z").placed(0.5, 10, 20))
                .isEqualTo(new Outline(List.of(new Move(11, 22), new To(13, 24), new Close())));
    }

    @Test
    void theHatchOfASquareLiesInsideIt() {
        List<Outline.Stroke> hatch = Outline.parse("M0 0L12 0L12 12L0 12Z").hatch();
        assertThat(hatch).hasSizeBetween(8, 11).allSatisfy(stroke -> {
            assertThat(stroke.fromX()).isBetween(-1e-9, 12 + 1e-9);
            assertThat(stroke.toY()).isBetween(-1e-9, 12 + 1e-9);
        });
    }

    @Test
    void aChartTextKeepsItsSizeWhenThePictureIsMadeSmaller() {
        Mark text = new Mark.Text("Pain", 10, 20, Mark.Anchor.END, Mark.TextSize.LABEL, Ink.TEXT);
        assertThat(new Placement(0.75, 100, 200).of(List.of(text)))
                .containsExactly(
                        new Mark.Words("Pain", 107.5, 215, Mark.Anchor.END, 9.75, Mark.Weight.SEMI_BOLD, Ink.TEXT));
    }
}
