package thole.ui.shell.message;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thole.journal.Journal;
import thole.journal.JournalChange;
import thole.model.Problem;
import thole.model.snapshot.JournalSnapshot;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;

/// What the window knows beside its screens: whose journal it shows, what was last done to it, and what went wrong.
public final class ShellViewModel {

    private final Journal journal;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(new Notice.None());
    private final Subscriptions observations = new Subscriptions();

    private JournalSnapshot known;

    /// What the window has to say.
    public sealed interface Notice {

        record None() implements Notice {}

        /// A change of the journal is on the disk.
        ///
        /// @param textKey the sentence that says so
        record Changed(long number, String textKey, Offer offer) implements Notice {}

        /// Something could not be done.
        record Trouble(Problem problem) implements Notice {}
    }

    /// What can be done about a change.
    public enum Offer {
        UNDO,
        REDO
    }

    public ShellViewModel(Journal journal, Tasks tasks) {
        this.journal = journal;
        this.tasks = tasks;
        known = journal.snapshot();
    }

    /// Begins to tell about changes of the journal.
    public void start() {
        known = journal.snapshot();
        observations.add(journal.observe(change -> tasks.onScreen(() -> changed(change)))::close);
    }

    public void stop() {
        observations.end();
    }

    public ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The text with the name that stands under the program’s.
    public String journalNameKey() {
        return journal.snapshot().facts().example() ? "shell.journal.example" : "shell.journal.own";
    }

    public void undo() {
        take(journal::canUndo, journal::undo, Problem.Code.NOTHING_TO_UNDO);
    }

    public void redo() {
        take(journal::canRedo, journal::redo, Problem.Code.NOTHING_TO_REDO);
    }

    public void tell(Problem problem) {
        notice.set(new Notice.Trouble(problem));
    }

    public void dismiss() {
        notice.set(new Notice.None());
    }

    private void take(
            BooleanSupplier possible, Supplier<CompletableFuture<JournalChange>> step, Problem.Code impossible) {
        if (possible.getAsBoolean()) {
            Consumer<JournalChange> known = _ -> {};
            tasks.settle(step.get(), known, this::tell);
        } else {
            tell(Problem.of(impossible));
        }
    }

    private void changed(JournalChange change) {
        long number = change.note().number();
        notice.set(
                switch (change.note().action()) {
                    case SAVE -> new Notice.Changed(number, "shell.saved", Offer.UNDO);
                    case DELETE -> new Notice.Changed(number, Removed.textKey(known, change.after()), Offer.UNDO);
                    case IMPORT -> new Notice.Changed(number, "shell.imported", Offer.UNDO);
                    case UNDO_IMPORT -> new Notice.Changed(number, "shell.import_undone", Offer.UNDO);
                    case UNDO -> new Notice.Changed(number, "shell.undone", Offer.REDO);
                    case REDO -> new Notice.Changed(number, "shell.redone", Offer.UNDO);
                });
        known = change.after();
    }
}
