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
/// @param wanted the day that is looked for, where what is looked for is one
/// @param begun the view from which looking for something was begun
/// @param days empty until the journal has been read
record HistoryState(
        View view,
        LocalDate day,
        Filter filter,
        String find,
        Optional<LocalDate> wanted,
        View begun,
        Optional<RecordedDays> days) {

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
        return new HistoryState(View.MONTH, day, Filter.ALL, "", Optional.empty(), View.MONTH, Optional.empty());
    }

    YearMonth month() {
        return YearMonth.from(day);
    }

    /// The days of the list, newest first.
    List<LocalDate> listed() {
        return days.map(known -> known.span().reversed().stream()
                        .filter(date -> isWanted(known, date))
                        .filter(date -> isMentioned(known, date))
                        .toList())
                .orElse(List.of());
    }

    private boolean isMentioned(RecordedDays known, LocalDate date) {
        return find.isBlank() || wanted.isPresent() || known.mentions(date, find);
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
        return new HistoryState(other, day, filter, find, wanted, other, days);
    }

    HistoryState with(Filter other) {
        return new HistoryState(View.LIST, day, other, find, wanted, begun, days);
    }

    HistoryState looking(LocalDate at) {
        return new HistoryState(view, at, filter, find, wanted, begun, days);
    }

    /// Looking for words is looking through the list, looking for a day goes to it; looking for nothing again goes back
    /// to the view from which it was begun.
    HistoryState finding(String text, Optional<LocalDate> date) {
        View from = find.isBlank() ? view : begun;
        View now = text.isBlank() || date.isPresent() ? from : View.LIST;
        return new HistoryState(now, date.orElse(day), filter, text, date, from, days);
    }

    HistoryState in(RecordedDays read) {
        return new HistoryState(view, day, filter, find, wanted, begun, Optional.of(read));
    }
}
