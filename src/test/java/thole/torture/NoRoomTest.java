package thole.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.TestJournals;
import thole.journal.recording.RecordingJournal;
import thole.model.ProblemException;
import thole.store.SqliteStore;

@EnabledOnOs(OS.LINUX)
class NoRoomTest {

    @TempDir
    Path folder;

    private static List<String> shell(String script) throws IOException {
        return Child.lines(Child.start(List.of("bash", "-c", script)));
    }

    /// Runs in a name space of its own, in which a program may mount what it likes.
    private static List<String> alone(String script) throws IOException {
        List<String> lines = Child.lines(Child.start(List.of("unshare", "-rm", "bash", "-c", "echo alone;" + script)));
        Assumptions.assumeTrue(lines.contains("alone"), "this machine has no name spaces for programs");
        return lines.subList(1, lines.size());
    }

    private static String child(String... arguments) {
        return Child.quoted(Child.command(arguments));
    }

    private String file() {
        return folder.resolve("a.thole").toString();
    }

    @Test
    void aFileThatMayNotGrowRefusesAndKeepsWhatItSaid() throws IOException, ProblemException {
        List<String> lines = shell("ulimit -f 3000; exec " + child("save", file(), "0", "60", "100000"));
        assertThat(lines).filteredOn(line -> line.startsWith("refused")).isNotEmpty();
        assertThat(lines).hasSize(61).endsWith("done");
        assertThat(SqliteStore.verify(folder.resolve("a.thole")).findings()).isEmpty();
        assertThat(lines.getLast()).isEqualTo("done");
        assertSaysWhatWasSaved(lines);
    }

    /// Takes the saved steps again in peace; a refused undo or redo shifts the meaning of the next, so they are left
    /// out from the first refusal on, and only the readings are compared.
    private void assertSaysWhatWasSaved(List<String> lines) throws ProblemException {
        int saved = 0;
        try (RecordingJournal journal = TestJournals.open(folder.resolve("a.thole"));
                RecordingJournal peaceful = TestJournals.create(folder.resolve("b.thole"))) {
            boolean shortNotes = false;
            for (String line : lines) {
                if (line.startsWith("saved")) {
                    Steps.take(peaceful, Integer.parseInt(line.substring(6)), shortNotes ? 0 : 100000);
                    saved++;
                }
                shortNotes |= line.startsWith("refused");
            }
            assertThat(Steps.said(journal)).isEqualTo(Steps.said(peaceful));
        }
        assertThat(saved).isGreaterThan(10);
    }

    @Test
    void aFullDiskRefusesAndKeepsWhatItSaid() throws IOException {
        List<String> lines = alone("mount -t tmpfs -o size=1m tmpfs '" + folder + "' || exit;"
                + child("save", file(), "0", "60", "20000") + ";" + child("verify", file()) + ";"
                + child("create", folder.resolve("b.thole").toString()) + "; ls '" + folder + "'");
        Assumptions.assumeFalse(lines.isEmpty(), "no small disk can be mounted here");
        assertThat(lines)
                .filteredOn(line -> line.matches("refused \\d+ DISK_FULL"))
                .isNotEmpty();
        assertThat(lines).filteredOn(line -> line.startsWith("saved")).hasSizeGreaterThan(5);
        assertThat(lines).contains("verify []");
    }

    @Test
    void noRoomForANewJournalLeavesNothingBehind() throws IOException {
        List<String> lines = alone("mount -t tmpfs -o size=64k tmpfs '" + folder + "' || exit;"
                + child("create", file()) + "; ls -A '" + folder + "'");
        Assumptions.assumeFalse(lines.isEmpty(), "no small disk can be mounted here");
        assertThat(lines).containsExactly("problem DISK_FULL");
    }

    @Test
    void aReadOnlyFolderIsSaidToBeOneAndStaysAsItIs() throws IOException, ProblemException {
        SqliteStore.create(folder.resolve("a.thole"), TestJournals.facts(7)).close();
        List<String> lines =
                alone("mount --bind '" + folder + "' '" + folder + "' && mount -o remount,ro,bind '" + folder
                        + "' || exit;" + child("open", file()) + ";"
                        + child("create", folder.resolve("b").toString())
                        + "; ls -A '" + folder + "'");
        Assumptions.assumeFalse(lines.isEmpty(), "nothing can be mounted here");
        assertThat(lines)
                .containsExactly(
                        "problem FOLDER_READ_ONLY",
                        "problem FOLDER_READ_ONLY",
                        TestJournals.facts(7).id() + ".state",
                        "a.thole",
                        "a.thole.lock");
    }
}
