package thole.journal.recording;

import java.time.Clock;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import thole.journal.ChangeNote.Action;
import thole.journal.CheckIn;
import thole.journal.Journal;
import thole.journal.JournalChange;
import thole.journal.JournalStore;
import thole.journal.Revision;
import thole.journal.Subscription;
import thole.journal.recording.Recorder.Intent;
import thole.journal.recording.Recorder.Making;
import thole.model.BatchId;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalSnapshot;

/// The journal over any store. A change that would change nothing is not made: its future completes with a note of the
/// number 0 and no days, and no observer is told.
public final class RecordingJournal implements Journal {

    private final Recorder recorder;
    private final Executor storeThread;
    private final List<Consumer<JournalChange>> observers = new CopyOnWriteArrayList<>();
    private volatile boolean closed;
    private volatile @Nullable Thread working;

    private RecordingJournal(Recorder recorder, Executor storeThread) {
        this.recorder = recorder;
        this.storeThread = storeThread;
    }

    /// Reads the store, on the calling thread. The journal closes the store when it is closed itself.
    ///
    /// @param storeThread runs one task after the other; the journal does not end it
    public static RecordingJournal open(JournalStore store, Executor storeThread, Clock clock, RandomGenerator random)
            throws ProblemException {
        return new RecordingJournal(new Recorder(store, clock, random), storeThread);
    }

    @Override
    public JournalSnapshot snapshot() {
        return recorder.present().snapshot();
    }

    @Override
    public boolean canUndo() {
        return recorder.present().canUndo();
    }

    @Override
    public boolean canRedo() {
        return recorder.present().canRedo();
    }

    @Override
    public CompletableFuture<JournalChange> save(CheckIn checkIn) {
        return change(Intent.to(Action.SAVE), (pending, today) -> new Saving(pending, today).checkIn(checkIn));
    }

    @Override
    public CompletableFuture<JournalChange> saveNew(Content content) {
        return change(Intent.to(Action.SAVE), (pending, today) -> new Saving(pending, today).saveNew(content));
    }

    @Override
    public CompletableFuture<JournalChange> correct(EntryId id, Content content) {
        return change(Intent.to(Action.SAVE), (pending, today) -> new Saving(pending, today).correct(id, content));
    }

    /// Deleting what is gone already changes nothing.
    @Override
    public CompletableFuture<JournalChange> delete(EntryId id) {
        return change(Intent.to(Action.DELETE), (pending, _) -> pending.find(id).ifPresent(pending::delete));
    }

    @Override
    public CompletableFuture<JournalChange> takeIn(
            BatchId batch, SequencedMap<EntryId, CustomFactor> newFactors, List<Content> contents) {
        return change(
                new Intent(Action.IMPORT, 0, batch), (pending, _) -> new Intake(pending).takeIn(newFactors, contents));
    }

    @Override
    public CompletableFuture<JournalChange> takeInEntries(BatchId batch, List<Entry<?>> entries) {
        return change(
                new Intent(Action.IMPORT, 0, batch),
                (pending, _) -> new Intake(pending).takeInEntries(entries, recorder.store()));
    }

    /// Fails with BATCH_UNKNOWN, or with NOTHING_TO_UNDO where nothing is left of that import.
    @Override
    public CompletableFuture<JournalChange> takeBack(BatchId batch) {
        return takeBack(batch, () -> recorder.log().imports(batch));
    }

    @Override
    public CompletableFuture<JournalChange> takeBackBeginning(BatchId batch, long lastChange) {
        return takeBack(
                batch, () -> LongStream.rangeClosed(1, lastChange).boxed().toList());
    }

    private CompletableFuture<JournalChange> takeBack(BatchId batch, Supplier<List<Long>> changes) {
        return change(new Intent(Action.UNDO_IMPORT, 0, batch), (pending, _) -> {
            List<Long> imports = changes.get();
            if (imports.isEmpty()) {
                throw Rules.refused(Code.BATCH_UNKNOWN, batch.text());
            }
            new Intake(pending).takeBack(imports, recorder.store(), snapshot());
            if (pending.revisions().isEmpty()) {
                throw Rules.refused(Code.NOTHING_TO_UNDO);
            }
        });
    }

    @Override
    public CompletableFuture<JournalChange> undo() {
        return changing(() -> {
            long target = recorder.log().toUndo().orElseThrow(() -> Rules.refused(Code.NOTHING_TO_UNDO));
            return recorder.make(new Intent(Action.UNDO, target, null), (pending, _) -> {
                for (Revision revision : recorder.store().revisionsOf(target)) {
                    pending.set(Restoring.before(revision, recorder.store().history(revision)));
                }
            });
        });
    }

    @Override
    public CompletableFuture<JournalChange> redo() {
        return changing(() -> {
            long target = recorder.log().toRedo().orElseThrow(() -> Rules.refused(Code.NOTHING_TO_REDO));
            return recorder.make(new Intent(Action.REDO, target, null), (pending, _) -> {
                for (Revision revision : recorder.store().revisionsOf(target)) {
                    pending.set(Restoring.again(revision, recorder.store().history(revision)));
                }
            });
        });
    }

    @Override
    public CompletableFuture<byte[]> inWrittenForm() {
        return onStoreThread(recorder.store()::inWrittenForm);
    }

    private CompletableFuture<JournalChange> change(Intent intent, Making making) {
        return changing(() -> recorder.make(intent, making));
    }

    private CompletableFuture<JournalChange> changing(Work<JournalChange> work) {
        return onStoreThread(() -> {
            JournalChange change = work.run();
            tell(change);
            return change;
        });
    }

    /// Work on the store thread.
    @FunctionalInterface
    private interface Work<T> {
        T run() throws ProblemException;
    }

    private <T> CompletableFuture<T> onStoreThread(Work<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    if (closed) {
                        throw new IllegalStateException("the journal is closed");
                    }
                    working = Thread.currentThread();
                    try {
                        recorder.makeSure();
                        return work.run();
                    } catch (ProblemException problem) {
                        throw new CompletionException(problem);
                    } finally {
                        working = null;
                    }
                },
                storeThread);
    }

    /// A fault of an observer does not make a kept change one that failed.
    private void tell(JournalChange change) {
        if (change.note().number() == 0) {
            return;
        }
        for (Consumer<JournalChange> observer : observers) {
            try {
                observer.accept(change);
            } catch (RuntimeException bug) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
            }
        }
    }

    @Override
    public Subscription observe(Consumer<JournalChange> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    /// Waits for the changes asked for so far. Afterwards the journal can be read and refuses every change.
    @Override
    public void close() {
        if (Thread.currentThread().equals(working)) {
            end();
        } else {
            CompletableFuture.runAsync(this::end, storeThread).join();
        }
    }

    private void end() {
        if (!closed) {
            closed = true;
            recorder.store().close();
        }
    }
}
