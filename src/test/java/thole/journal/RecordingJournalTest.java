package thole.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static thole.journal.TestJournals.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.recording.RecordingJournal;
import thole.model.Answer;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.Provenance;
import thole.model.day.Intensity;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.Reading;

class RecordingJournalTest {

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

    static Reading pain(int daysAgo, double points) {
        return Reading.of(TODAY.minusDays(daysAgo), ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(points)));
    }

    static DayValues stress(int daysAgo, double points) {
        DayValues none = DayValues.empty(TODAY.minusDays(daysAgo));
        return new DayValues(
                none.day(),
                none.sleep(),
                Answer.typed(new Rating(points)),
                none.sitting(),
                none.activity(),
                Map.of(),
                none.flare());
    }

    static CheckIn painOnly(int daysAgo, double points) {
        return CheckIn.fillIn(List.of(pain(daysAgo, points)), List.of());
    }

    @Test
    void savingTwiceKeepsOneEntryPerDay() {
        journal.save(painOnly(0, 4)).join();
        journal.save(painOnly(0, 5.5)).join();
        assertThat(journal.snapshot().day(TODAY).entries())
                .extracting(Entry::revision, Entry::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, pain(0, 5.5)));
    }

    @Test
    void anAnswerAboutAnEarlierDayIsStampedAsTypedLater() {
        journal.save(painOnly(1, 4)).join();
        assertThat(journal.snapshot()
                        .day(TODAY.minusDays(1))
                        .readings()
                        .getFirst()
                        .content()
                        .intensity())
                .isEqualTo(Answer.of(new Intensity(4), Provenance.Typed.LATER));
    }

    @Test
    void undoAndRedoSurviveARestart() throws ProblemException {
        journal.save(painOnly(0, 4)).join();
        journal.save(painOnly(0, 5)).join();
        journal.close();
        journal = TestJournals.open(folder.resolve("a.thole"));
        journal.undo().join();
        assertThat(journal.snapshot().day(TODAY).readings().getFirst().content())
                .isEqualTo(pain(0, 4));
        journal.close();
        journal = TestJournals.open(folder.resolve("a.thole"));
        assertThat(journal.canRedo()).isTrue();
        journal.undo().join();
        assertThat(journal.snapshot().days()).isEmpty();
        assertThat(journal.canUndo()).isFalse();
        journal.redo().join();
        journal.redo().join();
        assertThat(journal.snapshot().day(TODAY).readings().getFirst().content())
                .isEqualTo(pain(0, 5));
        assertThat(TestJournals.problemOf(journal.redo())).isEqualTo(Code.NOTHING_TO_REDO);
    }
}
