package thole.chart.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;
import thole.model.body.Region;

class BodyPictureTest {

    @Test
    void placesOfManyDaysAreDarkAndThoseOfFewAreHatched() {
        Picture picture = new BodyPicture(
                        Map.of(Region.LOWER_BACK_LEFT, 30, Region.BUTTOCK_LEFT, 10, Region.CALF_LEFT, 1), 40)
                .draw("Lower back");
        List<Mark.Area> marked = picture.marks().stream()
                .map(Mark.Area.class::cast)
                .filter(area -> area.fill() == Ink.PAIN)
                .toList();
        assertThat(marked).extracting(Mark.Area::opacity).containsExactlyInAnyOrder(0.92, 0.5, 0.12);
        assertThat(marked).filteredOn(Mark.Area::hatched).hasSize(1);
    }

    @Test
    void nothingMarkedIsAnEmptyFigure() {
        assertThat(new BodyPicture(Map.of(), 0).draw("").marks())
                .allSatisfy(mark -> assertThat(((Mark.Area) mark).fill()).isNotEqualTo(Ink.PAIN));
    }

    @Test
    void onAScreenEveryEdgeIsAPixelWideAndStandsOut() {
        Picture picture = new BodyPicture(Map.of(Region.LOWER_BACK_LEFT, 3), 3).onScreen("", .4);

        assertThat(picture.marks())
                .map(Mark.Area.class::cast)
                .filteredOn(area -> area.stroke() > 0)
                .isNotEmpty()
                .allSatisfy(area -> assertThat(area.stroke()).isEqualTo(2.5))
                .extracting(Mark.Area::edge)
                .containsOnly(Ink.NEUTRAL);
    }
}
