package thole.journal;

import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import thole.model.BatchId;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalSnapshot;

/// A journal that somebody else keeps: it is read and never changes. Every change fails and says so.
public record ReadOnlyJournal(JournalSnapshot snapshot) implements Journal {

    private static <T> CompletableFuture<T> refused() {
        return CompletableFuture.failedFuture(new ProblemException(Problem.of(Code.JOURNAL_READ_ONLY)));
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
    public CompletableFuture<JournalChange> takeInEntries(BatchId batch, List<Entry<?>> entries) {
        return refused();
    }

    @Override
    public CompletableFuture<JournalChange> takeBackBeginning(BatchId batch, long lastChange) {
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

    /// Whoever only reads a journal does not have its past.
    @Override
    public CompletableFuture<byte[]> inWrittenForm() {
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

    /// There is nothing to tell.
    @Override
    public Subscription observe(Consumer<JournalChange> observer) {
        return () -> {};
    }

    @Override
    public void close() {}
}
