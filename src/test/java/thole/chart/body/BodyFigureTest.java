package thole.chart.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.chart.body.BodyFigure.Direction;
import thole.model.body.BodyView;
import thole.model.body.Region;

class BodyFigureTest {

    private final BodyFigure figure = BodyFigureReader.read();

    @Test
    void everyRegionOfTheModelIsDrawnAndBothViewsHaveAnOutline() {
        assertThat(figure.places().keySet()).isEqualTo(EnumSet.allOf(Region.class));
        assertThat(figure.outlines().keySet()).isEqualTo(EnumSet.allOf(BodyView.class));
        assertThat(figure.places().values()).allMatch(place -> place.path().startsWith("M"));
    }

    @Test
    void everyRegionCanBeReachedWithTheArrowsOfItsView() {
        assertThat(reachable(Region.LOWER_BACK_CENTER)).isEqualTo(inView(BodyView.BACK));
        assertThat(reachable(Region.ABDOMEN_LOWER)).isEqualTo(inView(BodyView.FRONT));
    }

    @Test
    void leftOfTheLowerBackIsItsLeft() {
        assertThat(figure.places().get(Region.LOWER_BACK_CENTER))
                .isNotNull()
                .satisfies(place -> assertThat(place.next()).containsEntry(Direction.LEFT, Region.LOWER_BACK_LEFT));
    }

    private Set<Region> reachable(Region start) {
        Set<Region> reached = EnumSet.of(start);
        int before = 0;
        while (before < reached.size()) {
            before = reached.size();
            Set<Region> further = EnumSet.copyOf(reached);
            reached.forEach(region -> {
                BodyFigure.Place place = figure.places().get(region);
                if (place != null) {
                    further.addAll(place.next().values());
                }
            });
            reached = further;
        }
        return reached;
    }

    private static Set<Region> inView(BodyView view) {
        Set<Region> all = EnumSet.allOf(Region.class);
        all.removeIf(region -> region.view() != view);
        return all;
    }
}
