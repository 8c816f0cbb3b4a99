package thole.settings;

/// How the window looks.
///
/// @param zoom per cent of the usual size of text, 100 to 200
/// @param quietNumbers values of pain are hidden on the calendar until asked for
/// @param rail the sidebar is a rail of icons even where there is room for words
/// @param largerTextOffered the first screen has asked whether larger text is wanted
public record Appearance(
        Theme theme, int zoom, Motion motion, boolean quietNumbers, boolean rail, boolean largerTextOffered) {

    public static final int LEAST_ZOOM = 100;
    public static final int MOST_ZOOM = 200;
    public static final int ZOOM_STEP = 25;

    /// Which colours.
    public enum Theme {
        LIGHT,
        DARK,
        /// As the system has it.
        SYSTEM
    }

    /// Whether things move.
    public enum Motion {
        FULL,
        REDUCED,
        /// As the system has it.
        SYSTEM
    }

    /// A zoom beyond the ends is taken as the end.
    public Appearance {
        zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
    }

    public static Appearance usual() {
        return new Appearance(Theme.SYSTEM, LEAST_ZOOM, Motion.SYSTEM, false, false, false);
    }

    public Appearance withTheme(Theme other) {
        return new Appearance(other, zoom, motion, quietNumbers, rail, largerTextOffered);
    }

    public Appearance withZoom(int percent) {
        return new Appearance(theme, percent, motion, quietNumbers, rail, largerTextOffered);
    }

    public Appearance withMotion(Motion other) {
        return new Appearance(theme, zoom, other, quietNumbers, rail, largerTextOffered);
    }

    public Appearance withQuietNumbers(boolean quiet) {
        return new Appearance(theme, zoom, motion, quiet, rail, largerTextOffered);
    }

    public Appearance withRail(boolean narrow) {
        return new Appearance(theme, zoom, motion, quietNumbers, narrow, largerTextOffered);
    }

    public Appearance withLargerTextOffered() {
        return new Appearance(theme, zoom, motion, quietNumbers, rail, true);
    }
}
