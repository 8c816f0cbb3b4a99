package thole.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.store.verify.Finding;
import thole.store.verify.Finding.Kind;
import thole.written.JournalDocument;

class DamageTest {

    @TempDir
    Path folder;

    @Test
    void everyFlippedBitIsNoticedOrHarmless() throws ProblemException, IOException {
        assertNoSilentDamage(150, 1);
    }

    @Test
    @Tag("long")
    void everyFlippedBitIsNoticedOrHarmlessManyTimes() throws ProblemException, IOException {
        assertNoSilentDamage(4000, 2);
    }

    private void assertNoSilentDamage(int flips, long seed) throws ProblemException, IOException {
        Path file = folder.resolve("a.thole");
        Samples.write(file, 4, 60);
        byte[] sound = Files.readAllBytes(file);
        JournalDocument expected = document(file);
        SplittableRandom dice = new SplittableRandom(seed);
        int noticed = 0;
        for (int i = 0; i < flips; i++) {
            byte[] flipped = sound.clone();
            int at = dice.nextInt(sound.length);
            flipped[at] = (byte) (flipped[at] ^ (1 << dice.nextInt(8)));
            Files.write(file, flipped);
            noticed += readsAs(expected, file, at) ? 0 : 1;
        }
        assertThat(noticed).as("flips noticed; the others hit no record").isGreaterThan(flips / 4);
    }

    private static JournalDocument document(Path file) throws ProblemException {
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(store.entries()).isNotEmpty();
            return store.document();
        }
    }

    private static boolean readsAs(JournalDocument expected, Path file, int at) {
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(store.document()).as("flip at byte %d", at).isEqualTo(expected);
            return true;
        } catch (ProblemException noticed) {
            assertThat(noticed.problem().code())
                    .isIn(
                            Code.JOURNAL_DAMAGED,
                            Code.JOURNAL_NOT_A_JOURNAL,
                            Code.JOURNAL_NEWER,
                            Code.JOURNAL_OLDER_THAN_KNOWN);
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE day_values SET body = replace(body, '1', '2')|CHECKSUM_WRONG",
                "UPDATE day_values SET day = '2026-03-01'|CHECKSUM_WRONG",
                "UPDATE day_values SET kind = 'deleted'|CHECKSUM_WRONG",
                "UPDATE change SET batch = 'b' WHERE number = 2|CHECKSUM_WRONG",
                "UPDATE journal SET example = 1|CHECKSUM_WRONG",
                "UPDATE imaging SET change = 3|ROW_COUNT_WRONG",
                "DELETE FROM imaging|ROW_COUNT_WRONG",
                "DELETE FROM change WHERE number = 2|NUMBER_MISSING",
                "DELETE FROM journal|CHECKSUM_WRONG",
                "DELETE FROM day_values WHERE revision = 1|NUMBER_MISSING",
                "DROP VIEW readings|SCHEMA_ALTERED",
                "DROP TABLE imaging|TABLE_UNREADABLE",
                "UPDATE imaging SET change = 9999|CHANGE_UNKNOWN"
            })
    void whatWasChangedBehindTheProgramsBackIsFound(String sql, Kind kind) throws ProblemException, SQLException {
        Path file = folder.resolve("a.thole");
        Samples.write(file, 4, 25);
        assertThat(SqliteStore.verify(file).isSound()).isTrue();
        Samples.spoil(file, sql);
        assertThat(SqliteStore.verify(file).findings())
                .extracting(Finding::kind)
                .contains(kind);
        assertThat(Samples.problemOfOpening(file).code()).isEqualTo(Code.JOURNAL_DAMAGED);
    }

    @Test
    void aReportCountsWhatIsThere() throws ProblemException {
        Path file = folder.resolve("a.thole");
        Samples.write(file, 4, 25);
        List<Long> counts = new ArrayList<>();
        try (SqliteStore store = SqliteStore.open(file)) {
            counts.add((long) store.entries().size());
            counts.add((long) store.document().rows().size());
            counts.add((long) store.changes().size());
        }
        var report = SqliteStore.verify(file);
        assertThat(List.of(report.entries(), report.revisions(), report.changes()))
                .isEqualTo(counts);
        assertThat(report.stateKnown()).isTrue();
    }
}
