package thole.accessibility;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/// Looks through what a window shows.
final class Nodes {

    private static final int LONGEST_NAME = 60;

    private Nodes() {}

    /// The node and everything in it that can be seen.
    static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Nodes::shown)
                : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }

    static Optional<String> text(Node node) {
        return switch (node) {
            case Labeled labeled -> Optional.ofNullable(labeled.getText()).filter(text -> !text.isBlank());
            case Text text -> Optional.of(text.getText()).filter(words -> !words.isBlank());
            case Node _ -> Optional.empty();
        };
    }

    /// What the node is called in a finding.
    static String name(Node node) {
        String words = text(node)
                .or(() -> Optional.ofNullable(node.getAccessibleText()))
                .map(all -> " “" + (all.length() > LONGEST_NAME ? all.substring(0, LONGEST_NAME) + "…" : all) + "”")
                .orElse("");
        return node.getClass().getSimpleName().toLowerCase(Locale.ROOT) + node.getStyleClass() + words;
    }

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// The nearest part of the window that scrolls what the node is in.
    static Optional<Parent> scroller(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane
                    || above instanceof VirtualFlow<?>
                    || above instanceof TableHeaderRow
                    || above instanceof TableView<?>) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    static boolean isInside(Node node, Class<?> type) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (type.isInstance(above)) {
                return true;
            }
        }
        return false;
    }
}
