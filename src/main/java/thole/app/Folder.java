package thole.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// Makes a folder that is to be written into.
final class Folder {

    private Folder() {}

    static void make(Path folder) throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (AccessDeniedException refused) {
            throw new ProblemException(Problem.of(Code.FOLDER_READ_ONLY, folder), refused);
        } catch (IOException failed) {
            throw new ProblemException(Problem.of(Code.DISK_FAILED, folder), failed);
        }
    }
}
