package thole.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The large parts of the window, between which F6 walks: every visible node of the style class `th-region`, in the
/// order in which they stand.
final class Regions {

    private Regions() {}

    /// Moves the focus to the first stop of the next region.
    ///
    /// @param step 1 forwards, -1 backwards
    static void go(Parent root, int step) {
        List<Node> regions = root.lookupAll(".th-region").stream()
                .filter(region -> isShown(region) && first(region).isPresent())
                .toList();
        if (regions.isEmpty()) {
            return;
        }
        int here = -1;
        for (int i = 0; i < regions.size(); i++) {
            if (regions.get(i).isFocusWithin()) {
                here = i;
            }
        }
        int from = here < 0 && step < 0 ? 0 : here;
        int next = Math.floorMod(from + step, regions.size());
        first(regions.get(next)).ifPresent(Node::requestFocus);
    }

    /// Where the Tab key would first stop in it.
    static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
