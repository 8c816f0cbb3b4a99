package thole.ui.kit.key;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import thole.settings.Letters;
import thole.settings.Settings;
import thole.ui.kit.Subscriptions;

/// A key drawn as a key. Decoration: the control beside it says its shortcut itself.
public final class KeyCap extends Label {

    public KeyCap(String key) {
        super(key);
        getStyleClass().add("th-keycap");
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        setMinWidth(USE_PREF_SIZE);
    }

    /// A letter that can be changed or turned off; empty shows nothing.
    private void show(String key) {
        setText(key);
        setManaged(!key.isEmpty());
        if (!visibleProperty().isBound()) {
            setVisible(!key.isEmpty());
        }
    }

    /// As this machine writes it: “Ctrl Enter”, or the signs of a Mac.
    public KeyCap(KeyCombination keys) {
        this(written(keys.getDisplayText()));
    }

    /// The plus between keys is left out, the plus that is a key is not.
    private static String written(String display) {
        return display.replaceAll("\\+(?=.)", " ").replace("↵", KeyCode.ENTER.getName());
    }

    /// The single letters of a screen drawn as keys: those of now, and none while letters are off.
    public static final class Drawn {

        private final Settings settings;
        private final Map<KeyCap, Letter> caps = new LinkedHashMap<>();

        private record Letter(String action, String usual) {}

        public Drawn(Settings settings) {
            this.settings = settings;
        }

        /// @param action its id
        /// @param usual its letter where the person has chosen none
        public KeyCap cap(String action, String usual) {
            KeyCap cap = new KeyCap("");
            Letter letter = new Letter(action, usual);
            caps.put(cap, letter);
            show(cap, letter, settings.current().letters());
            return cap;
        }

        /// Follows the settings from now on.
        public void follow(Subscriptions subscriptions) {
            show(settings.current().letters());
            subscriptions.add(settings.observe(now -> show(now.letters()))::close);
        }

        private void show(Letters letters) {
            caps.forEach((cap, letter) -> show(cap, letter, letters));
        }

        private static void show(KeyCap cap, Letter letter, Letters letters) {
            cap.show(letters.of(letter.action(), letter.usual()).orElse("").toUpperCase(Locale.ROOT));
        }
    }
}
