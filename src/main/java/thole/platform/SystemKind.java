package thole.platform;

import java.util.Locale;

/// The three kinds of computer the program runs on, as far as their customs differ.
public enum SystemKind {
    LINUX,
    MACOS,
    WINDOWS;

    /// @param osName the value of the system property `os.name`
    public static SystemKind of(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MACOS : LINUX;
    }
}
