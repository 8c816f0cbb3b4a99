package thole.ui.kit.body;

import java.util.Set;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import thole.chart.body.BodyFigure;
import thole.chart.body.BodyFigureReader;
import thole.model.body.BodyView;
import thole.model.body.Region;

/// The trunk from behind with what was marked last time: a picture, nothing to be clicked.
public final class PlaceThumbnail extends Pane {

    private static final double WIDE = 138;
    private static final double HIGH = 132;
    private static final double FROM = 70;
    private static final double TIMES = 0.69;

    private final Group drawing = new Group();
    private final BodyFigure figure = BodyFigureReader.read();

    public PlaceThumbnail() {
        getStyleClass().add("th-thumbnail");
        setMinSize(WIDE, HIGH);
        setMaxSize(WIDE, HIGH);
        setClip(new Rectangle(WIDE, HIGH));
        setMouseTransparent(true);
        drawing.getTransforms().add(new Scale(TIMES, TIMES));
        drawing.setLayoutY(-FROM * TIMES);
        drawing.setManaged(false);
        getChildren().setAll(drawing);
    }

    public void show(Set<Region> regions) {
        drawing.getChildren().clear();
        SVGPath outline = new SVGPath();
        outline.setContent(figure.outlines().getOrDefault(BodyView.BACK, ""));
        outline.getStyleClass().add("th-body-outline");
        drawing.getChildren().add(outline);
        figure.places().forEach((region, place) -> {
            if (region.view() == BodyView.BACK) {
                RegionShape shape = new RegionShape(region, place);
                shape.mark(regions.contains(region), "");
                drawing.getChildren().addAll(shape, shape.dot());
            }
        });
    }
}
