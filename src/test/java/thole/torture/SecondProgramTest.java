package thole.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.TestJournals;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.store.SqliteStore;

class SecondProgramTest {

    @TempDir
    Path folder;

    /// The attempt from within the same program comes first, because on POSIX systems a closed channel takes the
    /// program's other locks on that file with it.
    @Test
    void noSecondProgramComesInWhateverHappenedInTheFirst() throws ProblemException, IOException {
        Path file = folder.resolve("a.thole");
        try (SqliteStore store = SqliteStore.create(file, TestJournals.facts(1))) {
            ProblemException inside = Assertions.catchThrowableOfType(
                    ProblemException.class, () -> SqliteStore.open(file).close());
            assertThat(inside.problem().code()).isEqualTo(Code.JOURNAL_IN_USE);
            for (String command : List.of("open", "verify", "save")) {
                assertThat(Child.lines(Child.start(Child.command(command, file.toString(), "0", "1", "0"))))
                        .containsExactly("problem JOURNAL_IN_USE");
            }
            assertThat(store.entries()).isEmpty();
        }
        assertThat(Child.lines(Child.start(Child.command("open", file.toString()))))
                .containsExactly("done");
    }
}
