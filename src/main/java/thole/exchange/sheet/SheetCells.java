package thole.exchange.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.dhatim.fastexcel.Worksheet;
import thole.exchange.PlainWords;
import thole.exchange.table.Cell;

/// Puts cells into a sheet as spreadsheet programs know them: dates and times as such, written as ISO has them.
final class SheetCells {

    private static final String DATE = "yyyy-mm-dd";
    private static final String DATE_AND_CLOCK = "yyyy-mm-dd hh:mm:ss";
    private static final double DAY_IN_SECONDS = 86_400;

    /// Spreadsheet programs disagree about the days before it: some of them have a 29 February 1900.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private SheetCells() {}

    static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Blank _ -> {
                // no cell at all: blank is never zero
            }
            case Cell.Words(String text) -> sheet.value(row, column, SheetText.of(text));
            case Cell.Amount(double value) -> sheet.value(row, column, value);
            case Cell.Flag(boolean value) -> sheet.value(row, column, value);
            case Cell.Clock(LocalTime time) -> {
                sheet.value(row, column, time.toSecondOfDay() / DAY_IN_SECONDS);
                sheet.style(row, column)
                        .format(time.getSecond() == 0 ? "hh:mm" : "hh:mm:ss")
                        .set();
            }
            case Cell.Date(LocalDate day) -> {
                if (isKnown(day)) {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format(DATE).set();
                } else {
                    sheet.value(row, column, day.toString());
                }
            }
            case Cell.DateAndClock(LocalDateTime moment) -> {
                if (isKnown(moment.toLocalDate())) {
                    sheet.value(row, column, moment);
                    sheet.style(row, column).format(DATE_AND_CLOCK).set();
                } else {
                    sheet.value(row, column, moment.toString());
                }
            }
        }
    }

    private static boolean isKnown(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /// How many characters it takes.
    static int width(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> 0;
            case Cell.Words(String text) -> text.length();
            case Cell.Amount(double value) -> PlainWords.number(value).length();
            case Cell.Flag _ -> "FALSE".length();
            case Cell.Clock _ -> "hh:mm:ss".length();
            case Cell.Date _ -> DATE.length();
            case Cell.DateAndClock _ -> DATE_AND_CLOCK.length();
        };
    }
}
