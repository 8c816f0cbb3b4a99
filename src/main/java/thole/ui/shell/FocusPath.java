package thole.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Where in a window the focus is, told by places of children, so that it can be found again in a window that is built
/// alike.
///
/// @param kind the class of what has the focus
record FocusPath(List<Integer> places, Class<?> kind) {

    static Optional<FocusPath> to(@Nullable Node focused) {
        if (focused == null) {
            return Optional.empty();
        }
        Deque<Integer> places = new ArrayDeque<>();
        for (Node node = focused; node.getParent() != null; node = node.getParent()) {
            places.push(node.getParent().getChildrenUnmodifiable().indexOf(node));
        }
        return Optional.of(new FocusPath(List.copyOf(places), focused.getClass()));
    }

    /// What stands there now, if it is of the same kind and takes the focus.
    Optional<Node> in(Parent root) {
        Node node = root;
        for (int place : places) {
            List<Node> children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
            if (place >= children.size()) {
                return Optional.empty();
            }
            node = children.get(place);
        }
        return Optional.of(node).filter(found -> found.getClass().equals(kind) && found.isFocusTraversable());
    }
}
