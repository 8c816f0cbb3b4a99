package thole.ui.shell;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The stop that takes the focus when a screen is shown.
final class FirstStop {

    private FirstStop() {}

    /// A screen that has not taken the focus itself gets it where it would like it, or at its first stop; one that is
    /// still waiting for what it shows gets it once there is something to stop at.
    ///
    /// @param shown whether the screen is still the one that is shown
    static void focusIn(Scene scene, Parent screen, Predicate<Parent> shown) {
        if (screen.isFocusWithin() || focused(screen)) {
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (!shown.test(screen) || screen.isFocusWithin() || focused(screen)) {
                    scene.removePostLayoutPulseListener(this);
                }
            }
        });
    }

    private static boolean focused(Parent screen) {
        Optional<Node> stop = Optional.<Node>ofNullable(screen.lookup(".th-focus-first"))
                .filter(Node::isFocusTraversable)
                .or(() -> Regions.first(screen));
        stop.ifPresent(Node::requestFocus);
        return stop.isPresent();
    }
}
