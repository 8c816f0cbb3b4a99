package thole.ui.kit.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thole.model.Answer;

/// What came of a month and a year in a form: people remember roughly when something was.
sealed interface MonthInput {

    /// Neither was given, which is an answer too: it is not known.
    record Empty() implements MonthInput {}

    record Given(LocalDate date) implements MonthInput {}

    /// Something is given that is no month in the past.
    ///
    /// @param key the text that says what to do
    record Wrong(String key) implements MonthInput {}

    Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /// The first of the month; where the month has not changed, the day that was entered before stays.
    static MonthInput of(@Nullable Month month, String typed, LocalDate today, Answer<LocalDate> before) {
        String year = typed.strip();
        if (month == null && year.isEmpty()) {
            return new Empty();
        }
        if (month == null || !YEAR.matcher(year).matches()) {
            return new Wrong("signs.month.incomplete");
        }
        YearMonth given = YearMonth.of(Integer.parseInt(year), month);
        if (given.isAfter(YearMonth.from(today))) {
            return new Wrong("signs.month.future");
        }
        return new Given(before.given()
                .filter(date -> YearMonth.from(date).equals(given))
                .orElse(given.atDay(1)));
    }

    default Answer<LocalDate> answer() {
        return switch (this) {
            case Given(LocalDate date) -> Answer.typed(date);
            case Empty _ -> Answer.missing();
            case Wrong(String key) -> throw new DateTimeException(key);
        };
    }
}
