package thole.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.CheckIn;
import thole.journal.TestJournals;
import thole.journal.recording.RecordingJournal;
import thole.model.Answer;
import thole.model.ProblemException;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.entry.AnswerSet;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.snapshot.JournalSnapshot;

class OlderFileTest {

    private static final List<String> TABLES_SINCE = List.of(
            "answer_set", "care_visit", "important_activity", "measure", "check_in_plan", "opened_questionnaire");
    private static final List<String> VIEWS_SINCE = List.of(
            "answers",
            "visits",
            "important_activities",
            "measures",
            "measure_items",
            "plans",
            "questionnaires",
            "measure_words");

    @TempDir
    Path folder;

    @Test
    void aFileOfTheFirstVersionKeepsEverythingAndTakesTheNewRecords() throws ProblemException, SQLException {
        Path file = folder.resolve("a.thole");
        Reading reading = Reading.of(TestJournals.TODAY, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(3)));
        try (RecordingJournal journal = TestJournals.create(file)) {
            journal.save(CheckIn.fillIn(List.of(reading), List.of())).join();
        }
        for (String view : VIEWS_SINCE) {
            Samples.spoil(file, "DROP VIEW " + view);
        }
        for (String table : TABLES_SINCE) {
            Samples.spoil(file, "DROP TABLE " + table);
        }
        Samples.spoil(file, "PRAGMA user_version = 1");

        AnswerSet answers = new AnswerSet(LocalDate.of(2026, 3, 9), "safety", "1", new TreeMap<>());
        try (RecordingJournal raised = TestJournals.open(file)) {
            raised.saveNew(answers).join();
        }

        try (RecordingJournal again = TestJournals.open(file)) {
            JournalSnapshot kept = again.snapshot();
            assertThat(kept.day(TestJournals.TODAY).wholeDayReading().map(Entry::content))
                    .contains(reading);
            assertThat(kept.answers("safety").stream().map(Entry::content)).containsExactly(answers);
        }
    }
}
