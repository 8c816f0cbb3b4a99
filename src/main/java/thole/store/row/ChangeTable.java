package thole.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import thole.model.day.Moment;
import thole.model.snapshot.JournalId;
import thole.written.WrittenChange;

/// The log of changes.
public final class ChangeTable {

    /// A line of the log with the number of rows that the change wrote.
    public record Line(WrittenChange change, long rowCount) {}

    private final Connection connection;
    private final JournalId journal;

    public ChangeTable(Connection connection, JournalId journal) {
        this.connection = connection;
        this.journal = journal;
    }

    public void add(Line line) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO change (number, at_local, at_zone,"
                + " at_offset, action, target, batch, row_count, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            WrittenChange change = line.change;
            insert.setLong(1, change.number());
            insert.setString(2, change.at().local().toString());
            insert.setString(3, change.at().zone().getId());
            insert.setString(4, change.at().offset().getId());
            insert.setString(5, change.action());
            insert.setLong(6, change.target());
            insert.setString(7, change.batch());
            insert.setLong(8, line.rowCount);
            insert.setBytes(9, checksum(line).bytes());
            insert.executeUpdate();
        }
    }

    private Fingerprint checksum(Line line) {
        WrittenChange change = line.change;
        return Fingerprint.of(
                journal.toString(),
                "change",
                Long.toString(change.number()),
                change.at().local().toString(),
                change.at().zone().getId(),
                change.at().offset().getId(),
                change.action(),
                Long.toString(change.target()),
                change.batch(),
                Long.toString(line.rowCount));
    }

    /// Every line, by number.
    public List<Line> all() throws SQLException, DamagedException {
        List<Line> lines = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT number, at_local, at_zone, at_offset,"
                        + " action, target, batch, row_count, checksum FROM change ORDER BY number");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                lines.add(line(rows));
            }
        }
        return lines;
    }

    private Line line(ResultSet row) throws SQLException, DamagedException {
        Line line = new Line(
                new WrittenChange(
                        row.getLong(1),
                        moment(row),
                        String.valueOf(row.getString(5)),
                        row.getLong(6),
                        String.valueOf(row.getString(7))),
                row.getLong(8));
        if (!checksum(line).isSameAs(row.getBytes(9))) {
            throw new DamagedException("change " + line.change.number());
        }
        return line;
    }

    private static Moment moment(ResultSet row) throws SQLException, DamagedException {
        try {
            return new Moment(
                    LocalDateTime.parse(String.valueOf(row.getString(2))),
                    ZoneId.of(String.valueOf(row.getString(3))),
                    ZoneOffset.of(String.valueOf(row.getString(4))));
        } catch (DateTimeException damaged) {
            throw new DamagedException("change " + row.getLong(1));
        }
    }

    /// Whether exactly this change is in the log.
    public boolean holds(Line line) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT checksum FROM change WHERE number = ?")) {
            select.setLong(1, line.change.number());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() && checksum(line).isSameAs(rows.getBytes(1));
            }
        }
    }
}
