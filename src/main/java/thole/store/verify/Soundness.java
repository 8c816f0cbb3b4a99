package thole.store.verify;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.snapshot.JournalFacts;
import thole.store.file.Database;
import thole.store.file.StateFile;
import thole.store.file.Trouble;
import thole.store.row.ChangeTable;
import thole.store.row.DamagedException;
import thole.store.row.FactsTable;
import thole.store.row.RowSeal;
import thole.store.row.Tables;
import thole.store.schema.Schema;
import thole.store.verify.Finding.Kind;
import thole.written.RecordKind;

/// Reads a whole journal and holds every row against what was written.
public final class Soundness {

    private final Path file;
    private final Database database;
    private final List<Finding> findings = new ArrayList<>();

    private Soundness(Path file, Database database) {
        this.file = file;
        this.database = database;
    }

    /// What was read.
    ///
    /// @param factsOrNull nothing where they are damaged, which ends the look
    /// @param entries current ones
    public record Result(
            @Nullable JournalFacts factsOrNull, StateFile.Mark mark, long entries, List<Finding> findings) {

        public Optional<JournalFacts> facts() {
            return Optional.ofNullable(factsOrNull);
        }
    }

    /// The look at every opening: structure, declarations, checksums, nothing missing.
    ///
    /// @throws ProblemException where the disk fails; damage is a finding
    public static Result look(Path file, Database database, RowSeal seal) throws ProblemException {
        return new Soundness(file, database).result(seal, false);
    }

    /// The look from top to bottom: SQLite's thorough check, and every body read, too.
    public static Result lookDeeply(Path file, Database database, RowSeal seal) throws ProblemException {
        return new Soundness(file, database).result(seal, true);
    }

    private Result result(RowSeal seal, boolean deeply) throws ProblemException {
        reading("file", () -> checkStructure(deeply ? "PRAGMA integrity_check" : "PRAGMA quick_check"));
        reading("schema", this::checkSchema);
        Optional<JournalFacts> facts = facts();
        if (facts.isEmpty()) {
            return new Result(null, new StateFile.Mark(0, 0), 0, findings);
        }
        Tables tables = new Tables(database.connection(), facts.get().id(), seal);
        RowTally tally = new RowTally(findings, deeply);
        reading("change", () -> tally.log(log(tables)));
        for (RecordKind kind : RecordKind.values()) {
            reading(kind.code(), () -> tally.rows(kind, tables.records(kind).sound(this::damaged)));
        }
        if (findings.isEmpty()) {
            tally.compareCounts();
        }
        return new Result(facts.get(), tally.mark(), tally.entries(), List.copyOf(findings));
    }

    /// Something that may meet damage, or a failing disk.
    @FunctionalInterface
    private interface Step {
        void run() throws SQLException, DamagedException;
    }

    private void reading(String table, Step step) throws ProblemException {
        try {
            step.run();
        } catch (DamagedException damaged) {
            damaged(String.valueOf(damaged.getMessage()));
        } catch (SQLException unreadable) {
            if (Trouble.code(unreadable, file, Code.JOURNAL_DAMAGED) != Code.JOURNAL_DAMAGED) {
                throw Trouble.of(unreadable, file, Code.DISK_FAILED);
            }
            findings.add(new Finding(Kind.TABLE_UNREADABLE, table));
        }
    }

    private void damaged(String where) {
        findings.add(new Finding(Kind.CHECKSUM_WRONG, where));
    }

    private void checkStructure(String pragma) throws SQLException {
        if (!database.texts(pragma).equals(List.of("ok"))) {
            findings.add(new Finding(Kind.FILE_STRUCTURE, "file"));
        }
    }

    /// A person may have added an index or a view of their own; a trigger could change what is written.
    private void checkSchema() throws SQLException {
        Set<String> found = Schema.declared(database.connection());
        try (Connection fresh = Database.inMemory()) {
            Schema.raise(fresh, 0);
            Set<String> ours = Schema.declared(fresh);
            if (!found.containsAll(ours)
                    || found.stream().anyMatch(text -> text.startsWith("trigger") && !ours.contains(text))) {
                findings.add(new Finding(Kind.SCHEMA_ALTERED, "schema"));
            }
        }
    }

    private Optional<JournalFacts> facts() throws ProblemException {
        List<JournalFacts> facts = new ArrayList<>();
        reading("journal", () -> facts.add(new FactsTable(database.connection()).read()));
        return facts.stream().findFirst();
    }

    private static List<ChangeTable.Line> log(Tables tables) throws SQLException, DamagedException {
        return tables.changes().all();
    }
}
