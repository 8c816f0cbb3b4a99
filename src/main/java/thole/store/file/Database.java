package thole.store.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// The one connection to a journal file, with the settings under which an acknowledged entry survives a power cut.
public final class Database implements AutoCloseable {

    private static final int WAIT_FOR_OTHERS_MILLIS = 250;

    /// The order matters: exclusive locking before the write-ahead log, so that no shared memory file is ever made.
    private static final List<String> SETTINGS = List.of(
            "PRAGMA cell_size_check = ON",
            "PRAGMA trusted_schema = OFF",
            "PRAGMA mmap_size = 0",
            "PRAGMA temp_store = MEMORY",
            "PRAGMA locking_mode = EXCLUSIVE",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA fullfsync = ON",
            "PRAGMA checkpoint_fullfsync = ON",
            "PRAGMA secure_delete = ON",
            "PRAGMA foreign_keys = ON");

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /// Opens a file that is there.
    public static Database open(Path file) throws SQLException {
        Database database = new Database(connect(file));
        try {
            for (String setting : SETTINGS) {
                database.run(setting);
            }
            if (!database.texts("PRAGMA journal_mode").equals(List.of("wal"))) {
                throw new SQLException("no write-ahead log on this file system");
            }
            return database;
        } catch (SQLException refused) {
            database.close();
            throw refused;
        }
    }

    /// A connection without settings, for a look at a private copy.
    static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(WAIT_FOR_OTHERS_MILLIS);
        // As a URI, in which a question mark or a hash in the path is only a letter.
        return config.createConnection("jdbc:sqlite:file:" + file.toUri().getRawPath());
    }

    /// A database in memory, for comparing.
    public static Connection inMemory() throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    }

    public Connection connection() {
        return connection;
    }

    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    /// The first column of every row.
    public List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
        }
        return texts;
    }

    /// All of it or nothing. After a failure the transaction's state is unknown and the connection must be closed.
    public void inOneTransaction(Work work) throws SQLException {
        run("BEGIN IMMEDIATE");
        work.run();
        run("COMMIT");
    }

    /// What is done in a transaction.
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    /// Everything that was committed is in the log already, so nothing is lost when this fails.
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException logStaysBeside) {
            // the next opening takes the log in
        }
    }
}
