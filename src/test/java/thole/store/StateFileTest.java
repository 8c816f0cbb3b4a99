package thole.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.TestJournals;
import thole.journal.recording.RecordingJournal;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.store.verify.Finding;

class StateFileTest {

    @TempDir
    Path folder;

    private Path file;
    private Path state;

    @BeforeEach
    void write() throws ProblemException {
        file = folder.resolve("a.thole");
        state = folder.resolve(TestJournals.facts(7).id() + ".state");
        Samples.write(file, 3, 5);
    }

    private void addSomething(Path journalFile) throws ProblemException {
        try (RecordingJournal journal = TestJournals.open(journalFile)) {
            journal.saveNew(new thole.model.entry.LifeEvent(TestJournals.TODAY, "Moved", thole.model.Answer.missing()))
                    .join();
        }
    }

    @Test
    void anOldCopyInThePlaceOfTheJournalIsNoticed() throws IOException, ProblemException {
        Path old = Files.copy(file, folder.resolve("old"));
        addSomething(file);
        Files.move(old, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(Samples.problemOfOpening(file).code()).isEqualTo(Code.JOURNAL_OLDER_THAN_KNOWN);
        assertThat(SqliteStore.verify(file).findings())
                .extracting(Finding::kind)
                .isEqualTo(List.of(Finding.Kind.OLDER_THAN_KNOWN));
    }

    @Test
    void copiesThatGoSeparateWaysInOneFolderDoNotAccuseEachOther() throws IOException, ProblemException {
        Path copy = Files.copy(file, folder.resolve("copy.thole"));
        addSomething(file);
        addSomething(file);
        addSomething(copy);
        SqliteStore.open(file).close();
        SqliteStore.open(copy).close();
        assertThat(SqliteStore.verify(copy).isSound()).isTrue();
    }

    @Test
    void aJournalCopiedAloneOpensWithANotice() throws IOException, ProblemException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("a.thole");
        Files.copy(file, elsewhere);
        try (SqliteStore store = SqliteStore.open(elsewhere)) {
            assertThat(store.notices()).isEqualTo(Set.of(Notice.STATE_FILE_MISSING));
        }
        try (SqliteStore store = SqliteStore.open(elsewhere)) {
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void aStateFileThatFellBehindIsNoTrouble() throws IOException, ProblemException {
        byte[] behind = Files.readAllBytes(state);
        addSomething(file);
        Files.write(state, behind);
        SqliteStore.open(file).close();
        assertThat(Files.readAllBytes(state)).isNotEqualTo(behind);
    }

    @Test
    void aDamagedStateFileIsANoticeAndNeverAFalseAlarm() throws IOException, ProblemException {
        byte[] sound = Files.readAllBytes(state);
        for (int bit = 0; bit < sound.length * 8; bit += 29) {
            byte[] flipped = sound.clone();
            flipped[bit / 8] = (byte) (flipped[bit / 8] ^ (1 << (bit % 8)));
            Files.write(state, flipped);
            SqliteStore.open(file).close();
        }
        Files.write(state, new byte[0]);
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(store.notices()).isEqualTo(Set.of(Notice.STATE_FILE_MISSING));
        }
    }
}
