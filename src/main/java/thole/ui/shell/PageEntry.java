package thole.ui.shell;

import java.util.function.Function;
import thole.ui.kit.Screen;

/// A page that is opened from a screen or another page and left again to where it was opened. It has no place of its
/// own in the sidebar. Built once, before the window is shown; which day or pattern it shows is told by [Screen#at].
///
/// @param id names it in the program
/// @param titleKey the text by which the command list offers it; empty where it opens only from a screen
/// @param whole it takes the whole window, without the sidebar and the ways to other screens
/// @param home the screen that the sidebar shows as open with it; empty where that is the one it was opened from
/// @param make given the way back
public record PageEntry(String id, String titleKey, boolean whole, String home, Function<Runnable, Screen> make) {

    public PageEntry(String id, Function<Runnable, Screen> make) {
        this(id, "", false, "", make);
    }

    /// Also offered by the command list.
    public static PageEntry named(String id, String titleKey, Function<Runnable, Screen> make) {
        return new PageEntry(id, titleKey, false, "", make);
    }

    public static PageEntry whole(String id, Function<Runnable, Screen> make) {
        return new PageEntry(id, "", true, "", make);
    }

    /// The same as a part of this screen, wherever it is opened from.
    public PageEntry under(String screen) {
        return new PageEntry(id, titleKey, whole, screen, make);
    }
}
