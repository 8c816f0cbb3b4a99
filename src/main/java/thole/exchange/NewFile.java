package thole.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// Makes a file that was not there before, whole or not at all: it is written beside its place, forced to the disk and
/// then moved there. Nothing is ever overwritten unasked.
public final class NewFile {

    /// Writes what the file holds.
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private NewFile() {}

    public static void write(Path file, Body body) throws ProblemException {
        if (Files.exists(file)) {
            throw new ProblemException(Problem.of(Code.FILE_EXISTS, file));
        }
        // without REPLACE_EXISTING, so a file that came meanwhile stays
        write(file, body, (beside, target) -> Files.move(beside, target));
    }

    /// The same where the person has said that what is there may go; until the new file is whole, it stays.
    public static void inPlaceOf(Path file, Body body) throws ProblemException {
        write(file, body, (beside, target) -> Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING));
    }

    private interface Move {
        void to(Path beside, Path target) throws IOException;
    }

    private static void write(Path file, Body body, Move move) throws ProblemException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(Problem.of(Code.FILE_MISSING, String.valueOf(folder)));
        }
        try {
            Path beside = Files.createTempFile(folder, ".thole-", ".part");
            try {
                fill(beside, body);
                move.to(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw new ProblemException(problem(file, folder, e), e);
        }
    }

    private static void fill(Path beside, Body body) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            body.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static Problem problem(Path file, Path folder, Exception trouble) {
        String said = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        return switch (trouble) {
            case FileAlreadyExistsException _ -> Problem.of(Code.FILE_EXISTS, file);
            case NoSuchFileException _ -> Problem.of(Code.FILE_MISSING, folder);
            case AccessDeniedException _ -> Problem.of(Code.FOLDER_READ_ONLY, folder);
            case ReadOnlyFileSystemException _ -> Problem.of(Code.FOLDER_READ_ONLY, folder);
            case Exception _ when said.contains("read-only") -> Problem.of(Code.FOLDER_READ_ONLY, folder);
            case Exception _
            when said.contains("no space left") || said.contains("not enough space") ->
                Problem.of(Code.DISK_FULL, file);
            case Exception _ -> Problem.of(Code.DISK_FAILED, file);
        };
    }
}
