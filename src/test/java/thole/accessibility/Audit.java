package thole.accessibility;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Everything that is measured of one scene as it stands.
public final class Audit {

    private Audit() {}

    public static List<Finding> of(Scene scene) {
        List<Finding> findings = new ArrayList<>(Stops.findings(scene.getRoot()));
        findings.addAll(WholeText.findings(scene.getRoot()));
        findings.addAll(Overlap.findings(scene.getRoot()));
        findings.addAll(Contrast.findings(scene));
        return findings;
    }

    /// What the Tab key has to reach.
    public static List<Node> stops(Scene scene) {
        return Stops.of(scene.getRoot());
    }

    public static String name(Node node) {
        return Nodes.name(node);
    }
}
