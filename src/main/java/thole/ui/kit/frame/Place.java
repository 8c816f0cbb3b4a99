package thole.ui.kit.frame;

/// A place in the window: a screen or a page, and what of it where that matters. Written `day:2026-11-03`, or the name
/// of the screen alone.
///
/// @param screen its id
/// @param argument which day, pattern or part of it; empty for the screen as it is
public record Place(String screen, String argument) {

    public Place {
        if (screen.isEmpty() || screen.indexOf(':') >= 0) {
            throw new IllegalArgumentException("a screen's id has letters and no colon");
        }
    }

    public static Place of(String screen) {
        return new Place(screen, "");
    }

    public static Place of(String screen, String argument) {
        return new Place(screen, argument);
    }

    /// The place that [#toString] has written.
    public static Place parse(String written) {
        int colon = written.indexOf(':');
        return colon < 0 ? of(written) : new Place(written.substring(0, colon), written.substring(colon + 1));
    }

    @Override
    public String toString() {
        return argument.isEmpty() ? screen : screen + ":" + argument;
    }
}
