package thole.ui.kit.reading;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import thole.ui.kit.Subscriptions;

/// A long page that keeps in sight what has the focus.
public final class Sheet extends ScrollPane {

    private static final double EDGE = 24;

    private final Subscriptions subscriptions = new Subscriptions();

    public Sheet(Parent content) {
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("safety-sheet");
    }

    public void shown() {
        Scene scene = getScene();
        if (scene != null) {
            subscriptions.changes(scene.focusOwnerProperty(), this::keepInSight);
        }
    }

    public void hidden() {
        subscriptions.end();
    }

    /// What is shown stays where it is on the screen while something above it comes or goes.
    public void holding(Node node, Runnable change) {
        double before = node.localToScene(0, 0).getY();
        change.run();
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        moveBy(node.localToScene(0, 0).getY() - before);
    }

    public void toTop() {
        setVvalue(0);
    }

    private void keepInSight(Node node) {
        if (node == null || !isInside(node)) {
            return;
        }
        Bounds seen = localToScene(getLayoutBounds());
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        double above = bounds.getMinY() - EDGE - seen.getMinY();
        double below = bounds.getMaxY() + EDGE - seen.getMaxY();
        moveBy(above < 0 ? above : Math.max(0, below));
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(getContent())) {
                return true;
            }
        }
        return false;
    }

    private void moveBy(double pixels) {
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            setVvalue(Math.clamp(getVvalue() + pixels / hidden, 0, 1));
        }
    }
}
