package thole.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Where the Tab key stops: each stop has a name and a role, and is large enough to be hit.
final class Stops {

    /// WCAG 2.2, 2.5.8 Target Size (Minimum), in pixels of the design.
    private static final double LEAST_TARGET = 24;

    private static final double ROUNDING = 0.5;
    private static final Set<AccessibleRole> NO_ROLE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private Stops() {}

    static List<Node> of(Parent root) {
        return Nodes.shown(root)
                .filter(Node::isFocusTraversable)
                .filter(node -> !node.isDisabled())
                .toList();
    }

    static List<Finding> findings(Parent root) {
        List<Finding> findings = new ArrayList<>();
        for (Node stop : of(root)) {
            Object name = stop.queryAccessibleAttribute(AccessibleAttribute.TEXT);
            if (name == null || name.toString().isBlank()) {
                findings.add(new Finding(Nodes.name(stop), "has no name: set its accessibleText"));
            }
            if (NO_ROLE.contains(stop.getAccessibleRole())) {
                findings.add(new Finding(Nodes.name(stop), "has no role: set its accessibleRole"));
            }
            Bounds bounds = Nodes.inScene(stop);
            if (hasEqualPath(stop)) {
                continue;
            }
            if (bounds.getWidth() + ROUNDING < LEAST_TARGET || bounds.getHeight() + ROUNDING < LEAST_TARGET) {
                findings.add(new Finding(
                        Nodes.name(stop),
                        "is " + Math.round(bounds.getWidth()) + " x " + Math.round(bounds.getHeight())
                                + " px: targets are 24 px or more"));
            }
        }
        return findings;
    }

    /// A place on the body figure may be as small as it is on a body: clicks near it count, and finding the place by
    /// name is
    /// an equal path (WCAG 2.5.8, exception “Equivalent”).
    private static boolean hasEqualPath(Node stop) {
        return stop.getStyleClass().contains("th-body-region");
    }
}
