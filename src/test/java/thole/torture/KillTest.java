package thole.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.TestJournals;
import thole.journal.recording.RecordingJournal;
import thole.model.ProblemException;
import thole.store.SqliteStore;

class KillTest {

    @TempDir
    Path folder;

    @Test
    void aKilledProgramLosesNoAcknowledgedChange() throws ProblemException, IOException, InterruptedException {
        killAgainAndAgain(5, 1);
    }

    @Test
    @Tag("long")
    void aProgramKilledManyTimesLosesNoAcknowledgedChange() throws ProblemException, IOException, InterruptedException {
        killAgainAndAgain(100, 2);
    }

    /// Beside the journal whose program is killed a second one lives in peace and takes the steps that were
    /// acknowledged; the first may only ever be the one step ahead that it was killed in.
    private void killAgainAndAgain(int rounds, long seed) throws ProblemException, IOException, InterruptedException {
        SplittableRandom dice = new SplittableRandom(seed);
        Path file = folder.resolve("killed.thole");
        int next = 0;
        try (RecordingJournal peaceful = TestJournals.create(folder.resolve("peaceful.thole"))) {
            for (int round = 0; round < rounds; round++) {
                int acknowledged = runAndKill(file, next, 1 + dice.nextInt(40));
                for (; next <= acknowledged; next++) {
                    Steps.take(peaceful, next, 50);
                }
                assertThat(SqliteStore.verify(file).findings())
                        .as("round %d", round)
                        .isEmpty();
                try (RecordingJournal journal = TestJournals.open(file)) {
                    if (!Steps.said(journal).equals(Steps.said(peaceful))) {
                        Steps.take(peaceful, next, 50);
                        next++;
                    }
                    assertThat(Steps.said(journal)).as("round %d", round).isEqualTo(Steps.said(peaceful));
                }
            }
        }
    }

    /// @return the last step that was acknowledged
    private static int runAndKill(Path file, int first, int acknowledgements) throws IOException, InterruptedException {
        Process child = Child.start(Child.command("save", file.toString(), Integer.toString(first), "1000000", "50"));
        int last = first - 1;
        try (BufferedReader reader = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                assertThat(line).isEqualTo("saved " + (last + 1));
                last++;
                if (last - first + 1 == acknowledgements) {
                    // Not the process itself: that would close the pipe with acknowledgements in it.
                    var _ = child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();
        return last;
    }
}
