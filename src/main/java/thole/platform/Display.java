package thole.platform;

import java.util.Map;

/// Whether there is a screen to open a window on.
public final class Display {

    private Display() {}

    /// On Linux a display is named by the environment; elsewhere there is one.
    public static boolean isPresent(SystemKind system, Map<String, String> environment) {
        return system != SystemKind.LINUX
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
