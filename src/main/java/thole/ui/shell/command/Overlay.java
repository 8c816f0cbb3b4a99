package thole.ui.shell.command;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A sheet over the window. The Tab key stays in it, Escape or a click beside it closes it, and the focus goes back to
/// where it was.
public final class Overlay extends StackPane {

    private @Nullable Node opener;

    public Overlay() {
        getStyleClass().add("th-veil");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::swallow);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        setVisible(false);
        setManaged(false);
    }

    /// @param first what takes the focus
    public void open(Parent sheet, Node first) {
        if (!isVisible()) {
            opener = getScene().getFocusOwner();
        }
        getChildren().setAll(sheet);
        setManaged(true);
        setVisible(true);
        applyCss();
        layout();
        first.requestFocus();
    }

    public void close() {
        if (!isVisible()) {
            return;
        }
        Node back = opener;
        setVisible(false);
        setManaged(false);
        getChildren().clear();
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            move(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    /// What is under the sheet hears no keys.
    private void swallow(KeyEvent event) {
        event.consume();
    }

    private void move(int step) {
        List<Node> stops = new ArrayList<>();
        collect(this, stops);
        int here = stops.indexOf(getScene().getFocusOwner());
        if (!stops.isEmpty()) {
            stops.get(Math.floorMod(here + step, stops.size())).requestFocus();
        }
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
