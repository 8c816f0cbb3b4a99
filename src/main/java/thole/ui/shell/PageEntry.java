package thole.ui.shell;

import java.util.function.Function;
import thole.ui.kit.Screen;

/// A page that is opened from a screen and left again to where it was opened. It has no place in the sidebar. Built
/// once, before the window is shown.
///
/// @param id names it in the program
/// @param make given the way back
public record PageEntry(String id, Function<Runnable, Screen> make) {}
