package thole.exchange.csv;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.day.DayStart;
import thole.model.day.Moment;

/// How the lines of a plain daily CSV are taken.
///
/// @param origin how an answer came, given the cell’s text where the value had to be rounded, else an empty text
/// @param roundsPain true: to the nearest half; false: another pain is refused
/// @param zone where its clock times were read
public record DailyRules(Function<String, Provenance> origin, boolean roundsPain, ZoneId zone, DayStart dayStart) {

    <T> Answer<T> answer(T value) {
        return Answer.of(value, origin.apply(""));
    }

    <T> Answer<T> rounded(T value, String original) {
        return Answer.of(value, origin.apply(original));
    }

    /// The date of a line is the journal day, so a time before the day starts is read on the next calendar day.
    Moment moment(LocalDate journalDay, LocalTime time) {
        LocalDate date = time.isBefore(dayStart.time()) ? journalDay.plusDays(1) : journalDay;
        return Moment.at(date.atTime(time), zone);
    }
}
