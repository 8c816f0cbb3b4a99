package thole.chart.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;
import thole.chart.interval.IntervalPlot.Claim;

class IntervalPlotTest {

    private static final IntervalPlot PLOT = new IntervalPlot(new DifferenceScale(2, 2), 236);

    @Test
    void aLinkIsDrawnFilledInItsFactorsColourWithCapsAtItsEnds() {
        Picture row = PLOT.row(57, new PointInterval(0.5, 1, 2), Claim.LINKED, Ink.STRESS, "More on stressful days");

        assertThat(row)
                .isEqualTo(new Picture(
                        236,
                        57,
                        List.of(
                                new Mark.Line(18, 0, 18, 57, Ink.GRID, 1, 0, 1),
                                new Mark.Line(118, 0, 118, 57, Ink.AXIS, 2, 0, 1),
                                new Mark.Line(218, 0, 218, 57, Ink.GRID, 1, 0, 1),
                                new Mark.Box(143, 27, 75, 4, 0, Ink.STRESS, 1),
                                new Mark.Line(143, 23, 143, 35, Ink.STRESS, 2, 0, 1),
                                new Mark.Line(218, 23, 218, 35, Ink.STRESS, 2, 0, 1),
                                new Mark.Dot(168, 29, 6, Ink.STRESS, 1, 0)),
                        "More on stressful days"));
    }

    @Test
    void whatIsNotNamedIsNeutralAndItsDotIsOpen() {
        Picture row = PLOT.row(57, new PointInterval(-0.5, 0, 0.5), Claim.NOT_NAMED, Ink.STRESS, "");

        assertThat(row.marks())
                .contains(new Mark.Dot(118, 29, 5, Ink.CARD, 1, 0), new Mark.Dot(118, 29, 5, Ink.NEUTRAL, 1, 2))
                .doesNotContain(new Mark.Dot(118, 29, 6, Ink.STRESS, 1, 0));
        assertThat(inks(row)).doesNotContain(Ink.STRESS);
    }

    @Test
    void anEndBeyondTheAxisIsAnArrowHeadInsteadOfACap() {
        Picture row = PLOT.row(57, new PointInterval(0, 1, 5), Claim.NOT_NAMED, Ink.STRESS, "");

        assertThat(row.marks())
                .contains(
                        new Mark.Line(218, 23, 224, 29, Ink.NEUTRAL, 2, 0, 1),
                        new Mark.Line(218, 35, 224, 29, Ink.NEUTRAL, 2, 0, 1))
                .doesNotContain(new Mark.Line(218, 23, 218, 35, Ink.NEUTRAL, 2, 0, 1));
    }

    @Test
    void theDotOfAShortIntervalDoesNotHideItsEnds() {
        Picture row = PLOT.row(57, new PointInterval(0.9, 1, 1.1), Claim.LINKED, Ink.STRESS, "");

        assertThat(row.marks()).contains(new Mark.Dot(168, 29, 3, Ink.STRESS, 1, 0));
    }

    @Test
    void aRowWithoutAnEstimateHasNothingButTheTicks() {
        assertThat(inks(PLOT.empty(57))).containsExactly(Ink.GRID, Ink.AXIS, Ink.GRID);
    }

    @Test
    void theHeadNamesBothSidesAndNumbersEveryTick() {
        Picture head = PLOT.head(49, "Less pain", "More pain", List.of("−2", "0", "+2"));

        assertThat(head.marks())
                .containsExactly(
                        new Mark.Text("Less pain", 0, 25, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED),
                        new Mark.Text("More pain", 236, 25, Anchor.END, TextSize.CAPTION, Ink.TEXT_MUTED),
                        new Mark.Text("−2", 18, 41, Anchor.MIDDLE, TextSize.TICK, Ink.TEXT_MUTED),
                        new Mark.Text("0", 118, 41, Anchor.MIDDLE, TextSize.TICK, Ink.TEXT_MUTED),
                        new Mark.Text("+2", 218, 41, Anchor.MIDDLE, TextSize.TICK, Ink.TEXT_MUTED));
        assertThatThrownBy(() -> PLOT.head(49, "Less pain", "More pain", List.of("0")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Ink> inks(Picture picture) {
        return picture.marks().stream().flatMap(IntervalPlotTest::ink).toList();
    }

    private static Stream<Ink> ink(Mark mark) {
        return switch (mark) {
            case Mark.Line line -> Stream.of(line.ink());
            case Mark.Box box -> Stream.of(box.ink());
            case Mark.Dot dot -> Stream.of(dot.ink());
            case Mark.Text text -> Stream.of(text.ink());
            case Mark.Trace trace -> Stream.of(trace.ink());
            case Mark.Band band -> Stream.of(band.ink());
            case Mark.Frame frame -> Stream.of(frame.ink());
            case Mark.Triangle triangle -> Stream.of(triangle.ink());
            case Mark.Words words -> Stream.of(words.ink());
            case Mark.Area area -> Stream.of(area.fill(), area.edge());
        };
    }
}
