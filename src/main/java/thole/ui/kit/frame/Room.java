package thole.ui.kit.frame;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// How much room a window has for what is in it: one place that says when the compact layout holds, so that no screen
/// decides it from a width alone.
///
/// @param width of the window, pixels
/// @param height of the window, pixels
/// @param zoom per cent of the usual size of text
public record Room(double width, double height, int zoom) {

    private static final double COMPACT_BELOW = 1100;
    private static final double LOW_BELOW = 720;
    private static final double STACKED_BELOW = 900;
    private static final int COMPACT_ZOOM = 150;
    private static final double WHOLE = 100;

    /// A window of the usual size.
    private static final Room USUAL = new Room(1280, 820, 100);

    /// The room of the window around this node, now and later.
    public static ObservableValue<Room> around(Node node) {
        return node.sceneProperty().flatMap(Room::of).orElse(USUAL);
    }

    private static ObservableValue<Room> of(Scene scene) {
        ObjectProperty<Manner> manner = Manner.of(scene);
        return Bindings.createObjectBinding(
                () -> new Room(scene.getWidth(), scene.getHeight(), manner.get().zoom()),
                scene.widthProperty(),
                scene.heightProperty(),
                manner);
    }

    /// The compact rules hold: a narrow window, or text of 150 % and more whatever the width.
    public boolean isCompact() {
        return width < COMPACT_BELOW || zoom >= COMPACT_ZOOM;
    }

    /// Height is scarce: headers in one line, rows closer.
    public boolean isLow() {
        return effective(height) < LOW_BELOW;
    }

    /// Columns stand one under the other.
    public boolean isStacked() {
        return effective(width) < STACKED_BELOW;
    }

    /// Pixels as if text had its usual size.
    private double effective(double pixels) {
        return pixels * WHOLE / zoom;
    }
}
