package thole.exchange.table;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import thole.exchange.PlainWords;
import thole.exchange.csv.FormulaGuard;

/// Cells as a CSV file has them: dates as ISO has them, numbers as short as they can be, yes and no as 1 and 0, and
/// every text so that no spreadsheet runs it.
final class CsvCells {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private CsvCells() {}

    /// Header first.
    static List<List<String>> lines(Table table) {
        List<String> header =
                table.columns().stream().map(FormulaGuard::guarded).toList();
        return Stream.concat(
                        Stream.of(header),
                        table.rows().stream()
                                .map(row -> row.stream().map(CsvCells::text).toList()))
                .toList();
    }

    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> "";
            case Cell.Words(String text) -> FormulaGuard.guarded(text);
            case Cell.Amount(double value) -> PlainWords.number(value);
            case Cell.Date(var day) -> day.toString();
            case Cell.Clock(LocalTime time) -> clock(time);
            case Cell.DateAndClock(var moment) -> moment.toString();
            case Cell.Flag(boolean value) -> value ? "1" : "0";
        };
    }

    private static String clock(LocalTime time) {
        LocalTime seconds = time.truncatedTo(ChronoUnit.SECONDS);
        return seconds.format(seconds.getSecond() == 0 ? MINUTES : SECONDS);
    }
}
