package thole.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thole.journal.ChangeNote;
import thole.journal.JournalStore;
import thole.journal.Revision;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalFacts;
import thole.store.file.Database;
import thole.store.file.JournalLock;
import thole.store.file.Places;
import thole.store.file.StateFile;
import thole.store.file.Trouble;
import thole.store.row.ChangeTable;
import thole.store.row.DamagedException;
import thole.store.row.FactsTable;
import thole.store.row.PlainSeal;
import thole.store.row.RowSeal;
import thole.store.row.Tables;
import thole.store.verify.Verification;
import thole.store.verify.VerifyReport;
import thole.written.JournalDocument;
import thole.written.RecordKind;
import thole.written.WrittenChange;
import thole.written.WrittenRow;
import thole.written.json.UnreadableException;

/// A journal kept in one SQLite file. Holds the file's lock until it is closed.
public final class SqliteStore implements JournalStore {

    private final Path file;
    private final JournalLock lock;
    private final RowSeal seal;
    private final Set<Notice> notices;
    private JournalFacts facts;
    private StateFile.Mark mark;
    /// None after a failure, until the file could be opened again.
    private @Nullable Database database;

    private SqliteStore(Path file, JournalLock lock, RowSeal seal, Opening opening) {
        this.file = file;
        this.lock = lock;
        this.seal = seal;
        this.database = opening.database();
        this.facts = opening.facts();
        this.mark = opening.mark();
        this.notices = opening.known() ? Set.of() : Set.of(Notice.STATE_FILE_MISSING);
    }

    /// Makes a new, empty journal and opens it.
    ///
    /// @throws ProblemException FILE_EXISTS, FILE_MISSING for the folder, or an area of the disk; no file is left
    public static SqliteStore create(Path path, JournalFacts facts) throws ProblemException {
        return create(path, new JournalDocument(facts, List.of(), List.of()));
    }

    /// Makes a journal of everything that a document holds, and opens it.
    public static SqliteStore create(Path path, JournalDocument document) throws ProblemException {
        Creation.create(path, document, new PlainSeal());
        return open(path);
    }

    /// Opens a journal after reading all of it.
    ///
    /// @throws ProblemException every problem of the area JOURNAL, or FOLDER_READ_ONLY, DISK_FULL, DISK_FAILED
    public static SqliteStore open(Path path) throws ProblemException {
        RowSeal seal = new PlainSeal();
        Path file = Places.ofJournal(path);
        JournalLock lock = JournalLock.acquire(file);
        SqliteStore store = null;
        try {
            store = new SqliteStore(file, lock, seal, Opening.of(file, seal));
            store.rememberMark();
            return store;
        } finally {
            if (store == null) {
                lock.withdraw();
            }
        }
    }

    /// Looks at a journal from top to bottom without opening it for use.
    ///
    /// @throws ProblemException where it cannot be opened at all; damage is a finding of the report
    public static VerifyReport verify(Path path) throws ProblemException {
        return Verification.of(path, new PlainSeal());
    }

    /// What may be said about the opening.
    public Set<Notice> notices() {
        return notices;
    }

    @Override
    public JournalFacts facts() {
        return facts;
    }

    @Override
    public List<Entry<?>> entries() throws ProblemException {
        return reading(tables -> {
            List<Entry<?>> entries = new ArrayList<>();
            for (WrittenRow row : tables.current()) {
                entries.add(row.entry());
            }
            return entries;
        });
    }

    @Override
    public List<ChangeNote> changes() throws ProblemException {
        return reading(tables -> {
            List<ChangeNote> notes = new ArrayList<>();
            for (ChangeTable.Line line : tables.changes().all()) {
                notes.add(Rows.note(line.change()));
            }
            return notes;
        });
    }

    @Override
    public List<Revision> revisionsOf(long change) throws ProblemException {
        return reading(tables -> Rows.revisions(tables.ofChange(change)));
    }

    @Override
    public List<Revision> history(EntryId id) throws ProblemException {
        return reading(tables -> Rows.revisions(tables.ofEntry(id)));
    }

    @Override
    public List<Revision> history(Revision revision) throws ProblemException {
        RecordKind kind = RecordKind.of(revision.content());
        return reading(tables -> Rows.revisions(tables.records(kind).ofEntry(revision.id())));
    }

    @Override
    public Optional<EntryId> newestId() throws ProblemException {
        return reading(Tables::newestId);
    }

    /// Puts everything that a document holds into this journal, which has no changes yet and becomes the document's
    /// journal, id and all. Whoever has read the store before must read it anew.
    public void fill(JournalDocument document) throws ProblemException {
        if (mark.change() != 0) {
            throw new IllegalStateException("only a journal without changes can be filled");
        }
        try {
            Database open = database();
            open.inOneTransaction(() -> Creation.write(open, document, seal));
        } catch (SQLException failure) {
            letGo();
            if (!holds(document)) {
                throw Trouble.of(failure, file, Code.DISK_FAILED);
            }
        }
        forgetMark();
        facts = document.facts();
        mark = new StateFile.Mark(document.rows().size(), document.changes().size());
        rememberMark();
    }

