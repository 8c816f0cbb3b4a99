package thole.ui.today.add;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A small sheet over the form in which something is added. Escape closes it, and the focus returns to where it came
/// from.
public final class AddPopover extends Pane {

    private static final double GAP = 6;

    private final VBox sheet = new VBox();
    private @Nullable Node opener;

    /// What a sheet is made of.
    ///
    /// @param first takes the focus
    public record Content(Node node, Node first) {}

    public AddPopover() {
        setPickOnBounds(false);
        sheet.getStyleClass().add("th-popover");
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        focusWithinProperty().subscribe((_, inside) -> {
            if (!inside) {
                sheet.setVisible(false);
            }
        });
        getChildren().setAll(sheet);
        sheet.setVisible(false);
    }

    public boolean isOpen() {
        return sheet.isVisible();
    }

    public void open(Node from, Content content) {
        opener = from;
        sheet.getChildren().setAll(content.node());
        sheet.setVisible(true);
        requestLayout();
        content.first().requestFocus();
    }

    public void close() {
        Node from = opener;
        sheet.setVisible(false);
        if (from != null) {
            from.requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        Node from = opener;
        if (from == null) {
            return;
        }
        double wide = Math.min(sheet.prefWidth(-1), getWidth());
        double high = sheet.prefHeight(wide);
        Bounds at = sceneToLocal(from.localToScene(from.getBoundsInLocal()));
        double y = at.getMinY() - GAP - high < 0 ? at.getMaxY() + GAP : at.getMinY() - GAP - high;
        double lowest = Math.max(0, getHeight() - high);
        sheet.resizeRelocate(
                Math.clamp(at.getMinX(), 0, Math.max(0, getWidth() - wide)), Math.clamp(y, 0, lowest), wide, high);
    }
}
