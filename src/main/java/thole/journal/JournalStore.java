package thole.journal;

import java.util.List;
import java.util.Optional;
import thole.model.ProblemException;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalFacts;

/// The port behind which a journal is kept. Used from one thread at a time, the store thread. Every method may fail
/// with a [thole.model.Problem] of the areas JOURNAL or DISK.
public interface JournalStore extends AutoCloseable {

    JournalFacts facts();

    /// The current entries, oldest id first.
    List<Entry<?>> entries() throws ProblemException;

    /// Every change ever made, oldest first.
    List<ChangeNote> changes() throws ProblemException;

    /// What a change left of every entry that it touched.
    List<Revision> revisionsOf(long change) throws ProblemException;

    /// Everything that an entry ever was, oldest first; nothing where it never was.
    List<Revision> history(EntryId id) throws ProblemException;

    /// The same for the entry of a revision, whose kind tells a store where to look.
    default List<Revision> history(Revision revision) throws ProblemException {
        return history(revision.id());
    }

    /// The newest id ever used, also by what is deleted.
    Optional<EntryId> newestId() throws ProblemException;

    /// Everything that is kept, every change and every revision, as one document in the written form: what an export
    /// that loses nothing holds.
    byte[] inWrittenForm() throws ProblemException;

    /// Keeps a change, all of it or nothing. When this returns, the change is durable on disk. When it fails with
    /// SAVE_UNCONFIRMED nobody can know; with any other problem nothing of it is kept.
    ///
    /// @return the revisions as they will read back
    List<Revision> commit(ChangeNote note, List<Revision> revisions) throws ProblemException;

    /// Lets go of the file. What was kept stays kept, whatever comes of this.
    @Override
    void close();
}
