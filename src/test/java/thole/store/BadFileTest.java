package thole.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.TestJournals;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.store.schema.Schema;

class BadFileTest {

    @TempDir
    Path folder;

    private void assertLeftAlone(Path file, Code expected) throws IOException {
        Map<String, String> before = Folders.contents(folder);
        assertThat(Samples.problemOfOpening(file).code()).isEqualTo(expected);
        assertThat(Folders.contents(folder)).isEqualTo(before);
    }

    @Test
    void aFileThatIsNotThereIsMissingAndNotMade() throws IOException {
        assertLeftAlone(folder.resolve("none.thole"), Code.JOURNAL_MISSING);
        assertLeftAlone(folder.resolve("no folder").resolve("none.thole"), Code.JOURNAL_MISSING);
    }

    @Test
    void anEmptyFileIsNoJournal() throws IOException {
        assertLeftAlone(Files.createFile(folder.resolve("empty.thole")), Code.JOURNAL_NOT_A_JOURNAL);
    }

    @Test
    void aFolderIsNoJournal() throws IOException {
        assertLeftAlone(Files.createDirectory(folder.resolve("folder.thole")), Code.JOURNAL_NOT_A_JOURNAL);
    }

    @Test
    void randomBytesAndTextAreNoJournal() throws IOException {
        byte[] noise = new byte[20_000];
        new SplittableRandom(8).nextBytes(noise);
        assertLeftAlone(Files.write(folder.resolve("noise"), noise), Code.JOURNAL_NOT_A_JOURNAL);
        assertLeftAlone(Files.writeString(folder.resolve("a.csv"), "date,pain\n"), Code.JOURNAL_NOT_A_JOURNAL);
    }

    @Test
    void anotherProgramsDatabaseIsNoJournal() throws IOException, SQLException {
        Path file = folder.resolve("other.db");
        Samples.spoil(file, "CREATE TABLE t (a); PRAGMA user_version = 1; PRAGMA application_id = 77");
        assertLeftAlone(file, Code.JOURNAL_NOT_A_JOURNAL);
    }

    @Test
    void theHeadOfAJournalAloneIsNoSoundJournal() throws IOException, ProblemException {
        Path file = folder.resolve("a.thole");
        Samples.write(file, 2, 10);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, 4096));
        assertThat(Samples.problemOfOpening(file).code()).isEqualTo(Code.JOURNAL_DAMAGED);
        Files.write(file, Arrays.copyOf(bytes, 60));
        assertLeftAlone(file, Code.JOURNAL_NOT_A_JOURNAL);
    }

    @Test
    void aNewerJournalIsRefusedAndLeftByteForByte() throws IOException, ProblemException, SQLException {
        Path file = folder.resolve("a.thole");
        Samples.write(file, 2, 10);
        Samples.spoil(file, "PRAGMA user_version = " + (Schema.version() + 1));
        Map<String, String> before = Folders.contents(folder);
        Problem problem = Samples.problemOfOpening(file);
        assertThat(problem)
                .isEqualTo(Problem.of(
                        Code.JOURNAL_NEWER, file.toRealPath().toString(), Schema.version() + 1, Schema.version()));
        assertThat(Folders.contents(folder)).isEqualTo(before);
    }

    @Test
    void aJournalThatOnlyItsLogMakesNewerIsRefusedAndLeftByteForByte()
            throws IOException, ProblemException, SQLException {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        Path live = whole.resolve("a.thole");
        Samples.write(live, 2, 10);
        Path cut = folder.resolve("cut");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + live);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = " + (Schema.version() + 1));
            Folders.copy(whole, cut);
        }
        Files.delete(cut.resolve("a.thole-shm"));
        assertThat(Files.size(cut.resolve("a.thole-wal"))).isPositive();
        Map<String, String> before = Folders.contents(cut);
        assertThat(Samples.problemOfOpening(cut.resolve("a.thole")).code()).isEqualTo(Code.JOURNAL_NEWER);
        assertThat(Folders.contents(cut)).isEqualTo(before);
    }

    @Test
    void aSecondOpeningIsRefusedWhileTheFirstGoesOn() throws ProblemException, IOException {
        Path file = folder.resolve("a.thole");
        try (SqliteStore first = SqliteStore.create(file, TestJournals.facts(1))) {
            assertThat(Samples.problemOfOpening(file).code()).isEqualTo(Code.JOURNAL_IN_USE);
            Path link = Files.createSymbolicLink(folder.resolve("link"), file);
            assertThat(Samples.problemOfOpening(link).code()).isEqualTo(Code.JOURNAL_IN_USE);
            assertThat(first.entries()).isEmpty();
        }
        SqliteStore.open(file).close();
    }

    @Test
    void creatingNeverOverwrites() throws IOException, ProblemException {
        Path file = Files.writeString(folder.resolve("a.thole"), "mine", StandardCharsets.UTF_8);
        Map<String, String> before = Folders.contents(folder);
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> SqliteStore.create(file, TestJournals.facts(1)).close());
        assertThat(refused.problem()).isEqualTo(Problem.of(Code.FILE_EXISTS, file.toString()));
        assertThat(Folders.contents(folder)).isEqualTo(before);
    }

    @Test
    void creatingWhereThereIsNoFolderLeavesNothing() throws IOException {
        Path file = folder.resolve("none").resolve("a.thole");
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> SqliteStore.create(file, TestJournals.facts(1)).close());
        assertThat(refused.problem().code()).isEqualTo(Code.FILE_MISSING);
        assertThat(Folders.contents(folder)).isEmpty();
    }

    @Test
    void aForeignTriggerIsNoticed() throws ProblemException, SQLException {
        Path file = folder.resolve("a.thole");
        Samples.write(file, 2, 4);
        Samples.spoil(file, "CREATE TRIGGER t AFTER INSERT ON reading BEGIN DELETE FROM treatment; END");
        assertThat(Samples.problemOfOpening(file).code()).isEqualTo(Code.JOURNAL_DAMAGED);
    }

    @Test
    void aViewOfOnesOwnIsNoDamage() throws ProblemException, SQLException {
        Path file = folder.resolve("a.thole");
        Samples.write(file, 2, 4);
        Samples.spoil(file, "CREATE VIEW mine AS SELECT count(*) FROM reading");
        assertThat(SqliteStore.verify(file).findings()).isEqualTo(List.of());
    }
}
