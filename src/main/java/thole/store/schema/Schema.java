package thole.store.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The tables and views of a journal file. Each version is one numbered SQL file; a file is raised to a version in one
/// transaction together with the number that says so.
public final class Schema {

    /// Says in a file's header that it is a Thole journal: the letters "Thol".
    public static final int APPLICATION_ID = 0x54686F6C;

    private static final List<String> FILES =
            List.of("001-journal.sql", "002-care.sql", "003-questionnaire.sql", "004-answer-time.sql");

    private Schema() {}

    /// The version that this program writes.
    public static int version() {
        return FILES.size();
    }

    /// Raises a journal to this program's version; does nothing where it is there.
    public static void raise(Connection connection, int from) throws SQLException {
        for (int version = from + 1; version <= version(); version++) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("BEGIN IMMEDIATE;\n" + sql(version) + "\nPRAGMA application_id = "
                        + APPLICATION_ID + ";\nPRAGMA user_version = " + version + ";\nCOMMIT;");
            }
        }
    }

    private static String sql(int version) {
        try (InputStream in = Schema.class.getResourceAsStream("/thole/store/schema/" + FILES.get(version - 1))) {
            if (in == null) {
                throw new IllegalStateException("the SQL of version " + version + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Every table, view, index and trigger as the file declares it.
    public static Set<String> declared(Connection connection) throws SQLException {
        Set<String> declared = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT type, name, tbl_name, sql FROM sqlite_schema")) {
            while (rows.next()) {
                declared.add(String.join(
                        "\n",
                        String.valueOf(rows.getString(1)),
                        String.valueOf(rows.getString(2)),
                        String.valueOf(rows.getString(3)),
                        String.valueOf(rows.getString(4))));
            }
        }
        return declared;
    }
}
