package thole.ui.kit.frame;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;

/// How a window is shown, as far as a style sheet cannot say it: what draws itself on a canvas, or moves, asks here.
///
/// @param zoom per cent of the usual size of text, 100 to 200
/// @param still nothing moves: every duration is 0
/// @param highContrast no tints; lines of 2 pixels
public record Manner(int zoom, boolean still, boolean highContrast) {

    /// What holds in a window that nobody has told otherwise.
    public static final Manner USUAL = new Manner(100, false, false);

    private static final double WHOLE = 100;

    /// The manner of the window around this node, now and later.
    public static ObservableValue<Manner> around(Node node) {
        return node.sceneProperty().flatMap(Manner::of).orElse(USUAL);
    }

    /// The manner of a window, to be read and set.
    public static ObjectProperty<Manner> of(Scene scene) {
        Object kept =
                scene.getProperties().computeIfAbsent(Manner.class, _ -> new Holder(new SimpleObjectProperty<>(USUAL)));
        return ((Holder) kept).manner();
    }

    private record Holder(ObjectProperty<Manner> manner) {}

    /// The factor by which text grows, 1 to 2.
    public double scale() {
        return zoom / WHOLE;
    }

    /// How long a movement of this length lasts here.
    public Duration lasting(Duration usual) {
        return still ? Duration.ZERO : usual;
    }
}
