package thole.ui.shell;

import java.util.function.Supplier;
import thole.ui.kit.Icon;
import thole.ui.kit.Screen;

/// A screen that the window can show. It is built once, before the window is shown.
///
/// @param id names it in the program
/// @param titleKey the text with its name
/// @param digit its shortcut with Ctrl or Cmd; screens keep their digit while others are missing
public record ScreenEntry(String id, String titleKey, Icon icon, int digit, Supplier<Screen> make) {

    public ScreenEntry {
        if (digit < 1 || digit > 9) {
            throw new IllegalArgumentException("a digit from 1 to 9");
        }
    }
}
