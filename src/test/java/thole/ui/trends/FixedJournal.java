package thole.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import thole.journal.ChangeNote;
import thole.journal.ChangeNote.Action;
import thole.journal.CheckIn;
import thole.journal.Journal;
import thole.journal.JournalChange;
import thole.journal.Subscription;
import thole.model.BatchId;
import thole.model.day.Moment;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalSnapshot;

/// A journal in memory that a test exchanges as a whole.
final class FixedJournal implements Journal {

    private final List<Consumer<JournalChange>> observers = new ArrayList<>();
    private JournalSnapshot snapshot;

    FixedJournal(JournalSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    void become(JournalSnapshot next, Moment now) {
        snapshot = next;
        ChangeNote note = new ChangeNote(1, now, Action.SAVE, 0, null);
        List.copyOf(observers).forEach(observer -> observer.accept(new JournalChange(note, Set.of(), next)));
    }

    int observers() {
        return observers.size();
    }

    @Override
    public JournalSnapshot snapshot() {
        return snapshot;
    }

    @Override
    public Subscription observe(Consumer<JournalChange> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    @Override
    public CompletableFuture<JournalChange> save(CheckIn checkIn) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<JournalChange> saveNew(Content content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<JournalChange> correct(EntryId id, Content content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<JournalChange> delete(EntryId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<JournalChange> takeIn(
            BatchId batch, SequencedMap<EntryId, CustomFactor> newFactors, List<Content> contents) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<JournalChange> takeInEntries(BatchId batch, List<Entry<?>> entries) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<JournalChange> takeBackBeginning(BatchId batch, long lastChange) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<JournalChange> takeBack(BatchId batch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<JournalChange> undo() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<JournalChange> redo() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean canUndo() {
        return false;
    }

    @Override
    public boolean canRedo() {
        return false;
    }

    @Override
    public void close() {}
}
