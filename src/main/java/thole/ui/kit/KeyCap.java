package thole.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/// A key drawn as a key. Decoration: the control beside it says its shortcut itself.
public final class KeyCap extends Label {

    public KeyCap(String key) {
        super(key);
        getStyleClass().add("th-keycap");
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        setMinWidth(USE_PREF_SIZE);
    }

    /// As this machine writes it: “Ctrl Enter”, or the signs of a Mac.
    public KeyCap(KeyCombination keys) {
        this(written(keys.getDisplayText()));
    }

    /// The plus between keys is left out, the plus that is a key is not.
    private static String written(String display) {
        return display.replaceAll("\\+(?=.)", " ").replace("↵", KeyCode.ENTER.getName());
    }
}
