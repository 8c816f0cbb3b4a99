package thole.store.row;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalId;
import thole.written.RecordKind;
import thole.written.WrittenRow;

/// The table of one kind of record. Rows are added and read, and nothing else.
public final class RecordTable {

    private static final String KEPT = "kept";
    private static final String DELETED = "deleted";

    private final Connection connection;
    private final JournalId journal;
    private final RowSeal seal;
    private final RecordKind kind;

    public RecordTable(Connection connection, JournalId journal, RowSeal seal, RecordKind kind) {
        this.connection = connection;
        this.journal = journal;
        this.seal = seal;
        this.kind = kind;
    }

    public void add(List<WrittenRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + kind.code()
                + " (id, revision, day, kind, change, body, checksum) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (WrittenRow row : rows) {
                bind(insert, row);
                insert.executeUpdate();
            }
        }
    }

    private void bind(PreparedStatement insert, WrittenRow row) throws SQLException {
        RowIdentity identity = identity(row.id().toString(), row.revision(), row.day(), row.deleted() ? DELETED : KEPT);
        StoredBody stored = seal.seal(identity, row.body());
        insert.setString(1, identity.id());
        insert.setLong(2, identity.revision());
        insert.setString(3, identity.day());
        insert.setString(4, identity.kind());
        insert.setLong(5, row.change());
        if (seal.isReadable()) {
            insert.setString(6, new String(stored.bytes(), StandardCharsets.UTF_8));
        } else {
            insert.setBytes(6, stored.bytes());
        }
        insert.setBytes(7, stored.checksum());
    }

    /// Every row, by id and revision.
    public List<WrittenRow> all() throws SQLException, DamagedException {
        return rows("", null);
    }

    /// Every row that is as it was written, by id and revision; the others are named to `damaged`.
    public List<WrittenRow> sound(Consumer<String> damaged) throws SQLException {
        List<WrittenRow> found = new ArrayList<>();
        try (PreparedStatement select = select("");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                try {
                    found.add(row(rows));
                } catch (DamagedException row) {
                    damaged.accept(String.valueOf(row.getMessage()));
                }
            }
        }
        return found;
    }

    /// The last revision of every entry that is not deleted, by id.
    public List<WrittenRow> current() throws SQLException, DamagedException {
        return rows(
                "WHERE kind = 'kept' AND revision = (SELECT max(l.revision) FROM " + kind.code()
                        + " AS l WHERE l.id = r.id)",
                null);
    }

    public List<WrittenRow> ofChange(long change) throws SQLException, DamagedException {
        return rows("WHERE change = ?", change);
    }

    public List<WrittenRow> ofEntry(EntryId id) throws SQLException, DamagedException {
        return rows("WHERE id = ?", id.toString());
    }

    public Optional<EntryId> newestId() throws SQLException, DamagedException {
        try (PreparedStatement select = connection.prepareStatement("SELECT max(id) FROM " + kind.code());
                ResultSet row = select.executeQuery()) {
            String id = row.next() ? row.getString(1) : null;
            return id == null ? Optional.empty() : Optional.of(new EntryId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            throw new DamagedException(kind.code());
        }
    }

    private List<WrittenRow> rows(String condition, @Nullable Object value) throws SQLException, DamagedException {
        List<WrittenRow> found = new ArrayList<>();
        try (PreparedStatement select = select(condition)) {
            if (value != null) {
                select.setObject(1, value);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
        }
        return found;
    }

    private PreparedStatement select(String condition) throws SQLException {
        return connection.prepareStatement("SELECT id, revision, day, kind, change, body, checksum FROM " + kind.code()
                + " AS r " + condition + " ORDER BY id, revision");
    }

    private WrittenRow row(ResultSet row) throws SQLException, DamagedException {
        RowIdentity identity = identity(text(row, 1), row.getLong(2), text(row, 3), text(row, 4));
        String body = seal.open(identity, new StoredBody(bytes(row, 6), bytes(row, 7)));
        return new WrittenRow(
                kind,
                new EntryId(UUID.fromString(identity.id())),
                Math.toIntExact(identity.revision()),
                identity.day(),
                identity.kind().equals(DELETED),
                row.getLong(5),
                body);
    }

    private RowIdentity identity(String id, long revision, String day, String state) {
        return new RowIdentity(journal.toString(), kind.code(), id, revision, day, state);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}
