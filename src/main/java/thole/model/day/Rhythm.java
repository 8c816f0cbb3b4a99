package thole.model.day;

/// How often the person means to make an entry.
public enum Rhythm {
    /// In the evening, about the whole day.
    ONCE_A_DAY,
    /// A morning check-in asks about the night and about yesterday.
    MORNING_AND_EVENING,
    /// One light entry a week.
    WEEKLY
}
