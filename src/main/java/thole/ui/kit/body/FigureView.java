package thole.ui.kit.body;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import thole.chart.body.BodyFigure;
import thole.model.body.BodyView;
import thole.model.body.Region;

/// One view of the body, as large as there is room for. Left and right are the person’s own, and say so.
public final class FigureView extends Pane {

    private static final double SMALL = 0.6;

    /// How far beside a region a click still reaches it, in pixels.
    private static final double NEAR = 6;

    private static final double STEP = Math.PI / 12;
    private static final double LETTER_Y = 98;
    private static final double LETTER_X = 14;

    private final Map<Region, RegionShape> shapes = new TreeMap<>();
    private final Group drawing = new Group();
    private final Scale scale = new Scale(1, 1);

    /// @param clicked told which region was clicked
    public FigureView(BodyFigure figure, BodyView view, String left, String right, Consumer<Region> clicked) {
        getStyleClass().add("th-figure");
        setMinSize(0, 0);
        maxHeightProperty().bind(widthProperty().multiply(BodyFigure.HEIGHT / BodyFigure.WIDTH));
        setPrefSize(BodyFigure.WIDTH * SMALL, BodyFigure.HEIGHT * SMALL);
        Rectangle box = new Rectangle(BodyFigure.WIDTH, BodyFigure.HEIGHT);
        box.setVisible(false);
        SVGPath outline = new SVGPath();
        outline.setContent(figure.outlines().getOrDefault(view, ""));
        outline.getStyleClass().add("th-body-outline");
        outline.setMouseTransparent(true);
        drawing.getChildren().addAll(box, outline);
        figure.places().forEach((region, place) -> {
            if (region.view() == view) {
                shapes.put(region, shape(region, place, clicked));
            }
        });
        drawing.getChildren().addAll(shapes.values());
        shapes.values().forEach(shape -> drawing.getChildren().add(shape.dot()));
        boolean leftFirst = view == BodyView.BACK;
        drawing.getChildren()
                .addAll(letter(leftFirst ? left : right, LETTER_X), letter(leftFirst ? right : left, 200 - LETTER_X));
        drawing.getTransforms().add(scale);
        getChildren().add(drawing);
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                nearest(event.getX(), event.getY()).ifPresent(clicked);
            }
        });
    }

    /// The region that a click beside it is meant for: small ones are hard to meet.
    private Optional<Region> nearest(double x, double y) {
        for (double away = 1; away <= NEAR; away++) {
            for (double turn = 0; turn < 2 * Math.PI; turn += STEP) {
                Point2D at = drawing.parentToLocal(x + away * Math.cos(turn), y + away * Math.sin(turn));
                for (RegionShape shape : shapes.values()) {
                    if (shape.contains(at)) {
                        return Optional.of(shape.region());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static RegionShape shape(Region region, BodyFigure.Place place, Consumer<Region> clicked) {
        RegionShape shape = new RegionShape(region, place);
        shape.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                clicked.accept(region);
                event.consume();
            }
        });
        return shape;
    }

    private static Node letter(String text, double x) {
        Text letter = new Text(text);
        letter.getStyleClass().add("th-body-letter");
        letter.setAccessibleRole(AccessibleRole.NODE);
        letter.setMouseTransparent(true);
        letter.setX(x - 4);
        letter.setY(LETTER_Y);
        return letter;
    }

    public Map<Region, RegionShape> shapes() {
        return shapes;
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.max(0, Math.min(getWidth() / BodyFigure.WIDTH, getHeight() / BodyFigure.HEIGHT));
        scale.setX(factor);
        scale.setY(factor);
        drawing.setLayoutX(Math.max(0, (getWidth() - BodyFigure.WIDTH * factor) / 2));
        drawing.setLayoutY(Math.max(0, (getHeight() - BodyFigure.HEIGHT * factor) / 2));
    }
}
