package thole.exchange.table;

import java.util.Optional;
import java.util.function.Function;
import thole.exchange.PlainWords;
import thole.exchange.csv.FormulaGuard;
import thole.model.Answer;
import thole.model.Provenance;

/// Answers as cells. A missing answer is an empty cell, never a zero.
final class TableCells {

    private TableCells() {}

    static <T> String cell(Answer<T> answer, Function<? super T, String> words) {
        return cell(answer.given(), words);
    }

    static <T> String cell(Optional<T> value, Function<? super T, String> words) {
        return value.map(words).orElse("");
    }

    /// Free text, so that no spreadsheet runs it.
    static String text(Answer<String> answer) {
        return cell(answer, FormulaGuard::guarded);
    }

    static String text(String words) {
        return FormulaGuard.guarded(words);
    }

    /// How an answer came, empty where there is none.
    static String how(Answer<?> answer) {
        return switch (answer) {
            case Answer.Given<?>(var _, Provenance.Typed typed) -> PlainWords.code(typed);
            case Answer.Given<?>(var _, Provenance.Imported _) -> "imported";
            case Answer.Missing<?> _ -> "";
        };
    }
}
