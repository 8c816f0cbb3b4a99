package thole.settings;

/// Language and units: everywhere “as usual where the person lives” until something else is chosen.
public record Formats(Language language, ClockFace clock, WeekStart weekStart, Paper paper) {

    /// What the program speaks.
    public enum Language {
        /// The system's, where the program speaks it, else English.
        SYSTEM,
        ENGLISH,
        GERMAN
    }

    /// How a time of day is written.
    public enum ClockFace {
        REGION,
        HOURS_24,
        HOURS_12
    }

    /// The first day of a week.
    public enum WeekStart {
        REGION,
        MONDAY,
        SUNDAY,
        SATURDAY
    }

    /// The size of printed pages.
    public enum Paper {
        REGION,
        A4,
        LETTER
    }

    public static Formats usual() {
        return new Formats(Language.SYSTEM, ClockFace.REGION, WeekStart.REGION, Paper.REGION);
    }

    public Formats withLanguage(Language other) {
        return new Formats(other, clock, weekStart, paper);
    }

    public Formats withClock(ClockFace other) {
        return new Formats(language, other, weekStart, paper);
    }

    public Formats withWeekStart(WeekStart other) {
        return new Formats(language, clock, other, paper);
    }

    public Formats withPaper(Paper other) {
        return new Formats(language, clock, weekStart, other);
    }
}
