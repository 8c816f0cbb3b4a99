package thole.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.CheckIn;
import thole.journal.TestJournals;
import thole.journal.recording.RecordingJournal;
import thole.model.Answer;
import thole.model.ProblemException;
import thole.model.day.Intensity;
import thole.model.day.Moment;
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
        lower(file);

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

    private static void lower(Path file) throws SQLException {
        for (String view : VIEWS_SINCE) {
            Samples.spoil(file, "DROP VIEW " + view);
        }
        for (String table : TABLES_SINCE) {
            Samples.spoil(file, "DROP TABLE " + table);
        }
        Samples.spoil(file, "PRAGMA user_version = 1");
    }

    @Test
    void answersOfADayInAFileOfVersionThreeStayBesideASecondSetOfThatDay() throws ProblemException, SQLException {
        Path file = folder.resolve("b.thole");
        LocalDate day = LocalDate.of(2026, 3, 9);
        AnswerSet old = new AnswerSet(day, "safety", "1", new TreeMap<>(Map.of("bowel", "yes")));
        try (RecordingJournal journal = TestJournals.create(file)) {
            journal.saveNew(old).join();
        }
        Samples.spoil(file, "DROP VIEW answers");
        Samples.spoil(file, "CREATE VIEW answers AS SELECT id FROM answer_set");
        Samples.spoil(file, "PRAGMA user_version = 3");

        Moment at = Moment.at(day.atTime(14, 5, 7), ZoneId.of("Europe/London"));
        AnswerSet second = new AnswerSet(day, Optional.of(at), "safety", "1", new TreeMap<>(Map.of("bowel", "no")));
        try (RecordingJournal raised = TestJournals.open(file)) {
            raised.saveNew(second).join();
        }

        try (RecordingJournal again = TestJournals.open(file)) {
            assertThat(again.snapshot().answers("safety").stream().map(Entry::content))
                    .containsExactly(old, second);
        }
        assertThat(Samples.lines(file, "SELECT coalesce(local_time, ''), answer FROM answers ORDER BY 1"))
                .containsExactly(" yes", "2026-03-09T14:05:07 no");
    }
}
