package thole.ui.kit.body;

import java.util.Map;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import thole.chart.body.BodyFigure;
import thole.chart.body.BodyFigureReader;
import thole.model.body.BodyView;
import thole.model.body.Region;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// One view of the body with what was marked: a picture, nothing to be clicked. The trunk alone, unless something is
/// marked above or below it. Its size is the style sheet’s.
final class PlaceThumbnail extends Pane {

    private static final double TRUNK_FROM = 70;
    private static final double TRUNK_TO = 261;
    private static final double LETTER_EDGE = 5;

    private final BodyView view;
    private final BodyFigure figure = BodyFigureReader.read();
    private final Group drawing = new Group();
    private final Scale scale = new Scale(1, 1);
    private final Label atLeft;
    private final Label atRight;
    private boolean whole;

    PlaceThumbnail(Texts texts, BodyView view) {
        this.view = view;
        String left = texts.get("kit.body.left_letter");
        String right = texts.get("kit.body.right_letter");
        atLeft = Labels.caption(view == BodyView.BACK ? left : right);
        atRight = Labels.caption(view == BodyView.BACK ? right : left);
        getStyleClass().add("th-thumbnail");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMouseTransparent(true);
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        getChildren().setAll(drawing, atLeft, atRight);
        show(Map.of());
    }

    /// @param marked each place with the style class of its value, or none for the colour of the whole picture
    void show(Map<Region, String> marked) {
        whole = marked.keySet().stream()
                .filter(region -> region.view() == view)
                .map(figure.places()::get)
                .anyMatch(place -> place != null && (place.y() < TRUNK_FROM || place.y() > TRUNK_TO));
        drawing.getChildren().clear();
        SVGPath outline = new SVGPath();
        outline.setContent(figure.outlines().getOrDefault(view, ""));
        outline.getStyleClass().add("th-body-outline");
        drawing.getChildren().add(outline);
        figure.places().forEach((region, place) -> {
            if (region.view() == view) {
                RegionShape shape = new RegionShape(region, place);
                shape.mark(marked.containsKey(region), "");
                String colour = marked.getOrDefault(region, "");
                if (!colour.isEmpty()) {
                    shape.colour(colour);
                }
                drawing.getChildren().addAll(shape, shape.dot());
            }
        });
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double from = whole ? 0 : TRUNK_FROM;
        double high = whole ? BodyFigure.HEIGHT : TRUNK_TO - TRUNK_FROM;
        double factor = Math.min(getWidth() / BodyFigure.WIDTH, getHeight() / high);
        scale.setX(factor);
        scale.setY(factor);
        drawing.setLayoutX((getWidth() - BodyFigure.WIDTH * factor) / 2);
        drawing.setLayoutY((getHeight() - high * factor) / 2 - from * factor);
        place(atLeft, LETTER_EDGE);
        place(atRight, getWidth() - LETTER_EDGE - atRight.prefWidth(-1));
    }

    private void place(Label letter, double x) {
        letter.resizeRelocate(
                snapPositionX(x), snapPositionY(LETTER_EDGE), letter.prefWidth(-1), letter.prefHeight(-1));
    }
}
