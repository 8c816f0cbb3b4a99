package thole.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// The room for a screen: all there is, and where that is less than the screen can do with, it scrolls as a whole.
final class ScreenFrame extends ScrollPane {

    ScreenFrame(Node content) {
        super(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("th-frame");
    }
}
