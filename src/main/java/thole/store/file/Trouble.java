package thole.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// What the disk or SQLite said, as a problem that a person can be told. The first detail is always the file.
public final class Trouble {

    private static final long ROOM_FOR_ANYTHING = 128 * 1024L;

    private Trouble() {}

    public static ProblemException of(Code code, Path file, Object... more) {
        return new ProblemException(problem(code, file, more));
    }

    private static Problem problem(Code code, Path file, Object... more) {
        Object[] details = new Object[more.length + 1];
        details[0] = file.toString();
        System.arraycopy(more, 0, details, 1, more.length);
        return Problem.of(code, details);
    }

    /// @param otherwise what it is where SQLite blames neither the disk, nor another program, nor the file
    public static ProblemException of(SQLException failure, Path file, Code otherwise) {
        return because(failure, code(failure, file, otherwise), file);
    }

    public static ProblemException because(SQLException failure, Code code, Path file) {
        return new ProblemException(problem(code, file), failure);
    }

    /// What the tables refuse was wrongly made by this program.
    public static boolean isBug(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                && sqlite.getResultCode().name().startsWith("SQLITE_CONSTRAINT");
    }

    /// Nobody can know whether the disk has kept a change.
    public static ProblemException unconfirmed(SQLException failure, Path file) {
        return because(failure, Code.SAVE_UNCONFIRMED, file);
    }

    /// @param otherwise as above
    public static Code code(SQLException failure, Path file, Code otherwise) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return Code.DISK_FAILED;
        }
        String name = sqlite.getResultCode().name();
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return Code.JOURNAL_IN_USE;
        }
        if (name.startsWith("SQLITE_CORRUPT") || name.startsWith("SQLITE_NOTADB")) {
            return Code.JOURNAL_DAMAGED;
        }
        if (name.startsWith("SQLITE_FULL")) {
            return Code.DISK_FULL;
        }
        boolean refused = name.startsWith("SQLITE_READONLY")
                || name.startsWith("SQLITE_CANTOPEN")
                || name.startsWith("SQLITE_PERM");
        return refused || name.startsWith("SQLITE_IOERR") ? disk(file) : otherwise;
    }

    public static ProblemException of(IOException failure, Path file) {
        return new ProblemException(problem(disk(file), file), failure);
    }

    /// The machine's own words differ by system and language, so the folder is asked instead.
    private static Code disk(Path file) {
        Path folder = Places.folderOf(file);
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            return Code.FOLDER_READ_ONLY;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < ROOM_FOR_ANYTHING ? Code.DISK_FULL : Code.DISK_FAILED;
        } catch (IOException unknowable) {
            return Code.DISK_FAILED;
        }
    }
}
