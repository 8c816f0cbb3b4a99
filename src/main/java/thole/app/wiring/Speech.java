package thole.app.wiring;

import java.util.List;
import java.util.Locale;
import thole.settings.Formats;
import thole.text.Texts;

/// The words and the formats for what the person has chosen: the language from the settings, dates, numbers, the first
/// day of the week and the clock by the region where the person lives.
public final class Speech {

    private static final List<String> SPOKEN = List.of("en", "de");

    private Speech() {}

    /// @param system the locale of the person's computer
    public static Texts of(Formats chosen, Locale system) {
        return new Texts(locale(chosen, system));
    }

    static Locale locale(Formats chosen, Locale system) {
        String language = switch (chosen.language()) {
            case SYSTEM -> SPOKEN.contains(system.getLanguage()) ? system.getLanguage() : "en";
            case ENGLISH -> "en";
            case GERMAN -> "de";
        };
        Locale.Builder locale = new Locale.Builder().setLanguage(language).setRegion(region(language, system));
        switch (chosen.weekStart()) {
            case REGION -> {}
            case MONDAY -> locale.setUnicodeLocaleKeyword("fw", "mon");
            case SUNDAY -> locale.setUnicodeLocaleKeyword("fw", "sun");
            case SATURDAY -> locale.setUnicodeLocaleKeyword("fw", "sat");
        }
        switch (chosen.clock()) {
            case REGION -> {}
            case HOURS_24 -> locale.setUnicodeLocaleKeyword("hc", "h23");
            case HOURS_12 -> locale.setUnicodeLocaleKeyword("hc", "h12");
        }
        return locale.build();
    }

    /// A computer that names no region writes as in Britain or in Germany.
    private static String region(String language, Locale system) {
        if (!system.getCountry().isEmpty()) {
            return system.getCountry();
        }
        return language.equals("de") ? "DE" : "GB";
    }
}
