package thole.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.store.file.Database;
import thole.store.file.JournalLock;
import thole.store.file.Places;
import thole.store.file.StateFile;
import thole.store.file.Trouble;
import thole.store.row.FactsTable;
import thole.store.row.RowSeal;
import thole.store.row.Tables;
import thole.store.schema.Schema;
import thole.written.JournalDocument;
import thole.written.WrittenRow;

/// Makes a journal file whole under another name and then gives it its own, so that there never is half a one.
final class Creation {

    private Creation() {}

    /// @param path where nothing is yet
    /// @param document what the new journal holds
    static void create(Path path, JournalDocument document, RowSeal seal) throws ProblemException {
        Path file = Places.ofNewJournal(path);
        JournalLock lock = JournalLock.acquire(file);
        Path unfinished = Places.beside(file, ".new");
        boolean done = false;
        try {
            discard(unfinished);
            Places.createPrivate(unfinished);
            fill(unfinished, document, seal);
            if (Files.exists(file)) {
                throw Trouble.of(Code.FILE_EXISTS, path);
            }
            new StateFile(file, document.facts().id())
                    .write(new StateFile.Mark(
                            document.rows().size(), document.changes().size()));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            Places.syncFolder(Places.folderOf(file));
            done = true;
        } catch (IOException refused) {
            throw Trouble.of(refused, file);
        } finally {
            if (done) {
                lock.close();
            } else {
                abandon(file, unfinished, document);
                lock.withdraw();
            }
        }
    }

    private static void fill(Path unfinished, JournalDocument document, RowSeal seal) throws ProblemException {
        try (Database database = Database.open(unfinished)) {
            Schema.raise(database.connection(), 0);
            database.inOneTransaction(() -> write(database, document, seal));
            // Takes the log into the file, which is about to be renamed alone.
            database.run("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException failure) {
            throw Trouble.of(failure, unfinished, Code.DISK_FAILED);
        }
    }

    /// Writes everything that a document holds; the caller has begun a transaction.
    static void write(Database database, JournalDocument document, RowSeal seal) throws SQLException {
        new FactsTable(database.connection()).write(document.facts());
        Tables tables = new Tables(database.connection(), document.facts().id(), seal);
        var rowsOf = document.rows().stream().collect(Collectors.groupingBy(WrittenRow::change));
        for (var change : document.changes()) {
            tables.add(change, rowsOf.getOrDefault(change.number(), List.of()));
        }
    }

    private static void discard(Path unfinished) throws IOException {
        for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(Places.beside(unfinished, suffix));
        }
    }

    private static void abandon(Path file, Path unfinished, JournalDocument document) {
        try {
            discard(unfinished);
            new StateFile(file, document.facts().id()).forget();
        } catch (IOException diskIsGone) {
            // what is left has another name, and the next attempt takes it away
        }
    }
}
