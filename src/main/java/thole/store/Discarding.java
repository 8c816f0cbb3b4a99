package thole.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.snapshot.JournalId;
import thole.store.file.Places;
import thole.store.file.StateFile;

/// Takes a journal away for good, with what lies beside it. Whoever asks has made sure that nobody needs it.
public final class Discarding {

    private Discarding() {}

    /// @throws ProblemException where the journal cannot be opened, or the disk refuses; then it is still there
    public static void discard(Path path) throws ProblemException {
        Path file = Places.ofJournal(path);
        JournalId id;
        try (SqliteStore store = SqliteStore.open(file)) {
            id = store.facts().id();
        }
        try {
            Files.delete(file);
            Files.deleteIfExists(Places.beside(file, ".lock"));
            new StateFile(file, id).forget();
        } catch (IOException refused) {
            throw new ProblemException(Problem.of(Code.DISK_FAILED, file.toString()), refused);
        }
    }
}
