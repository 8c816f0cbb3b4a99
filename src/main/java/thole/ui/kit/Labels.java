package thole.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words on a screen, in the sizes of the type scale. All of them wrap rather than end in dots.
public final class Labels {

    private Labels() {}

    /// The screen's title or its key number.
    public static Label title(String text) {
        return label(text, "th-title");
    }

    /// A result, said as a sentence.
    public static Label statement(String text) {
        return label(text, "th-statement");
    }

    /// A sentence that leads a row or a block.
    public static Label lead(String text) {
        return label(text, "th-lead");
    }

    /// The heading of a card or a group.
    public static Label heading(String text) {
        return label(text, "th-heading");
    }

    public static Label body(String text) {
        return label(text, "th-body");
    }

    public static Label small(String text) {
        return label(text, "th-small");
    }

    /// Help, axis, legend: the smallest text, muted.
    public static Label caption(String text) {
        return label(text, "th-caption");
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }
}
