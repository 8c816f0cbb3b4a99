package thole.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// Where a journal lies, and what lies beside it.
public final class Places {

    private Places() {}

    public static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    public static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /// The file itself where the path names a link, so that one journal has one lock however it is called.
    ///
    /// @throws ProblemException JOURNAL_MISSING, JOURNAL_NOT_A_JOURNAL for a folder or a device, FOLDER_READ_ONLY
    public static Path ofJournal(Path path) throws ProblemException {
        Path file;
        try {
            file = path.toRealPath();
        } catch (NoSuchFileException missing) {
            throw Trouble.of(Code.JOURNAL_MISSING, path);
        } catch (IOException unreachable) {
            throw Trouble.of(unreachable, path);
        }
        if (!Files.isRegularFile(file)) {
            throw Trouble.of(Code.JOURNAL_NOT_A_JOURNAL, path);
        }
        if (!Files.isWritable(file) || !Files.isWritable(folderOf(file))) {
            throw Trouble.of(Code.FOLDER_READ_ONLY, path);
        }
        return file;
    }

    /// Where a new journal is to lie.
    ///
    /// @throws ProblemException FILE_EXISTS, FILE_MISSING where there is no such folder, FOLDER_READ_ONLY
    public static Path ofNewJournal(Path path) throws ProblemException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw Trouble.of(Code.FILE_EXISTS, path);
        }
        // What a journal of that name, deleted since, left behind would be taken into the new one.
        for (String left : new String[] {"-wal", "-journal"}) {
            if (Files.exists(beside(path, left))) {
                throw Trouble.of(Code.FILE_EXISTS, beside(path, left));
            }
        }
        Path folder = folderOf(path);
        if (!Files.isDirectory(folder)) {
            throw Trouble.of(Code.FILE_MISSING, folder);
        }
        if (!Files.isWritable(folder)) {
            throw Trouble.of(Code.FOLDER_READ_ONLY, path);
        }
        try {
            return folder.toRealPath().resolve(path.toAbsolutePath().getFileName());
        } catch (IOException unreachable) {
            throw Trouble.of(unreachable, path);
        }
    }

    /// For the owner's eyes alone, where the file system knows owners.
    static FileAttribute<?>[] ownersOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    public static void createPrivate(Path file) throws IOException {
        Files.createFile(file, ownersOnly(folderOf(file)));
    }

    /// Makes a new or moved name durable; where folders cannot be opened (Windows) the system does it by itself.
    public static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            return;
        }
    }
}
