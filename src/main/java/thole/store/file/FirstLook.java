package thole.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.store.schema.Schema;

/// What a file is, decided before SQLite opens it, because opening changes it: whether it is a journal at all, and not
/// one of a newer program. Only to be used under the lock, while no connection is open.
public final class FirstLook {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;

    private FirstLook() {}

    /// The schema version of a journal that this program may open.
    ///
    /// @throws ProblemException JOURNAL_NOT_A_JOURNAL or JOURNAL_NEWER; nothing is touched
    public static int versionOf(Path file) throws ProblemException {
        try {
            Signature header = header(file);
            Path log = Places.beside(file, "-wal");
            boolean logged = Files.exists(log) && Files.size(log) > 0;
            Signature latest = logged ? copied(file, log, header) : header;
            return checked(latest, file);
        } catch (IOException unreadable) {
            throw Trouble.of(unreadable, file);
        }
    }

    private record Signature(int application, int version) {
        static final Signature NONE = new Signature(0, 0);
    }

    private static int checked(Signature signature, Path file) throws ProblemException {
        if (signature.application != Schema.APPLICATION_ID || signature.version < 1) {
            throw Trouble.of(Code.JOURNAL_NOT_A_JOURNAL, file);
        }
        if (signature.version > Schema.version()) {
            throw Trouble.of(Code.JOURNAL_NEWER, file, signature.version, Schema.version());
        }
        return signature.version;
    }

    private static Signature header(Path file) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int read = 0;
            while (header.hasRemaining() && read >= 0) {
                read = channel.read(header);
            }
        }
        boolean sqlite =
                !header.hasRemaining() && Arrays.equals(header.array(), 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        return sqlite ? new Signature(header.getInt(APPLICATION_AT), header.getInt(VERSION_AT)) : Signature.NONE;
    }

    /// A program that was cut off leaves its last changes in the log beside the file, so that the header may be an old
    /// one. What the two say together is asked of a private copy.
    private static Signature copied(Path file, Path log, Signature header) throws IOException {
        Path folder = Files.createTempDirectory("thole");
        Path copy = folder.resolve("journal");
        Path copiedLog = folder.resolve("journal-wal");
        try {
            Files.copy(file, copy);
            Files.copy(log, copiedLog);
            return read(copy);
        } catch (SQLException damaged) {
            return header;
        } finally {
            for (Path left : new Path[] {copiedLog, folder.resolve("journal-shm"), copy, folder}) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static Signature read(Path copy) throws SQLException {
        try (Connection connection = Database.connect(copy);
                Statement statement = connection.createStatement()) {
            return new Signature(number(statement, "PRAGMA application_id"), number(statement, "PRAGMA user_version"));
        }
    }

    private static int number(Statement statement, String pragma) throws SQLException {
        try (ResultSet row = statement.executeQuery(pragma)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
