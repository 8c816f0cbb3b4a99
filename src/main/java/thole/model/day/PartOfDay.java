package thole.model.day;

import java.time.LocalTime;

/// Which reading of the day a clock time belongs to.
public enum PartOfDay {
    MORNING,
    ANY_TIME,
    EVENING;

    private static final LocalTime EVENING_STARTS = LocalTime.of(17, 0);

    /// Before noon is morning, from 17:00 evening, in between neither.
    public static PartOfDay of(LocalTime time) {
        if (time.isBefore(LocalTime.NOON)) {
            return MORNING;
        }
        return time.isBefore(EVENING_STARTS) ? ANY_TIME : EVENING;
    }
}