    private boolean holds(JournalDocument document) throws ProblemException {
        try {
            return new FactsTable(database().connection()).read().equals(document.facts())
                    && new Tables(database().connection(), document.facts().id(), seal)
                                    .changes()
                                    .all()
                                    .size()
                            == document.changes().size();
        } catch (SQLException stillFailing) {
            letGo();
            throw Trouble.unconfirmed(stillFailing, file);
        } catch (DamagedException otherJournal) {
            return false;
        }
    }

    private void forgetMark() {
        try {
            new StateFile(file, facts.id()).forget();
        } catch (IOException staysBehind) {
            // it is about an id that this file no longer has
        }
    }

    /// The whole journal, nothing left out.
    public JournalDocument document() throws ProblemException {
        return reading(tables -> tables.document(facts));
    }

    @Override
    public byte[] inWrittenForm() throws ProblemException {
        JournalDocument document = document();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// Reads something of the tables.
    @FunctionalInterface
    private interface Reading<T> {
        T of(Tables tables) throws SQLException, DamagedException, UnreadableException;
    }

    private <T> T reading(Reading<T> reading) throws ProblemException {
        try {
            return attempt(reading);
        } catch (ProblemException first) {
            // A failing disk makes a sound file look damaged: it only is where it still is when opened anew.
            if (first.problem().code() != Code.JOURNAL_DAMAGED) {
                throw first;
            }
            letGo();
            return attempt(reading);
        }
    }

    private <T> T attempt(Reading<T> reading) throws ProblemException {
        try {
            return reading.of(tables(database()));
        } catch (SQLException failure) {
            throw Trouble.of(failure, file, Code.DISK_FAILED);
        } catch (DamagedException | UnreadableException damaged) {
            throw Trouble.of(Code.JOURNAL_DAMAGED, file, String.valueOf(damaged.getMessage()));
        }
    }

    @Override
    public List<Revision> commit(ChangeNote note, List<Revision> revisions) throws ProblemException {
        WrittenChange change = Rows.written(note);
        List<WrittenRow> rows = revisions.stream()
                .map(revision -> Rows.written(revision, note.number()))
                .toList();
        List<Revision> kept = readBack(rows);
        keep(new ChangeTable.Line(change, rows.size()), rows);
        mark = new StateFile.Mark(mark.revisions() + rows.size(), note.number());
        rememberMark();
        return kept;
    }

    private static List<Revision> readBack(List<WrittenRow> rows) {
        try {
            return Rows.revisions(rows);
        } catch (UnreadableException bug) {
            throw new IllegalStateException("what is written must be readable", bug);
        }
    }

    private void keep(ChangeTable.Line line, List<WrittenRow> rows) throws ProblemException {
        try {
            Database open = database();
            open.inOneTransaction(() -> tables(open).add(line.change(), rows));
        } catch (SQLException failure) {
            settle(line, failure);
        }
    }

    /// After a failure nobody knows what SQLite kept, so the file is opened anew and asked. Ends as if nothing had
    /// happened where the change is there.
    private void settle(ChangeTable.Line line, SQLException failure) throws ProblemException {
        Code code;
        try {
            letGo();
            Database reopened = database();
            if (tables(reopened).changes().holds(line)) {
                // What stood in the log unsynced is written again, into the file itself.
                reopened.run("PRAGMA wal_checkpoint(TRUNCATE)");
                return;
            }
            code = codeOfLostChange(reopened, failure);
        } catch (SQLException stillFailing) {
            letGo();
            throw Trouble.unconfirmed(stillFailing, file);
        }
        throw Trouble.because(failure, code, file);
    }

    /// A failing disk makes SQLite call a sound file malformed.
    private Code codeOfLostChange(Database reopened, SQLException failure) throws SQLException {
        if (Trouble.isBug(failure)) {
            throw new IllegalStateException("a change breaks the rules of the tables", failure);
        }
        Code code = Trouble.code(failure, file, Code.DISK_FAILED);
        boolean sound = reopened.texts("PRAGMA quick_check").equals(List.of("ok"));
        return code == Code.JOURNAL_DAMAGED && sound ? Code.DISK_FAILED : code;
    }

    private Database database() throws SQLException {
        Database open = database;
        if (open == null) {
            open = Database.open(file);
            database = open;
        }
        return open;
    }

    private void letGo() {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    private Tables tables(Database open) {
        return new Tables(open.connection(), facts.id(), seal);
    }

    /// The mark may fall behind, never run ahead: it is only written once the change is durable.
    private void rememberMark() {
        try {
            new StateFile(file, facts.id()).write(mark);
        } catch (IOException behind) {
            // the next change writes it
        }
    }

    @Override
    public void close() {
        letGo();
        lock.close();
    }
}
