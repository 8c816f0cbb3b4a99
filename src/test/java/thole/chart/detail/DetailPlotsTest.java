package thole.chart.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;
import thole.chart.detail.DayByDayPlot.At;
import thole.chart.detail.DayByDayPlot.Dot;
import thole.chart.detail.DayByDayPlot.Line;
import thole.chart.detail.LagPlot.Column;
import thole.chart.interval.PointInterval;

class DetailPlotsTest {

    private static final Axis PAIN = Axis.ofPain(9, String::valueOf);
    private static final Axis STRESS = Axis.covering(0, 10, new double[] {2}, String::valueOf);

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 10, 6",
        "5.5, 9, 5, 9, 5",
        "0, 260, 0, 300, 4",
        "-3, 4, -4, 4, 5",
        "0, 0, 0, 1, 2",
        "3, 3, 3, 4, 2"
    })
    void anAxisEndsOnRoundNumbersAndHasFewLines(double least, double greatest, double low, double high, int ticks) {
        Axis axis = Axis.covering(least, greatest, new double[] {1, 2, 5}, String::valueOf);

        assertThat(List.of(axis.low(), axis.high())).containsExactly(low, high);
        assertThat(axis.ticks()).hasSize(ticks);
    }

    @Test
    void painGoesToEightWhereNothingIsAboveSevenAndAHalf() {
        assertThat(Axis.ofPain(7.5, String::valueOf).high()).isEqualTo(8);
        assertThat(Axis.ofPain(8, String::valueOf).high()).isEqualTo(10);
    }

    @Test
    void dotsOnOnePlaceAreDrawnApartAndEachIsFoundWhereItIsDrawn() {
        DayByDayPlot plot = scatter(Optional.empty());
        Picture picture = plot.picture(400, 240, "two days");
        List<Mark.Dot> dots = marks(picture, Mark.Dot.class);

        assertThat(dots).hasSize(3);
        assertThat(dots.get(0)).isNotEqualTo(dots.get(1));
        for (int i = 0; i < dots.size(); i++) {
            assertThat(plot.near(400, 240, dots.get(i).x(), dots.get(i).y())).contains(i);
        }
        assertThat(plot.near(400, 240, 5, 5)).isEmpty();
    }

    @Test
    void theLineHasItsBandAndItsSlopeInWordsInsideThePicture() {
        Picture picture = scatter(Optional.of(new Line(
                        List.of(new At(0, 1, 2, 3), new At(5, 3, 3.5, 4), new At(10, 4, 5, 6)),
                        "+0.3 pain per stress point")))
                .picture(400, 240, "");

        assertThat(marks(picture, Mark.Band.class))
                .singleElement()
                .satisfies(band -> assertThat(band.opacity()).isEqualTo(.18));
        assertThat(marks(picture, Mark.Trace.class)).hasSize(1);
        assertThat(words(picture)).contains("+0.3 pain per", "stress point");
        assertThat(marks(picture, Mark.Text.class))
                .allSatisfy(text -> assertThat(text.x()).isBetween(0.0, 400.0));
    }

    @Test
    void aDayThatIsPointedAtSaysItself() {
        Picture day = scatter(Optional.empty()).day(400, 240, 2);

        assertThat(day.sentence()).isEqualTo("Wed: stress 8, pain 6");
        assertThat(words(day)).containsExactly("Wed: stress 8, pain 6");
    }

    @Test
    void onlyAClaimedDistanceIsFilledAndInTheFactorsColour() {
        LagPlot plot = new LagPlot(
                Axis.between(-2, 2, new double[] {-2, 0, 2}, String::valueOf),
                List.of(
                        new Column("1", Optional.of(new PointInterval(.5, 1, 1.5)), false),
                        new Column("same day", Optional.of(new PointInterval(.5, 1, 1.5)), true),
                        new Column("1", Optional.empty(), false)),
                new LagPlot.Sides("after", "before", "More pain", "Less pain"),
                Ink.STRESS);

        Picture picture = plot.picture(300, 200, "");

        List<Mark.Dot> dots = marks(picture, Mark.Dot.class);
        assertThat(dots).extracting(Mark.Dot::ink).containsExactly(Ink.CARD, Ink.NEUTRAL, Ink.STRESS);
        assertThat(dots).extracting(dot -> dot.stroke() > 0).containsExactly(false, true, false);
        assertThat(words(picture)).contains("after", "before", "More pain", "Less pain");
    }

    @Test
    void aFlareWithAGapLiftsThePenAndAnAverageThatIsMissingHasNoDot() {
        List<Double> course = List.of(1.0, Double.NaN, 3.0);
        Picture picture = new AroundFlaresPlot(
                        STRESS,
                        List.of(course, List.of(2.0, 2.0, 2.0)),
                        List.of(Double.NaN, 4.0, 5.0),
                        3,
                        List.of("−1", "flare", "+1"),
                        new AroundFlaresPlot.Words("your usual 3.0", "4 flares, mean", "Days around the flare"),
                        Ink.STRESS)
                .picture(360, 220, "");

        assertThat(marks(picture, Mark.Trace.class))
                .hasSize(3)
                .first()
                .satisfies(trace -> assertThat(trace.y()[1]).isNaN());
        assertThat(marks(picture, Mark.Dot.class)).hasSize(2);
        assertThat(marks(picture, Mark.Triangle.class)).hasSize(1);
        assertThat(words(picture)).contains("your usual 3.0", "4 flares, mean");
    }

    @Test
    void labelsOfLinesThatEndCloseTogetherDoNotOverlap() {
        for (double end = 2; end <= 4; end += .25) {
            Picture picture = new AroundFlaresPlot(
                            STRESS,
                            List.of(List.of(2.0, 2.0)),
                            List.of(3.0, end),
                            3,
                            List.of("flare", "+1"),
                            new AroundFlaresPlot.Words("usual", "mean", "axis"),
                            Ink.STRESS)
                    .picture(360, 220, "");
            double usual = height(picture, "usual");
            double mean = height(picture, "mean");
            assertThat(Math.abs(usual - mean)).as("ending at " + end).isGreaterThanOrEqualTo(16);
        }
    }

    @Test
    void aGroupWithTooFewDaysHasDotsAndNoAverage() {
        Picture picture = new GroupsPlot(
                        PAIN,
                        List.of(
                                new GroupsPlot.Group("Lower", "0–3", "2 days", List.of(2.0, 3.0), Optional.empty(), ""),
                                new GroupsPlot.Group(
                                        "Higher",
                                        "5–9",
                                        "3 days",
                                        List.of(5.0, 6.0, 7.0),
                                        Optional.of(new PointInterval(5, 6, 7)),
                                        "6.0")))
                .picture(360, 240, "");

        assertThat(marks(picture, Mark.Dot.class)).hasSize(6);
        assertThat(words(picture)).contains("Lower", "0–3", "2 days", "Higher", "5–9", "3 days", "6.0");
    }

    private static DayByDayPlot scatter(Optional<Line> line) {
        return new DayByDayPlot(
                STRESS,
                PAIN,
                List.of(
                        new Dot(3, 4, "Mon: stress 3, pain 4"),
                        new Dot(3, 4, "Tue: stress 3, pain 4"),
                        new Dot(8, 6, "Wed: stress 8, pain 6")),
                .2,
                line,
                "Stress that day",
                Ink.STRESS);
    }

    private static <T extends Mark> List<T> marks(Picture picture, Class<T> kind) {
        return picture.marks().stream()
                .flatMap(mark -> kind.isInstance(mark) ? Stream.of(kind.cast(mark)) : Stream.empty())
                .toList();
    }

    private static List<String> words(Picture picture) {
        return marks(picture, Mark.Text.class).stream().map(Mark.Text::text).toList();
    }

    private static double height(Picture picture, String words) {
        return marks(picture, Mark.Text.class).stream()
                .filter(text -> text.text().equals(words))
                .mapToDouble(Mark.Text::y)
                .findFirst()
                .orElseThrow();
    }
}
