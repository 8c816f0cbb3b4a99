package thole.ui.kit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFileChoiceTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<Path> proposed = new ArrayList<>();

    private Optional<Path> ended(Optional<Path> first, Path... later) {
        Deque<Optional<Path>> answers = new ArrayDeque<>();
        answers.add(first);
        for (Path answer : later) {
            answers.add(Optional.of(answer));
        }
        return SystemFileChoice.ended(".zip", answers::removeFirst, proposed::add);
    }

    @Test
    void aNameWithoutItsEndingGetsIt() {
        assertThat(ended(Optional.of(folder.resolve("a")))).contains(folder.resolve("a.zip"));
        assertThat(ended(Optional.of(folder.resolve("b.zip")))).contains(folder.resolve("b.zip"));
        assertThat(ended(Optional.empty())).isEmpty();
        assertThat(proposed).isEmpty();
    }

    @Test
    void whereTheNameWithItsEndingIsTakenTheSystemIsLetAskAboutIt() throws IOException {
        Path taken = Files.createFile(folder.resolve("a.zip"));

        assertThat(ended(Optional.of(folder.resolve("a")), taken)).contains(taken);
        assertThat(proposed).containsExactly(taken);
    }
}
