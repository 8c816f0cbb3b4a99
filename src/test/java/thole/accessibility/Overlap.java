package thole.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// No words lie over other words. What scrolls is held beside what scrolls with it.
final class Overlap {

    /// Lines may touch: letters do not fill the height of their line.
    private static final double TOUCHING = 4;

    private Overlap() {}

    static List<Finding> findings(Parent root) {
        Map<Optional<Parent>, List<Node>> together = Nodes.shown(root)
                .filter(node -> node instanceof Text && Nodes.text(node).isPresent())
                .filter(node -> !Nodes.isInside(node, TextInputControl.class))
                .collect(Collectors.groupingBy(Nodes::scroller));
        return together.values().stream()
                .flatMap(texts -> among(texts).stream())
                .toList();
    }

    private static List<Finding> among(List<Node> texts) {
        List<Finding> findings = new ArrayList<>();
        List<Bounds> places = texts.stream().map(Nodes::inScene).toList();
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                if (!ofOneSentence(texts.get(i), texts.get(j)) && cross(places.get(i), places.get(j))) {
                    findings.add(new Finding(Nodes.name(texts.get(i)), "lies over " + Nodes.name(texts.get(j))));
                }
            }
        }
        return findings;
    }

    /// Parts of one sentence run on from line to line: the boxes around them cross, their letters do not.
    private static boolean ofOneSentence(Node one, Node other) {
        return one.getParent() instanceof TextFlow && Objects.equals(one.getParent(), other.getParent());
    }

    private static boolean cross(Bounds one, Bounds other) {
        double across = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double down = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return across > TOUCHING && down > TOUCHING;
    }
}
