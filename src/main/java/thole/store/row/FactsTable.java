package thole.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.UUID;
import thole.model.day.DayStart;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;

/// The one row that says what is true of the journal as a whole.
public final class FactsTable {

    private final Connection connection;

    public FactsTable(Connection connection) {
        this.connection = connection;
    }

    /// Puts the facts of a journal without entries in their place.
    public void write(JournalFacts facts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR REPLACE INTO journal (one, id, example, day_start, checksum) VALUES (1, ?, ?, ?, ?)")) {
            insert.setString(1, facts.id().toString());
            insert.setLong(2, facts.example() ? 1 : 0);
            insert.setString(3, facts.dayStart().time().toString());
            insert.setBytes(4, checksum(facts).bytes());
            insert.executeUpdate();
        }
    }

    public JournalFacts read() throws SQLException, DamagedException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT id, example, day_start, checksum FROM journal");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new DamagedException("journal");
            }
            JournalFacts facts = facts(row);
            if (!checksum(facts).isSameAs(row.getBytes(4)) || row.next()) {
                throw new DamagedException("journal");
            }
            return facts;
        }
    }

    private static JournalFacts facts(ResultSet row) throws SQLException, DamagedException {
        try {
            return new JournalFacts(
                    new JournalId(UUID.fromString(String.valueOf(row.getString(1)))),
                    row.getLong(2) != 0,
                    new DayStart(LocalTime.parse(String.valueOf(row.getString(3)))));
        } catch (IllegalArgumentException | DateTimeException damaged) {
            throw new DamagedException("journal");
        }
    }

    private static Fingerprint checksum(JournalFacts facts) {
        return Fingerprint.of(
                facts.id().toString(),
                "journal",
                Boolean.toString(facts.example()),
                facts.dayStart().time().toString());
    }
}
