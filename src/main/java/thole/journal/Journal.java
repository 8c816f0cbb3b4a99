package thole.journal;

import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import thole.model.BatchId;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalSnapshot;

/// An open journal: every use case that reads or changes it. Changes run one after the other on the store thread and
/// answer with a future that completes once the change is durable on disk, or fails with a
/// [thole.model.ProblemException] after which nothing has changed. Reading never waits.
public interface Journal extends AutoCloseable {

    /// The journal as of the last durable change.
    JournalSnapshot snapshot();

    /// Saves one sitting. Typed answers are stamped with how they came: on the day itself or later; an answer that
    /// says what the journal already says keeps its stamp.
    CompletableFuture<JournalChange> save(CheckIn checkIn);

    /// Saves content that is no check-in: the story of the pain, imaging, a factor. Without an id a new entry.
    CompletableFuture<JournalChange> saveNew(Content content);

    /// How the journal is kept from now on; a journal has one plan at most.
    default CompletableFuture<JournalChange> savePlan(CheckInPlan plan) {
        return snapshot().dayless().stream()
                .filter(entry -> entry.content() instanceof CheckInPlan)
                .findFirst()
                .map(entry -> correct(entry.id(), plan))
                .orElseGet(() -> saveNew(plan));
    }

    /// Changes an entry as a whole.
    CompletableFuture<JournalChange> correct(EntryId id, Content content);

    CompletableFuture<JournalChange> delete(EntryId id);

    /// Takes a batch in, all of it or nothing. The import plan has decided what to add: an answer of the contents is
    /// put in its place, and every other answer of that day stays.
    ///
    /// @param newFactors declarations of factors that the contents call by these ids, never used before
    CompletableFuture<JournalChange> takeIn(
            BatchId batch, SequencedMap<EntryId, CustomFactor> newFactors, List<Content> contents);

    /// Takes entries of another journal in under the ids they have there, all of them or nothing. The plan has decided
    /// what to add.
    ///
    /// @param entries with ids that were never used here; each becomes the first revision of its entry
    CompletableFuture<JournalChange> takeInEntries(BatchId batch, List<Entry<?>> entries);

    /// Takes back what a journal began with: everything up to that change. Entries changed by the person since then are
    /// kept.
    ///
    /// @param batch what the log calls it
    CompletableFuture<JournalChange> takeBackBeginning(BatchId batch, long lastChange);

    /// Takes one import back. Entries changed by the person since then are kept.
    CompletableFuture<JournalChange> takeBack(BatchId batch);

    CompletableFuture<JournalChange> undo();

    CompletableFuture<JournalChange> redo();

    /// The whole journal, every change and every revision, as one document in the written form: what an export that
    /// loses nothing holds. Changes nothing; read on the store thread.
    CompletableFuture<byte[]> inWrittenForm();

    boolean canUndo();

    boolean canRedo();

    /// Told after every durable change, on the store thread.
    Subscription observe(Consumer<JournalChange> observer);

    @Override
    void close();
}
