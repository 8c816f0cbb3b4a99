package thole.bench.frame;

import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import thole.journal.CheckIn;
import thole.journal.Journal;
import thole.journal.JournalChange;
import thole.journal.Subscription;
import thole.model.BatchId;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalSnapshot;

/// A journal to look at: nothing in it ever changes.
record StillJournal(JournalSnapshot snapshot) implements Journal {

    @Override
    public Subscription observe(Consumer<JournalChange> observer) {
        return () -> {};
    }

    private static CompletableFuture<JournalChange> refused() {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("a journal to look at"));
    }

    @Override
    public CompletableFuture<JournalChange> save(CheckIn checkIn) {
        return refused();
    }

    @Override
    public CompletableFuture<JournalChange> saveNew(Content content) {
        return refused();
    }

    @Override
    public CompletableFuture<JournalChange> correct(EntryId id, Content content) {
        return refused();
    }

    @Override
    public CompletableFuture<JournalChange> delete(EntryId id) {
        return refused();
    }

    @Override
    public CompletableFuture<JournalChange> takeIn(
            BatchId batch, SequencedMap<EntryId, CustomFactor> newFactors, List<Content> contents) {
        return refused();
    }

    @Override
    public CompletableFuture<JournalChange> takeBackBeginning(BatchId batch, long lastChange) {
        return refused();
    }

    @Override
    public CompletableFuture<JournalChange> takeInEntries(BatchId batch, List<Entry<?>> entries) {
        return refused();
    }

    @Override
    public CompletableFuture<JournalChange> takeBack(BatchId batch) {
        return refused();
    }

    @Override
    public CompletableFuture<JournalChange> undo() {
        return refused();
    }

    @Override
    public CompletableFuture<JournalChange> redo() {
        return refused();
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
