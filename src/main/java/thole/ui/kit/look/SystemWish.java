package thole.ui.kit.look;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// What the person has asked of the whole system, as far as it can be read.
///
/// @param dark dark colours
/// @param highContrast strong edges and no tints
/// @param still less motion
public record SystemWish(boolean dark, boolean highContrast, boolean still) {

    /// Where a system tells nothing.
    public static final SystemWish NONE = new SystemWish(false, false, false);

    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";
    private static final String GTK_THEME = "GTK.theme_name";

    /// Now and later. Called on the JavaFX thread.
    public static ObservableValue<SystemWish> observed() {
        Platform.Preferences preferences = Platform.getPreferences();
        return Bindings.createObjectBinding(() -> of(preferences), preferences);
    }

    private static SystemWish of(Platform.Preferences preferences) {
        return new SystemWish(
                preferences.getColorScheme() == ColorScheme.DARK,
                preferences.getBoolean(WINDOWS_CONTRAST).orElse(false)
                        || preferences
                                .getString(GTK_THEME)
                                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("highcontrast"))
                                .isPresent(),
                preferences.isReducedMotion());
    }
}
