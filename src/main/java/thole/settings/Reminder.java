package thole.settings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// Whether and when the person wants to be asked for a reading.
///
/// @param ignored how many in a row were followed by no entry; after [#QUIET_AFTER] it stays quiet
/// @param shown the day on which it was last shown
public record Reminder(boolean on, LocalTime at, int ignored, Optional<LocalDate> shown) {

    public static final int QUIET_AFTER = 3;

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    public Reminder {
        ignored = Math.clamp(ignored, 0, QUIET_AFTER);
    }

    /// One that was not shown yet.
    public Reminder(boolean on, LocalTime at, int ignored) {
        this(on, at, ignored, Optional.empty());
    }

    public static Reminder usual() {
        return new Reminder(false, EVENING, 0);
    }

    /// It has been ignored often enough to leave the person alone.
    public boolean isQuiet() {
        return ignored >= QUIET_AFTER;
    }

    /// Turning it on begins anew.
    public Reminder withOn(boolean wanted) {
        return new Reminder(wanted, at, 0, shown);
    }

    public Reminder withAt(LocalTime time) {
        return new Reminder(on, time, 0, shown);
    }

    public Reminder withIgnored(int inARow) {
        return new Reminder(on, at, inARow, shown);
    }

    public Reminder withShown(LocalDate day) {
        return new Reminder(on, at, ignored, Optional.of(day));
    }
}
