package thole.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static thole.journal.TestJournals.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.recording.RecordingJournal;
import thole.model.Answer;
import thole.model.BatchId;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.Provenance;
import thole.model.day.Intensity;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.LifeEvent;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;

class IntakeTest {

    private static final BatchId BATCH = new BatchId("b1");
    private static final EntryId COFFEE = new EntryId(new UUID(1, 1));
    private static final SequencedMap<EntryId, CustomFactor> NONE = new LinkedHashMap<>();

    @TempDir
    Path folder;

    private RecordingJournal journal;

    @BeforeEach
    void open() throws ProblemException {
        journal = TestJournals.create(folder.resolve("a.thole"));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static <T> Answer<T> imported(T value) {
        return Answer.of(value, new Provenance.Imported(BATCH, ""));
    }

    private static Reading pain(int daysAgo, double points) {
        return Reading.of(TODAY.minusDays(daysAgo), ReadingTime.WHOLE_DAY, imported(new Intensity(points)));
    }

    private static DayValues stress(int daysAgo, double points) {
        DayValues none = DayValues.empty(TODAY.minusDays(daysAgo));
        return new DayValues(
                none.day(),
                none.sleep(),
                imported(new Rating(points)),
                none.sitting(),
                none.activity(),
                Map.of(new CustomFactorId(COFFEE.value()), imported(1.0)),
                none.flare());
    }

    private static SequencedMap<EntryId, CustomFactor> coffee() {
        SequencedMap<EntryId, CustomFactor> factors = new LinkedHashMap<>();
        factors.put(COFFEE, RecordingJournalTest.factor("Coffee"));
        return factors;
    }

    private List<Content> contents(LocalDate day) {
        return journal.snapshot().day(day).entries().stream()
                .<Content>map(Entry::content)
                .toList();
    }

    @Test
    void anImportComesAsOneChangeWithItsFactorsAndStamps() {
        JournalChange change = journal.takeIn(BATCH, coffee(), List.of(pain(2, 3), stress(2, 5), pain(1, 4)))
                .join();
        assertThat(change.note().batch()).contains(BATCH);
        assertThat(change.note().number()).isEqualTo(1);
        assertThat(contents(TODAY.minusDays(2))).containsExactly(pain(2, 3), stress(2, 5));
        assertThat(journal.snapshot().customFactors())
                .containsExactly(Entry.first(COFFEE, RecordingJournalTest.factor("Coffee")));
    }

    @Test
    void answersOfTheDayThatTheImportDoesNotNameStay() {
        journal.save(CheckIn.fillIn(List.of(), List.of(RecordingJournalTest.stress(0, 7))))
                .join();
        DayValues none = DayValues.empty(TODAY);
        Answer<Boolean> flare = imported(true);
        journal.takeIn(
                        BATCH,
                        NONE,
                        List.of(new DayValues(
                                TODAY, none.sleep(), none.stress(), none.sitting(), none.activity(), Map.of(), flare)))
                .join();
        assertThat(contents(TODAY))
                .containsExactly(new DayValues(
                        TODAY,
                        none.sleep(),
                        Answer.typed(new Rating(7)),
                        none.sitting(),
                        none.activity(),
                        Map.of(),
                        flare));
    }

    @Test
    void anImportWithOneBadRecordIsRefusedAsAWhole() {
        LifeEvent tooLong = new LifeEvent(TODAY, "x".repeat(1 << 21), Answer.missing());
        assertThat(TestJournals.problemOf(journal.takeIn(BATCH, coffee(), List.of(pain(1, 3), tooLong))))
                .isEqualTo(Code.NOTE_TOO_LONG);
        assertThat(journal.snapshot().entries()).isEmpty();
    }

    @Test
    void takingAnImportBackLeavesWhatWasChangedSince() {
        journal.save(RecordingJournalTest.painOnly(3, 1)).join();
        journal.takeIn(BATCH, coffee(), List.of(pain(3, 2), pain(2, 3), stress(2, 5), pain(1, 4)))
                .join();
        journal.save(RecordingJournalTest.painOnly(1, 9)).join();
        journal.takeBack(BATCH).join();
        assertThat(contents(TODAY.minusDays(3)))
                .extracting(content ->
                        content instanceof Reading reading ? reading.intensity().given() : content)
                .containsExactly(Optional.of(new Intensity(1)));
        assertThat(contents(TODAY.minusDays(2))).isEmpty();
        assertThat(contents(TODAY.minusDays(1))).hasSize(1);
        assertThat(journal.snapshot().customFactors()).isEmpty();
        assertThat(TestJournals.problemOf(journal.takeBack(BATCH))).isEqualTo(Code.NOTHING_TO_UNDO);
    }

    @Test
    void aFactorThatIsAnsweredElsewhereStays() {
        journal.takeIn(BATCH, coffee(), List.of(pain(2, 3), stress(2, 5))).join();
        DayValues mine = DayValues.empty(TODAY);
        journal.save(CheckIn.fillIn(
                        List.of(),
                        List.of(new DayValues(
                                TODAY,
                                mine.sleep(),
                                mine.stress(),
                                mine.sitting(),
                                mine.activity(),
                                Map.of(new CustomFactorId(COFFEE.value()), Answer.typed(0.0)),
                                mine.flare()))))
                .join();
        journal.takeBack(BATCH).join();
        assertThat(journal.snapshot().days().keySet()).containsExactly(TODAY);
        assertThat(journal.snapshot().customFactors()).hasSize(1);
    }

    @Test
    void anImportCanBeUndoneRedoneAndThenTakenBack() {
        journal.takeIn(BATCH, coffee(), List.of(pain(2, 3), stress(1, 5))).join();
        journal.undo().join();
        assertThat(journal.snapshot().entries()).isEmpty();
        journal.redo().join();
        assertThat(journal.snapshot().entries()).hasSize(3);
        journal.takeBack(BATCH).join();
        assertThat(journal.snapshot().entries()).isEmpty();
        journal.undo().join();
        assertThat(journal.snapshot().entries()).hasSize(3);
    }

    @Test
    void aBatchNobodyKnowsIsRefused() {
        assertThat(TestJournals.problemOf(journal.takeBack(BATCH))).isEqualTo(Code.BATCH_UNKNOWN);
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        journal.saveNew(RecordingJournalTest.factor("COFFEE")).join();
        assertThat(TestJournals.problemOf(journal.takeIn(BATCH, coffee(), List.of())))
                .isEqualTo(Code.FACTOR_NAME_TAKEN);
    }

    @Test
    void takingInTheSameAgainChangesNothing() {
        journal.takeIn(BATCH, NONE, List.of(pain(2, 3))).join();
        assertThat(journal.takeIn(new BatchId("b2"), NONE, List.of(pain(2, 3)))
                        .join()
                        .note()
                        .number())
                .isZero();
    }
}
