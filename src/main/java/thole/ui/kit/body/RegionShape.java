package thole.ui.kit.body;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import thole.chart.body.BodyFigure;
import thole.model.body.Region;

/// One region on screen: a check box in the shape of a part of the body. Marked, it has the pain colour and a dot.
public final class RegionShape extends SVGPath {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double DOT = 4;

    private final Region region;
    private final Circle dot;
    private boolean marked;

    RegionShape(Region region, BodyFigure.Place place) {
        this.region = region;
        setContent(place.path());
        getStyleClass().add("th-body-region");
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setPickOnBounds(false);
        dot = new Circle(place.x(), place.y(), DOT);
        dot.getStyleClass().add("th-body-dot");
        dot.setMouseTransparent(true);
        dot.setVisible(false);
    }

    public Region region() {
        return region;
    }

    /// Lies above the shape.
    Circle dot() {
        return dot;
    }

    public void mark(boolean now, String spoken) {
        marked = now;
        pseudoClassStateChanged(MARKED, now);
        dot.setVisible(now);
        setAccessibleText(spoken);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /// The colour of a value of its own, where the figure does not have one colour for all.
    ///
    /// @param painClass the style class of that value
    public void colour(String painClass) {
        getStyleClass().add(painClass);
        dot.getStyleClass().add(painClass);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(marked)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
