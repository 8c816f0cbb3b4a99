package thole.ui.history;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import thole.chart.trend.series.FlaresOf;
import thole.journal.Journal;
import thole.journal.Subscription;
import thole.model.Problem;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalSnapshot;
import thole.ui.history.HistoryState.Filter;
import thole.ui.history.HistoryState.View;
import thole.ui.history.record.DateWanted;
import thole.ui.history.record.RecordedDays;
import thole.ui.kit.Tasks;

/// Keeps what History shows up to date, and takes entries off the journal. Lives on the JavaFX thread.
final class HistoryViewModel {

    private final Tasks tasks;
    private final Tasks.Latest reading;
    private final Journal journal;
    private final Supplier<LocalDate> today;
    private final Locale locale;
    private final ReadOnlyObjectWrapper<HistoryState> state;
    private @Nullable Subscription observed;

    /// @param locale in whose words a day may be looked for
    HistoryViewModel(Tasks tasks, Journal journal, Supplier<LocalDate> today, Locale locale) {
        this.locale = locale;
        this.tasks = tasks;
        this.reading = tasks.latest();
        this.journal = journal;
        this.today = today;
        state = new ReadOnlyObjectWrapper<>(HistoryState.at(today.get()));
    }

    ReadOnlyObjectProperty<HistoryState> state() {
        return state.getReadOnlyProperty();
    }

    void shown() {
        if (observed == null) {
            observed = journal.observe(change -> tasks.onScreen(() -> read(change.after())));
        }
        read(journal.snapshot());
    }

    void hidden() {
        if (observed != null) {
            observed.close();
            observed = null;
        }
        reading.cancel();
    }

    /// The days are there at once; which of them are flares takes longer.
    private void read(JournalSnapshot snapshot) {
        LocalDate now = today.get();
        Set<LocalDate> known = state.get().days().map(RecordedDays::flares).orElse(Set.of());
        change(old -> old.in(new RecordedDays(snapshot, known, now)));
        reading.run(
                () -> new RecordedDays(snapshot, FlaresOf.days(snapshot, now), now),
                days -> change(old -> old.in(days)));
    }

    void show(View view) {
        change(old -> old.with(view));
    }

    void show(Filter filter) {
        change(old -> old.with(filter));
    }

    void find(String text) {
        Optional<LocalDate> wanted = new DateWanted(locale, today.get()).of(text);
        change(old -> old.finding(text, wanted));
    }

    /// Looks at a day; there is none after the month of today.
    void look(LocalDate day) {
        LocalDate last = today.get().withDayOfMonth(1).plusMonths(1).minusDays(1);
        change(old -> old.looking(day.isAfter(last) ? last : day));
    }

    void move(UnaryOperator<LocalDate> step) {
        look(step.apply(state.get().day()));
    }

    void toToday() {
        look(today.get());
    }

    /// A day that may be written about: recorded already, or lived.
    Optional<LocalDate> editable() {
        LocalDate day = state.get().day();
        return day.isAfter(today.get()) ? Optional.empty() : Optional.of(day);
    }

    /// Takes an entry off the journal; undo brings it back.
    void delete(EntryId entry, Consumer<Problem> refused) {
        tasks.settle(journal.delete(entry), _ -> {}, refused);
    }

    private void change(UnaryOperator<HistoryState> step) {
        state.set(step.apply(state.get()));
    }
}
