package thole.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// Text is whole: nothing is shortened with dots, and nothing lies outside what can be seen or scrolled to.
final class WholeText {

    private static final double ROUNDING = 1.5;

    private WholeText() {}

    static List<Finding> findings(Parent root) {
        List<Finding> findings = new ArrayList<>();
        Nodes.shown(root).forEach(node -> {
            if (node instanceof Labeled labeled && isShortened(labeled)) {
                findings.add(new Finding(Nodes.name(node), "is cut: give it room, or let it wrap"));
            } else if (node instanceof Text && isOutside(root, node)) {
                findings.add(new Finding(Nodes.name(node), "lies outside what can be seen"));
            }
        });
        return findings;
    }

    /// What a label draws is not what it says.
    private static boolean isShortened(Labeled labeled) {
        if (labeled.getText() == null || labeled.getText().isBlank()) {
            return false;
        }
        return Nodes.shown(labeled)
                .filter(node -> node instanceof Text && node.getStyleClass().contains("text"))
                .map(node -> ((Text) node).getText())
                .anyMatch(drawn -> drawn.endsWith(labeled.getEllipsisString())
                        && !labeled.getText().endsWith(labeled.getEllipsisString()));
    }

    /// What scrolls up and down alone cannot bring in what hangs over its sides.
    private static boolean hangsOver(Parent scroller, Bounds bounds) {
        if (!(scroller instanceof ScrollPane pane) || pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER) {
            return false;
        }
        Bounds frame = Nodes.inScene(pane);
        return bounds.getMinX() < frame.getMinX() - ROUNDING || bounds.getMaxX() > frame.getMaxX() + ROUNDING;
    }

    private static boolean isOutside(Parent root, Node node) {
        if (Nodes.isInside(node, TextInputControl.class)
                || ((Text) node).getText().isBlank()) {
            return false;
        }
        Bounds bounds = Nodes.inScene(node);
        Optional<Parent> scroller = Nodes.scroller(node);
        if (scroller.isPresent()) {
            return hangsOver(scroller.get(), bounds);
        }
        Bounds window = root.getLayoutBounds();
        Rectangle2D seen = new Rectangle2D(
                -ROUNDING, -ROUNDING, window.getWidth() + 2 * ROUNDING, window.getHeight() + 2 * ROUNDING);
        return bounds.getWidth() > 0
                && !seen.contains(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
