package thole.exchange.table;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import thole.exchange.PlainWords;
import thole.model.Answer;
import thole.model.Provenance;

/// Answers as cells. A missing answer is a blank cell, never a zero.
final class TableCells {

    private TableCells() {}

    static <T> Cell cell(Answer<T> answer, Function<? super T, ? extends Cell> form) {
        return cell(answer.given(), form);
    }

    static <T> Cell cell(Optional<T> value, Function<? super T, ? extends Cell> form) {
        return value.isPresent() ? form.apply(value.get()) : Cell.BLANK;
    }

    static Cell words(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Words(text);
    }

    static Cell words(Answer<String> answer) {
        return cell(answer, TableCells::words);
    }

    /// Several texts in one cell, separated by semicolons.
    static Cell several(Collection<String> texts) {
        return words(String.join(";", texts));
    }

    static Cell code(Enum<?> choice) {
        return new Cell.Words(PlainWords.code(choice));
    }

    static Cell amount(double value) {
        return new Cell.Amount(value);
    }

    static Cell date(LocalDate day) {
        return new Cell.Date(day);
    }

    static Cell clock(LocalTime time) {
        return new Cell.Clock(time);
    }

    static Cell flag(boolean value) {
        return new Cell.Flag(value);
    }

    /// How an answer came, blank where there is none.
    static Cell how(Answer<?> answer) {
        return switch (answer) {
            case Answer.Given<?>(var _, Provenance.Typed typed) -> code(typed);
            case Answer.Given<?>(var _, Provenance.Imported _) -> new Cell.Words("imported");
            case Answer.Missing<?> _ -> Cell.BLANK;
        };
    }
}
