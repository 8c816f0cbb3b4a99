package thole.ui.shell;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// The program’s mark: five stacked pills in the curve of a lower back, the warm one is today. The same drawing as
/// `assets/icon/app-icon.svg`, 64 to a side, at the size of the sidebar.
final class AppMark extends StackPane {

    private static final double GRID = 64;
    private static final double SIDE = 30;
    private static final double PILL = 6.8;
    private static final List<double[]> PILLS = List.of(
            new double[] {26, 10.6, 23},
            new double[] {18.5, 19.6, 27},
            new double[] {13.5, 28.6, 31},
            new double[] {19, 37.6, 27},
            new double[] {28, 46.6, 21});
    private static final int TODAY = 2;

    AppMark() {
        Group drawing = new Group(rectangle(2, 2, 60, 60, 14, "th-mark-ground"));
        for (int i = 0; i < PILLS.size(); i++) {
            double[] pill = PILLS.get(i);
            String styleClass = i == TODAY ? "th-mark-today" : "th-mark-day";
            drawing.getChildren().add(rectangle(pill[0], pill[1], pill[2], PILL, PILL / 2, styleClass));
        }
        drawing.setScaleX(SIDE / GRID);
        drawing.setScaleY(SIDE / GRID);
        getChildren().setAll(new Group(drawing));
        setMinSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        setAccessibleRole(AccessibleRole.NODE);
    }

    private static Rectangle rectangle(
            double x, double y, double width, double height, double radius, String styleClass) {
        Rectangle rectangle = new Rectangle(x, y, width, height);
        rectangle.setArcWidth(2 * radius);
        rectangle.setArcHeight(2 * radius);
        rectangle.getStyleClass().add(styleClass);
        return rectangle;
    }
}
