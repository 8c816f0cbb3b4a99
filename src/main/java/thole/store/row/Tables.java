package thole.store.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.written.JournalDocument;
import thole.written.RecordKind;
import thole.written.WrittenChange;
import thole.written.WrittenRow;

/// All tables of one journal.
public final class Tables {

    private final Connection connection;
    private final JournalId journal;
    private final RowSeal seal;

    public Tables(Connection connection, JournalId journal, RowSeal seal) {
        this.connection = connection;
        this.journal = journal;
        this.seal = seal;
    }

    public RecordTable records(RecordKind kind) {
        return new RecordTable(connection, journal, seal, kind);
    }

    public ChangeTable changes() {
        return new ChangeTable(connection, journal);
    }

    /// Writes a change with everything it left; the caller has begun a transaction.
    public void add(WrittenChange change, List<WrittenRow> rows) throws SQLException {
        changes().add(new ChangeTable.Line(change, rows.size()));
        for (RecordKind kind : RecordKind.values()) {
            List<WrittenRow> ofKind =
                    rows.stream().filter(row -> row.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                records(kind).add(ofKind);
            }
        }
    }

    /// The last revision of every entry that is not deleted, oldest id first.
    public List<WrittenRow> current() throws SQLException, DamagedException {
        return gathered(RecordTable::current);
    }

    public List<WrittenRow> ofChange(long change) throws SQLException, DamagedException {
        return gathered(table -> table.ofChange(change));
    }

    public List<WrittenRow> ofEntry(EntryId id) throws SQLException, DamagedException {
        return gathered(table -> table.ofEntry(id));
    }

    /// The newest id of all entries that ever were.
    public Optional<EntryId> newestId() throws SQLException, DamagedException {
        List<EntryId> newest = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            records(kind).newestId().ifPresent(newest::add);
        }
        return newest.stream().max(Comparator.comparing(EntryId::value));
    }

    public JournalDocument document(JournalFacts facts) throws SQLException, DamagedException {
        List<WrittenChange> log =
                changes().all().stream().map(ChangeTable.Line::change).toList();
        return new JournalDocument(facts, log, gathered(RecordTable::all));
    }

    /// Reads some rows of a table.
    @FunctionalInterface
    private interface Query {
        List<WrittenRow> of(RecordTable table) throws SQLException, DamagedException;
    }

    private List<WrittenRow> gathered(Query query) throws SQLException, DamagedException {
        List<WrittenRow> rows = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            rows.addAll(query.of(records(kind)));
        }
        rows.sort(Comparator.comparing((WrittenRow row) -> row.id().value()).thenComparingInt(WrittenRow::revision));
        return rows;
    }
}
