package thole.ui.kit.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import thole.chart.body.BodyFigure;
import thole.chart.body.BodyFigureReader;
import thole.model.body.BodyView;
import thole.model.body.Region;

@ExtendWith(ApplicationExtension.class)
class FigureViewTest {

    private static final Region HAND = Region.HAND_BACK_LEFT;

    private final BodyFigure figure = BodyFigureReader.read();
    private final List<Region> clicked = new ArrayList<>();
    private final FigureView view = new FigureView(figure, BodyView.BACK, "L", "R", clicked::add);

    @Test
    void aClickBesideARegionTakesItAndOneFartherOffTakesNone() {
        view.resize(BodyFigure.WIDTH, BodyFigure.HEIGHT);
        view.layout();
        BodyFigure.Place hand = Objects.requireNonNull(figure.places().get(HAND));
        RegionShape shape = Objects.requireNonNull(view.shapes().get(HAND));
        double edge = hand.x();
        while (shape.contains(edge, hand.y())) {
            edge -= 0.5;
        }
        press(edge - 4, hand.y());
        assertThat(clicked).containsExactly(HAND);
        press(edge - 12, hand.y());
        assertThat(clicked).containsExactly(HAND);
    }

    private void press(double x, double y) {
        view.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                true,
                false,
                null));
    }
}
