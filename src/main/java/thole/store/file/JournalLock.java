package thole.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// Keeps a second program, or a second window, off a journal. The lock is on a file of its own: opening and closing the
/// journal itself with Java would drop the locks that SQLite holds on it.
public final class JournalLock implements AutoCloseable {

    private final Path lockFile;
    private final FileChannel channel;
    private final boolean newlyMade;

    private JournalLock(Path lockFile, FileChannel channel, boolean newlyMade) {
        this.lockFile = lockFile;
        this.channel = channel;
        this.newlyMade = newlyMade;
    }

    /// @throws ProblemException JOURNAL_IN_USE, or what the disk says
    public static JournalLock acquire(Path journal) throws ProblemException {
        Path lockFile = Places.beside(journal, ".lock");
        try {
            boolean newlyMade = make(lockFile);
            Object made = identity(lockFile);
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
            if (isLocked(channel) && Objects.equals(made, identity(lockFile))) {
                return new JournalLock(lockFile, channel, newlyMade);
            }
            channel.close();
            throw Trouble.of(Code.JOURNAL_IN_USE, journal);
        } catch (IOException refused) {
            throw Trouble.of(refused, journal);
        }
    }

    private static boolean make(Path lockFile) throws IOException {
        try {
            Places.createPrivate(lockFile);
            return true;
        } catch (FileAlreadyExistsException leftByAnEarlierStart) {
            return false;
        }
    }

    /// Tells a lock file from another one that has taken its name since.
    private static @Nullable Object identity(Path lockFile) throws IOException {
        return Files.readAttributes(lockFile, BasicFileAttributes.class).fileKey();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException inThisProgram) {
            return false;
        }
    }

    /// Lets go, and takes the lock file away if it was not there before: a file that is no journal is left as it was.
    public void withdraw() {
        try {
            if (newlyMade) {
                Files.deleteIfExists(lockFile);
            }
        } catch (IOException staysBehind) {
            // an empty file; the next start uses it
        }
        close();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException goneAnyway) {
            // the system frees the lock with the program at the latest
        }
    }
}
