package thole.exchange.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// One cell of a table by what it is, so that every kind of file writes it in its own way. Blank is never zero.
public sealed interface Cell {

    /// Nothing was answered.
    record Blank() implements Cell {}

    /// Words and codes.
    record Words(String text) implements Cell {}

    /// A number as it was given.
    record Amount(double value) implements Cell {}

    /// A day of the calendar.
    record Date(LocalDate value) implements Cell {}

    /// A time of the day.
    record Clock(LocalTime value) implements Cell {}

    /// What a clock showed on a day.
    record DateAndClock(LocalDateTime value) implements Cell {}

    /// Yes or no.
    record Flag(boolean value) implements Cell {}

    Cell BLANK = new Blank();
}
