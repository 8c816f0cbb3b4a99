package thole.ui.kit.frame;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import thole.settings.Letters;

/// Which single letters act in a window, for controls that are no screen and are told no settings.
public final class SingleLetters {

    private SingleLetters() {}

    /// From now on in this window.
    public static void set(Scene scene, Letters letters) {
        scene.getProperties().put(SingleLetters.class, letters);
    }

    /// The key press asks for an action in the window around this node.
    ///
    /// @param action its id
    /// @param usual its letter where the person has chosen none
    public static boolean isAsked(Node node, KeyEvent event, String action, String usual) {
        return around(node)
                .of(action, usual)
                .filter(letter -> letter.equalsIgnoreCase(event.getText())
                        || letter.equalsIgnoreCase(event.getCode().getName()))
                .isPresent();
    }

    /// In the window around this node; the usual ones where nobody has said otherwise.
    public static Letters around(Node node) {
        Scene scene = node.getScene();
        Object kept = scene == null ? null : scene.getProperties().get(SingleLetters.class);
        return kept instanceof Letters letters ? letters : Letters.usual();
    }
}
