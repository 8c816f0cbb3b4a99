package thole.ui.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import thole.ui.history.record.RecordedDays;

/// What History shows.
///
/// @param day the day that is looked at
/// @param find what is looked for; empty for nothing
/// @param days empty until the journal has been read
record HistoryState(View view, LocalDate day, Filter filter, String find, Optional<RecordedDays> days) {

    /// The three ways to lay days out.
    enum View {
        MONTH,
        YEAR,
        LIST
    }

    /// Which days the list holds.
    enum Filter {
        ALL,
        NOTES,
        FLARES,
        NO_ENTRY
    }

    static HistoryState at(LocalDate day) {
        return new HistoryState(View.MONTH, day, Filter.ALL, "", Optional.empty());
    }

    YearMonth month() {
        return YearMonth.from(day);
    }

    /// The days of the list, newest first.
    List<LocalDate> listed() {
        return days.map(known -> known.span().reversed().stream()
                        .filter(date -> isWanted(known, date))
                        .filter(date -> find.isBlank() || known.mentions(date, find))
                        .toList())
                .orElse(List.of());
    }

    private boolean isWanted(RecordedDays known, LocalDate date) {
        return switch (filter) {
            case ALL -> true;
            case NOTES -> known.hasNote(date);
            case FLARES -> known.isFlare(date);
            case NO_ENTRY -> !known.isRecorded(date);
        };
    }

    HistoryState with(View other) {
        return new HistoryState(other, day, filter, find, days);
    }

    HistoryState with(Filter other) {
        return new HistoryState(View.LIST, day, other, find, days);
    }

    HistoryState looking(LocalDate at) {
        return new HistoryState(view, at, filter, find, days);
    }

    /// Looking for something is looking through the list; looking for nothing again leaves it.
    HistoryState finding(String text) {
        return new HistoryState(text.isBlank() ? view : View.LIST, day, filter, text, days);
    }

    HistoryState in(RecordedDays read) {
        return new HistoryState(view, day, filter, find, Optional.of(read));
    }
}
