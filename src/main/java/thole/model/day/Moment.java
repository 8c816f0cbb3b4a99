package thole.model.day;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/// A moment as the person's clock showed it, with what is needed to place it anywhere: in the hour that a clock change
/// repeats, the offset tells the two apart.
public record Moment(LocalDateTime local, ZoneId zone, ZoneOffset offset) {

    public static Moment now(Clock clock) {
        return of(ZonedDateTime.now(clock));
    }

    /// A clock time in a zone; in the hour a clock change repeats, the earlier one.
    public static Moment at(LocalDateTime local, ZoneId zone) {
        return of(ZonedDateTime.of(local, zone));
    }

    private static Moment of(ZonedDateTime zoned) {
        return new Moment(zoned.toLocalDateTime(), zoned.getZone(), zoned.getOffset());
    }

    public PartOfDay partOfDay() {
        return PartOfDay.of(local.toLocalTime());
    }
}
