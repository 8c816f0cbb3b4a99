package thole.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

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

    /// The toolkit keeps the content of a scroll pane as an image, which it paints anew as a whole whenever anything in
    /// it changes, be it a caret. Without one it paints what has changed.
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildrenUnmodifiable().forEach(part -> part.setCache(false));
        return skin;
    }
}
