package thole.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import thole.settings.Settings;
import thole.ui.kit.frame.ScreenAction;

/// The single letters of the form. Each acts only where its control, or the region around it, has the focus, never in a
/// text, and not at all where the person has turned letters off.
final class LetterKeys {

    private final Settings settings;
    private final List<Bound> letters = new ArrayList<>();

    private record Bound(ScreenAction action, Set<Node> where) {}

    LetterKeys(Settings settings) {
        this.settings = settings;
    }

    void add(ScreenAction action, Node... where) {
        letters.add(new Bound(action, Set.of(where)));
    }

    void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isControlDown()) {
            return;
        }
        letters.stream()
                .filter(bound -> acts(bound.action(), event.getCharacter()))
                .filter(bound -> bound.where().stream().anyMatch(area -> isIn(area, event)))
                .findFirst()
                .ifPresent(bound -> {
                    event.consume();
                    bound.action().run().run();
                });
    }

    private boolean acts(ScreenAction action, String typed) {
        return settings.current()
                .letters()
                .of(action.id(), action.letter())
                .filter(letter -> letter.equalsIgnoreCase(typed))
                .isPresent();
    }

    private static boolean isIn(Node area, KeyEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !node.equals(area)) {
            node = node.getParent();
        }
        return node != null;
    }
}
