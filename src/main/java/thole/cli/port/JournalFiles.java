package thole.cli.port;

import java.nio.file.Path;
import thole.journal.Journal;
import thole.model.ProblemException;
import thole.model.snapshot.JournalFacts;
import thole.written.JournalDocument;

/// Journals as files. Every method may fail with a [thole.model.Problem] of the areas JOURNAL or DISK.
public interface JournalFiles {

    /// An existing journal.
    Journal open(Path file) throws ProblemException;

    /// A new, empty journal without a passphrase; refuses where a file is there already, with FILE_EXISTS.
    Journal create(Path file, JournalFacts facts) throws ProblemException;

    /// The whole journal, every revision of it.
    JournalDocument document(Path file) throws ProblemException;

    /// Makes a journal without any changes the journal of a document, id and all, so that it says exactly the same.
    void fill(Path file, JournalDocument document) throws ProblemException;

    /// Looks at everything the file holds.
    ///
    /// @throws ProblemException only where the file cannot be looked at; what is found is in the answer
    Soundness verify(Path file) throws ProblemException;

    /// Takes away a journal that is nobody’s, with whatever lies beside it for it. The caller has made sure that it is
    /// an example.
    void discard(Path file) throws ProblemException;
}
