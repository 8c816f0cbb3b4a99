package thole.ui.today.draft;

import java.time.LocalDate;
import java.time.LocalTime;
import thole.model.day.DayStart;
import thole.model.day.Moment;
import thole.model.day.PartOfDay;

/// Which reading is being taken. The evening is the usual one, whatever the hour.
public enum Occasion {
    /// Pain now, the night that just ended, and the day before.
    MORNING,
    /// The day as a whole.
    EVENING,
    /// Pain at this moment, as often as the person likes.
    ANY_TIME;

    /// The day that the questions about stress, sitting and activity are about: one that has been lived.
    public LocalDate livedDay(LocalDate today) {
        return this == MORNING ? today.minusDays(1) : today;
    }

    /// Whether a morning reading can be taken: a reading keeps the time at which it was taken.
    public static boolean isMorning(Moment now, DayStart dayStart) {
        LocalTime time = now.local().toLocalTime();
        return now.partOfDay() == PartOfDay.MORNING && !time.isBefore(dayStart.time());
    }
}
