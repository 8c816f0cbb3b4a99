package thole.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;

class NewFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileIsMadeWholeWithNothingLeftBeside() throws ProblemException, IOException {
        Path file = folder.resolve("out.txt");
        NewFile.write(file, out -> out.write("whole".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("whole");
        assertThat(inFolder()).containsExactly(file);
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "mine");
        assertThat(refusal(file, out -> out.write(1))).isEqualTo(Problem.of(Code.FILE_EXISTS, file));
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("out.txt");
        Problem problem = refusal(file, out -> {
            out.write(1);
            throw new IOException("No space left on device");
        });
        assertThat(problem).isEqualTo(Problem.of(Code.DISK_FULL, file));
        assertThat(inFolder()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("none").resolve("out.txt");
        assertThat(refusal(file, out -> out.write(1)))
                .isEqualTo(Problem.of(Code.FILE_MISSING, folder.resolve("none").toString()));
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Problem refusal(Path file, NewFile.Body body) {
        return catchThrowableOfType(ProblemException.class, () -> NewFile.write(file, body))
                .problem();
    }
}
