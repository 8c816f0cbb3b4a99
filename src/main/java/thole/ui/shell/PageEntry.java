package thole.ui.shell;

import java.util.function.Function;
import thole.ui.kit.Screen;

/// A page that is opened from a screen or another page and left again to where it was opened. It has no place in the
/// sidebar. Built once, before the window is shown; which day or pattern it shows is told by [Screen#at].
///
/// @param id names it in the program
/// @param titleKey the text by which the command list offers it; empty where it opens only from a screen
/// @param whole it takes the whole window, without the sidebar and the ways to other screens
/// @param make given the way back
public record PageEntry(String id, String titleKey, boolean whole, Function<Runnable, Screen> make) {

    public PageEntry(String id, Function<Runnable, Screen> make) {
        this(id, "", false, make);
    }

    /// Also offered by the command list.
    public static PageEntry named(String id, String titleKey, Function<Runnable, Screen> make) {
        return new PageEntry(id, titleKey, false, make);
    }

    public static PageEntry whole(String id, Function<Runnable, Screen> make) {
        return new PageEntry(id, "", true, make);
    }
}
