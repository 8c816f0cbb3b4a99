package thole.chart.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thole.chart.Mark;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;
import thole.chart.TextWidth;
import thole.chart.detail.PlacesPlot.Row;
import thole.chart.detail.PlacesPlot.Tick;

class PlacesPlotTest {

    private static final PlacesPlot TEN_DAYS = new PlacesPlot(
            List.of(new Row("low back", List.of(0, 1, 9)), new Row("left leg", List.of(4))),
            10,
            List.of(new Tick(0, "1 Aug"), new Tick(7, "8 Aug")));

    @Test
    void everyMarkedDayHasABoxInTheRowOfItsPlace() {
        Picture picture = TEN_DAYS.picture(500, "spoken");
        List<Mark.Box> boxes = of(picture, Mark.Box.class);

        assertThat(picture.sentence()).isEqualTo("spoken");
        assertThat(boxes).hasSize(4);
        assertThat(boxes.subList(0, 3))
                .extracting(Mark.Box::y)
                .containsOnly(boxes.getFirst().y());
        assertThat(boxes.get(3).y()).isGreaterThan(boxes.getFirst().y());
        double day = boxes.get(1).x() - boxes.get(0).x();
        assertThat(boxes.get(2).x()).isEqualTo(boxes.get(0).x() + 9 * day);
        assertThat(boxes.get(2).x() + boxes.get(2).width()).isLessThanOrEqualTo(500);
    }

    @Test
    void tenYearsStillHaveABoxToSeeForEachDay() {
        PlacesPlot plot = new PlacesPlot(
                List.of(new Row("low back", IntStream.range(0, 3650).boxed().toList())), 3650, List.of());

        assertThat(of(plot.picture(600, ""), Mark.Box.class))
                .hasSize(3650)
                .allSatisfy(box -> assertThat(box.width()).isGreaterThanOrEqualTo(1.5));
    }

    @Test
    void aLongNameIsShortenedAndLeavesMoreThanHalfForTheDays() {
        PlacesPlot plot = new PlacesPlot(
                List.of(new Row("a place with a name that would fill all of the picture", List.of(0))), 3, List.of());

        Picture picture = plot.picture(200, "");

        assertThat(TextWidth.of(of(picture, Mark.Text.class).getFirst().text(), TextSize.CAPTION))
                .isLessThanOrEqualTo(80);
        assertThat(of(picture, Mark.Box.class).getFirst().x()).isLessThan(100);
    }

    @Test
    void datesStandEvenlyAndNoneRunsIntoTheNext() {
        PlacesPlot plot = new PlacesPlot(
                List.of(new Row("low back", List.of(0))),
                140,
                IntStream.range(0, 20)
                        .mapToObj(week -> new Tick(7 * week, week + " August"))
                        .toList());

        for (int width = 200; width < 1600; width += 100) {
            List<Mark.Text> dates = of(plot.picture(width, ""), Mark.Text.class).stream()
                    .filter(text -> text.size() == TextSize.TICK)
                    .toList();
            assertThat(dates).isNotEmpty();
            for (int i = 1; i < dates.size(); i++) {
                double apart = dates.get(i).x() - dates.get(i - 1).x();
                assertThat(apart).isGreaterThan(TextWidth.of(dates.get(i - 1).text(), TextSize.TICK));
                assertThat(apart).isCloseTo(dates.get(1).x() - dates.get(0).x(), within(1e-6));
            }
        }
    }

    private static <T extends Mark> List<T> of(Picture picture, Class<T> kind) {
        return picture.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
