package thole.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thole.model.BatchId;
import thole.model.Problem;
import thole.model.ProblemException;
import thole.model.day.Moment;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalSnapshot;

/// A journal that is kept nowhere: enough of one to change the entries that belong to no day.
public final class InMemoryJournal implements Journal {

    private final List<Consumer<JournalChange>> observers = new ArrayList<>();
    private JournalSnapshot snapshot;
    private Problem.@Nullable Code broken;
    private long changes;

    public InMemoryJournal(JournalSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// From now on nothing can be saved.
    public void breakWith(Problem.Code code) {
        broken = code;
    }

    @Override
    public JournalSnapshot snapshot() {
        return snapshot;
    }

    @Override
    public CompletableFuture<byte[]> inWrittenForm() {
        throw new UnsupportedOperationException("kept in memory alone");
    }

    @Override
    public CompletableFuture<JournalChange> saveNew(Content content) {
        EntryId id = new EntryId(new UUID(9, changes));
        return change(List.of(Entry.first(id, content)), Set.of());
    }

    @Override
    public CompletableFuture<JournalChange> correct(EntryId id, Content content) {
        int revision = snapshot.find(id).orElseThrow().revision() + 1;
        return change(List.of(new Entry<>(id, revision, content, "")), Set.of());
    }

    @Override
    public CompletableFuture<JournalChange> delete(EntryId id) {
        return change(List.of(), Set.of(id));
    }

    private CompletableFuture<JournalChange> change(List<Entry<?>> kept, Set<EntryId> deleted) {
        if (broken != null) {
            return CompletableFuture.failedFuture(new ProblemException(Problem.of(broken)));
        }
        return replace(snapshot.with(kept, deleted));
    }

    /// The journal says something else from now on.
    public CompletableFuture<JournalChange> replace(JournalSnapshot next) {
        snapshot = next;
        Moment now = Moment.now(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        Set<LocalDate> days = Set.of();
        JournalChange change =
                new JournalChange(new ChangeNote(++changes, now, ChangeNote.Action.SAVE, 0, null), days, snapshot);
        List.copyOf(observers).forEach(observer -> observer.accept(change));
        return CompletableFuture.completedFuture(change);
    }

    public int observers() {
        return observers.size();
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
