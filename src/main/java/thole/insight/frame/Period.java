package thole.insight.frame;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The days from one date to another, both included. A period without days ends the day before it begins.
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from.minusDays(1))) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    /// A period without days.
    public static Period none(LocalDate at) {
        return new Period(at, at.minusDays(1));
    }

    /// Calendar days, whatever the clocks did on them.
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /// Days since the period began, from 0.
    int indexOf(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, date));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
