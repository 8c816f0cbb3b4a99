package thole.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.snapshot.JournalFacts;
import thole.store.file.Database;
import thole.store.file.FirstLook;
import thole.store.file.StateFile;
import thole.store.file.Trouble;
import thole.store.row.RowSeal;
import thole.store.schema.Schema;
import thole.store.verify.Soundness;

/// A journal file opened under its lock and found sound.
///
/// @param known whether a state file says how far the journal had come
record Opening(Database database, JournalFacts facts, StateFile.Mark mark, boolean known) {

    /// @throws ProblemException every way in which a journal cannot be opened
    static Opening of(Path file, RowSeal seal) throws ProblemException {
        int version = FirstLook.versionOf(file);
        try {
            return attempt(file, version, seal);
        } catch (ProblemException first) {
            // A failing disk makes SQLite call a sound file malformed: it is only damaged if it still is when reopened.
            if (first.problem().code() != Code.JOURNAL_DAMAGED) {
                throw first;
            }
            return attempt(file, version, seal);
        }
    }

    private static Opening attempt(Path file, int version, RowSeal seal) throws ProblemException {
        Database database = null;
        Opening opening = null;
        try {
            database = Database.open(file);
            Schema.raise(database.connection(), version);
            opening = checked(file, database, seal);
            return opening;
        } catch (SQLException unreadable) {
            throw Trouble.of(unreadable, file, Code.JOURNAL_DAMAGED);
        } finally {
            if (opening == null && database != null) {
                database.close();
            }
        }
    }

    private static Opening checked(Path file, Database database, RowSeal seal) throws ProblemException {
        Soundness.Result look = Soundness.look(file, database, seal);
        JournalFacts facts = look.factsOrNull();
        if (facts == null || !look.findings().isEmpty()) {
            throw Trouble.of(
                    Code.JOURNAL_DAMAGED, file, look.findings().getFirst().where());
        }
        Optional<StateFile.Mark> known = new StateFile(file, facts.id()).read();
        if (known.isPresent() && look.mark().isBehind(known.get())) {
            throw Trouble.of(
                    Code.JOURNAL_OLDER_THAN_KNOWN,
                    file,
                    known.get().change(),
                    look.mark().change());
        }
        return new Opening(database, facts, look.mark(), known.isPresent());
    }
}
