package thole.ui.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import thole.journal.Journal;
import thole.journal.Subscription;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalSnapshot;
import thole.report.page.NoteChoice;
import thole.ui.kit.Tasks;
import thole.ui.report.ReportState.Made;
import thole.ui.report.ReportState.Note;

/// Keeps the report on the screen up to what is wished for and to the journal. Lives on the JavaFX thread; the making
/// does not.
final class ReportViewModel {

    private static final int LEAST_ZOOM = 25;
    private static final int MOST_ZOOM = 300;
    private static final int ZOOM_STEP = 25;

    private final Tasks tasks;
    private final Tasks.Latest making;
    private final Journal journal;
    private final Supplier<LocalDate> today;
    private final ReportPress press;
    private final ReadOnlyObjectWrapper<ReportState> state;
    private @Nullable Subscription observed;

    ReportViewModel(Tasks tasks, Journal journal, Supplier<LocalDate> today, ReportPress press, ReportWish first) {
        this.tasks = tasks;
        this.making = tasks.latest();
        this.journal = journal;
        this.today = today;
        this.press = press;
        state = new ReadOnlyObjectWrapper<>(
                this, "state", new ReportState(first, Optional.empty(), true, ReportState.WHOLE_PAGES));
    }

    ReadOnlyObjectProperty<ReportState> state() {
        return state.getReadOnlyProperty();
    }

    /// Starts from this wish, before the screen is shown.
    void begin(ReportWish wish) {
        state.set(state.get().wishing(wish));
    }

    void shown() {
        if (observed == null) {
            observed = journal.observe(_ -> tasks.onScreen(this::makeAgain));
        }
        make(state.get().wish());
    }

    void hidden() {
        if (observed != null) {
            observed.close();
            observed = null;
        }
        making.cancel();
    }

    /// Asks for another report, unless it is the same.
    void wish(ReportWish next) {
        if (!next.equals(state.get().wish())) {
            make(next);
        }
    }

    /// Prints a note, or leaves it out.
    void note(EntryId entry, boolean in) {
        Set<EntryId> chosen = new HashSet<>(chosenNotes());
        if (in) {
            chosen.add(entry);
        } else {
            chosen.remove(entry);
        }
        wish(state.get().wish().with(chosen.isEmpty() ? new NoteChoice.None() : new NoteChoice.Chosen(chosen)));
    }

    void allNotes(boolean in) {
        wish(state.get().wish().with(in ? new NoteChoice.All() : new NoteChoice.None()));
    }

    private Set<EntryId> chosenNotes() {
        ReportState now = state.get();
        return now.made().stream()
                .flatMap(made -> made.notes().stream())
                .map(Note::entry)
                .filter(now.wish().notes()::has)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Larger or smaller by some steps, from what is shown now.
    ///
    /// @param shown per cent
    void zoom(int shown, int steps) {
        int next = (shown / ZOOM_STEP + steps) * ZOOM_STEP;
        state.set(state.get().at(Math.clamp(next, LEAST_ZOOM, MOST_ZOOM)));
    }

    void wholePages() {
        state.set(state.get().at(ReportState.WHOLE_PAGES));
    }

    private void makeAgain() {
        if (observed != null) {
            make(state.get().wish());
        }
    }

    private void make(ReportWish wish) {
        state.set(state.get().wishing(wish));
        JournalSnapshot asked = journal.snapshot();
        LocalDate day = today.get();
        making.run(() -> press.make(asked, day, wish), this::show);
    }

    private void show(Made made) {
        state.set(state.get().with(made));
    }
}
