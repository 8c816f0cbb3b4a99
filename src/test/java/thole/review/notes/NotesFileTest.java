package thole.review.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.exchange.seal.KeyCost;
import thole.exchange.seal.Passphrase;
import thole.exchange.seal.SealKind;
import thole.exchange.seal.Sealing;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.review.notes.PatientNotes.Note;

class NotesFileTest {

    private static final Sealing CHEAP = new Sealing(new KeyCost(8, 1, 1), 100);
    private static final Passphrase WORDS = Passphrase.of("my own words").orElseThrow();
    private static final UUID JOURNAL = new UUID(1, 2);
    private static final Note NOTE = new Note(LocalDate.of(2026, 11, 20), "Walks \"again\".\nAsk about sleep.");

    @TempDir
    private Path folder = Path.of("");

    private Path path() {
        return folder.resolve("notes.thole-notes");
    }

    private NotesFile file() {
        return new NotesFile(path(), CHEAP);
    }

    private static TherapistsNotes some() {
        PatientNotes one = PatientNotes.none(JOURNAL).called("M. L.").hiddenAs("Patient 07");
        return TherapistsNotes.NONE.with(one.with(NOTE)).with(PatientNotes.none(new UUID(0, 9)));
    }

    @Test
    void withoutAFileThereAreNoNotes() throws ProblemException {
        assertThat(file().isThere()).isFalse();
        assertThat(file().open(WORDS)).isEqualTo(TherapistsNotes.NONE);
    }

    @Test
    void notesComeBackAsTheyWereKeptAndTheNewerReplaceTheOlder() throws ProblemException, IOException {
        file().save(TherapistsNotes.NONE, WORDS, new Random(1));
        file().save(some(), WORDS, new Random(2));
        assertThat(file().open(WORDS)).isEqualTo(some());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path());
        }
    }

    @Test
    void nothingCanBeReadWithoutTheWords() throws ProblemException, IOException {
        file().save(some(), WORDS, new Random(2));
        assertThat(new String(Files.readAllBytes(path()), StandardCharsets.ISO_8859_1))
                .doesNotContain("M. L.", "sleep", JOURNAL.toString());
        assertThat(refusal(Passphrase.of("other").orElseThrow())).isEqualTo(Problem.of(Code.PASSPHRASE_WRONG, path()));
    }

    @Test
    void whatIsNoNotesIsRefused() throws IOException, ProblemException {
        Files.writeString(path(), "a letter");
        assertThat(refusal(WORDS)).isEqualTo(Problem.of(Code.NOTES_NOT_ONE, path()));
        Files.write(path(), CHEAP.seal(SealKind.SHARED_JOURNAL, new byte[300], WORDS, new Random(1)));
        assertThat(refusal(WORDS)).isEqualTo(Problem.of(Code.NOTES_NOT_ONE, path()));
        Files.write(path(), CHEAP.seal(SealKind.THERAPISTS_NOTES, new byte[300], WORDS, new Random(1)));
        assertThat(refusal(WORDS)).isEqualTo(Problem.of(Code.NOTES_DAMAGED, path()));
    }

    private Problem refusal(Passphrase words) {
        return catchThrowableOfType(ProblemException.class, () -> file().open(words))
                .problem();
    }

    @Test
    void aPatientsNotesGoOutAsTextAndAsJson() {
        PatientNotes notes = some().of(JOURNAL);
        assertThat(notes.asText()).isEqualTo("M. L.\n\n2026-11-20\nWalks \"again\".\nAsk about sleep.\n\n");
        assertThat(notes.asJson())
                .isEqualTo("{\"journal\":\"" + JOURNAL + "\",\"label\":\"M. L.\",\"pseudonym\":\"Patient 07\","
                        + "\"notes\":[{\"written_on\":\"2026-11-20\","
                        + "\"text\":\"Walks \\\"again\\\".\\nAsk about sleep.\"}]}");
        assertThat(notes.without(NOTE).notes()).isEmpty();
        assertThat(some().without(JOURNAL).of(JOURNAL)).isEqualTo(PatientNotes.none(JOURNAL));
    }
}
