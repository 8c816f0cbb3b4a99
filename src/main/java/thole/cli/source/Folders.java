package thole.cli.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// Folders for what the commands write.
public final class Folders {

    private Folders() {}

    /// Makes a folder and those above it where they are missing.
    public static void make(Path folder) throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new ProblemException(Problem.of(Code.FILE_EXISTS, folder), e);
        } catch (AccessDeniedException e) {
            throw new ProblemException(Problem.of(Code.FOLDER_READ_ONLY, folder), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Code.DISK_FAILED, folder), e);
        }
    }
}
