package thole.model.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// The hour at which a new day of the journal begins: a day ends when the person sleeps, not at midnight. Everything
/// that asks which day it is asks here. Changing the hour never moves a stored day.
public record DayStart(LocalTime time) {

    public static final DayStart USUAL = new DayStart(LocalTime.of(4, 0));

    public LocalDate dayOf(LocalDateTime local) {
        return local.toLocalTime().isBefore(time) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
}
