package thole.insight.trend;

import java.time.LocalDate;

/// Which 28 days the last 28 are compared with.
public sealed interface Reference {

    /// The first 28 days of the period.
    record FirstDays() implements Reference {}

    /// The 28 days before a date that somebody chose, a visit or the start of a treatment.
    ///
    /// @param date itself not among them
    record Before(LocalDate date) implements Reference {}

    Reference FIRST_DAYS = new FirstDays();
}
