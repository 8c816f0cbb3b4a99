package thole.accessibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// Contrast as it was painted: the colour that most of a text’s box has, against the colour in it that is furthest from
/// it (WCAG 2.2, 1.4.3 and 1.4.11).
final class Contrast {

    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3;
    private static final double ROUNDING = 0.05;
    private static final double EDGE = 2;

    private Contrast() {}

    static List<Finding> findings(Scene scene) {
        Picture picture = Picture.of(scene);
        List<Finding> findings = new ArrayList<>();
        Nodes.shown(scene.getRoot()).filter(node -> isPainted(scene, node)).forEach(node -> {
            if (node instanceof Text text) {
                boolean icon =
                        text.getFont().getFamily().toLowerCase(Locale.ROOT).contains("feather");
                below(picture.colours(Nodes.inScene(text)), icon ? GRAPHIC : TEXT, node, findings);
            } else if (isInput(node)) {
                below(picture.colours(around(Nodes.inScene(box(node)))), GRAPHIC, node, findings);
            }
        });
        return findings;
    }

    private static void below(Map<Integer, Integer> colours, double least, Node node, List<Finding> findings) {
        if (colours.isEmpty()) {
            return;
        }
        int ground = colours.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        double ratio = colours.keySet().stream()
                .mapToDouble(colour -> ratio(ground, colour))
                .max()
                .orElseThrow();
        if (ratio + ROUNDING < least) {
            findings.add(new Finding(
                    Nodes.name(node),
                    String.format(
                            Locale.ROOT,
                            "has a contrast of %.2f on #%06X%s: %.1f or more",
                            ratio,
                            ground & 0xFFFFFF,
                            node instanceof Text text ? ", filled " + text.getFill() : "",
                            least)));
        }
    }

    /// What is disabled owes no contrast, what is scrolled away or see-through was not painted.
    private static boolean isPainted(Scene scene, Node node) {
        Bounds bounds = Nodes.inScene(node);
        boolean inWindow = bounds.getMinX() >= 0
                && bounds.getMinY() >= 0
                && bounds.getMaxX() <= scene.getWidth()
                && bounds.getMaxY() <= scene.getHeight();
        return inWindow && isInView(node, bounds) && bounds.getWidth() > 0 && !node.isDisabled() && opacity(node) == 1;
    }

    /// Not scrolled away, by whichever of the parts around it scrolls.
    private static boolean isInView(Node node, Bounds bounds) {
        Optional<? extends Node> scroller = Nodes.scroller(node);
        while (scroller.isPresent()) {
            if (!Nodes.inScene(scroller.get()).contains(bounds)) {
                return false;
            }
            scroller = Nodes.scroller(scroller.get());
        }
        return true;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node above = node; above != null; above = above.getParent()) {
            opacity *= above.getOpacity();
        }
        return opacity;
    }

    private static boolean isInput(Node node) {
        return node instanceof TextInputControl
                || node instanceof CheckBox
                || node instanceof RadioButton
                || node instanceof ComboBoxBase<?>;
    }

    private static Node box(Node node) {
        Node box = node.lookup(node instanceof RadioButton ? ".radio" : ".box");
        return node instanceof CheckBox || node instanceof RadioButton ? (box == null ? node : box) : node;
    }

    private static Bounds around(Bounds bounds) {
        return new BoundingBox(
                bounds.getMinX() - EDGE,
                bounds.getMinY() - EDGE,
                bounds.getWidth() + 2 * EDGE,
                bounds.getHeight() + 2 * EDGE);
    }

    private static double ratio(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
