package thole.ui.settings.panel;

import java.util.Locale;
import thole.ui.kit.Icon;

/// What the settings are about, in the order of the list.
public enum Category {
    JOURNAL(Icon.EDIT),
    FACTORS(Icon.SLIDERS),
    REMINDERS(Icon.CLOCK),
    APPEARANCE(Icon.MONITOR),
    PRIVACY(Icon.LOCK),
    DATA(Icon.SAVE),
    LANGUAGE(Icon.NOTE),
    KEYBOARD(Icon.TABLE),
    ABOUT(Icon.INFO);

    private final Icon icon;

    Category(Icon icon) {
        this.icon = icon;
    }

    public Icon icon() {
        return icon;
    }

    /// The text with its name.
    public String nameKey() {
        return "settings.category." + code();
    }

    /// As a place in the window names it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
