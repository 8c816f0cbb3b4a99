package thole.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.store.Folders;
import thole.store.SqliteStore;
import thole.written.JournalDocument;

/// What a killed program leaves beside the journal, spoiled.
class LogDamageTest {

    private static final String NAME = "a.thole";
    private static final String LOG = "a.thole-wal";

    @TempDir
    Path folder;

    private Path killed;
    private JournalDocument expected;

    @BeforeEach
    void kill() throws IOException, InterruptedException, ProblemException {
        killed = Files.createDirectory(folder.resolve("killed"));
        Process child = Child.start(Child.command("save", killed.resolve(NAME).toString(), "0", "25", "50", "stay"));
        try (BufferedReader reader = child.inputReader(StandardCharsets.UTF_8)) {
            for (int lines = 0; lines < 25; lines++) {
                assertThat(reader.readLine()).isEqualTo("saved " + lines);
            }
            child.destroyForcibly();
            child.waitFor();
        }
        expected = document(copy("sound"));
    }

    private Path copy(String name) throws IOException {
        Path to = folder.resolve(name);
        Folders.copy(killed, to);
        return to;
    }

    private static JournalDocument document(Path in) throws ProblemException {
        try (SqliteStore store = SqliteStore.open(in.resolve(NAME))) {
            return store.document();
        }
    }

    @Test
    void aDeletedLogIsNoticed() throws IOException {
        Path copy = copy("deleted");
        Files.delete(copy.resolve(LOG));
        assertNoticed(copy);
    }

    @Test
    void aLogCutShortIsNoticed() throws IOException {
        byte[] log = Files.readAllBytes(killed.resolve(LOG));
        for (int part = 1; part <= 4; part++) {
            Path copy = copy("cut" + part);
            Files.write(copy.resolve(LOG), Arrays.copyOf(log, log.length * part / 5));
            assertNoticed(copy);
        }
    }

    private static void assertNoticed(Path in) {
        assertThat(problemOfOpening(in)).isIn(Code.JOURNAL_OLDER_THAN_KNOWN, Code.JOURNAL_DAMAGED);
    }

    private static Code problemOfOpening(Path in) {
        try {
            SqliteStore.open(in.resolve(NAME)).close();
            throw new AssertionError("it was opened");
        } catch (ProblemException refused) {
            return refused.problem().code();
        }
    }

    @Test
    void everyFlippedBitOfTheLogIsNoticedOrHarmless() throws IOException {
        byte[] log = Files.readAllBytes(killed.resolve(LOG));
        SplittableRandom dice = new SplittableRandom(3);
        int noticed = 0;
        for (int i = 0; i < 40; i++) {
            Path copy = copy("flip" + i);
            byte[] flipped = log.clone();
            int at = dice.nextInt(log.length);
            flipped[at] = (byte) (flipped[at] ^ (1 << dice.nextInt(8)));
            Files.write(copy.resolve(LOG), flipped);
            noticed += readsAsExpected(copy) ? 0 : 1;
        }
        assertThat(noticed).isGreaterThan(12);
    }

    private boolean readsAsExpected(Path in) {
        try {
            assertThat(document(in)).isEqualTo(expected);
            return true;
        } catch (ProblemException noticed) {
            assertThat(noticed.problem().code())
                    .isIn(Code.JOURNAL_OLDER_THAN_KNOWN, Code.JOURNAL_DAMAGED, Code.JOURNAL_NOT_A_JOURNAL);
            return false;
        }
    }
}
