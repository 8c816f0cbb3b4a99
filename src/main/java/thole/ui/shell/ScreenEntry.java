package thole.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import thole.ui.kit.Icon;
import thole.ui.kit.Screen;

/// A screen with a place in the sidebar. It is built once, before the window is shown.
///
/// @param id names it in the program
/// @param titleKey the text with its name
/// @param keys all of them go there; the first is told
/// @param shelf where in the sidebar
public record ScreenEntry(
        String id, String titleKey, Icon icon, List<KeyCombination> keys, Shelf shelf, Supplier<Screen> make) {

    /// The parts of the sidebar.
    public enum Shelf {
        MAIN,
        /// At the foot; Escape leads back to where it was opened.
        FOOT,
        /// Not in the sidebar: it takes the whole window.
        NONE
    }

    public ScreenEntry {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("every screen is reached by key");
        }
    }

    /// @param digit its shortcut with Ctrl or Cmd, also on the number pad; screens keep their digit while others are
    ///     missing
    public ScreenEntry(String id, String titleKey, Icon icon, int digit, Supplier<Screen> make) {
        this(id, titleKey, icon, digits(digit), Shelf.MAIN, make);
    }

    /// One of those at the foot.
    public static ScreenEntry foot(String id, String titleKey, Icon icon, KeyCombination keys, Supplier<Screen> make) {
        return new ScreenEntry(id, titleKey, icon, List.of(keys), Shelf.FOOT, make);
    }

    private static List<KeyCombination> digits(int digit) {
        if (digit < 1 || digit > 9) {
            throw new IllegalArgumentException("a digit from 1 to 9");
        }
        return List.of(
                new KeyCodeCombination(KeyCode.valueOf("DIGIT" + digit), KeyCombination.SHORTCUT_DOWN),
                new KeyCodeCombination(KeyCode.valueOf("NUMPAD" + digit), KeyCombination.SHORTCUT_DOWN));
    }
}
