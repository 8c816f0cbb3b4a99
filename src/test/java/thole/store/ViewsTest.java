package thole.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.CheckIn;
import thole.journal.TestJournals;
import thole.journal.recording.RecordingJournal;
import thole.model.Answer;
import thole.model.ProblemException;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Intensity;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;

class ViewsTest {

    @TempDir
    Path folder;

    @Test
    void aJournalCanBeReadWithAnySqlTool() throws ProblemException, SQLException {
        Path file = folder.resolve("a.thole");
        try (RecordingJournal journal = TestJournals.create(file)) {
            journal.saveNew(new CustomFactor(
                            new FactorName("Coffee"),
                            new FactorScale.Amount("cups"),
                            FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                            FactorDirection.NEITHER,
                            FactorTime.DAY))
                    .join();
            var id = journal.snapshot().customFactors().getFirst().id();
            journal.save(CheckIn.fillIn(List.of(reading(3)), List.of(values(new CustomFactorId(id.value())))))
                    .join();
            journal.save(CheckIn.fillIn(List.of(reading(4.5)), List.of())).join();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            assertThat(line(statement, "SELECT date, about, pain, locations FROM readings"))
                    .isEqualTo("2026-03-10 whole_day 4.5 sacrum;calf_left");
            assertThat(line(statement, "SELECT date, stress, sleep_hours FROM days"))
                    .isEqualTo("2026-03-10 6 null");
            assertThat(line(statement, "SELECT date, factor, value FROM factor_values"))
                    .isEqualTo("2026-03-10 Coffee 2");
            for (String view : List.of(
                    "treatments",
                    "life_events",
                    "stories",
                    "scans",
                    "answers",
                    "visits",
                    "important_activities",
                    "measures",
                    "measure_items",
                    "plans")) {
                assertThat(line(statement, "SELECT count(*) FROM " + view)).isEqualTo("0");
            }
            assertThat(line(statement, "SELECT name, unit FROM factors")).isEqualTo("Coffee cups");
        }
    }

    private static Reading reading(double points) {
        return new Reading(
                TestJournals.TODAY,
                ReadingTime.WHOLE_DAY,
                Answer.typed(new Intensity(points)),
                Answer.typed(List.of(PainPlace.of(Region.SACRUM), PainPlace.of(Region.CALF_LEFT))),
                Answer.missing(),
                Answer.missing());
    }

    private static DayValues values(CustomFactorId coffee) {
        DayValues none = DayValues.empty(TestJournals.TODAY);
        return new DayValues(
                none.day(),
                none.sleep(),
                Answer.typed(new Rating(6)),
                none.sitting(),
                none.activity(),
                Map.of(coffee, Answer.typed(2.0)),
                none.flare());
    }

    /// All columns of the only row.
    private static String line(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            StringBuilder line = new StringBuilder();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                line.append(column == 1 ? "" : " ").append(row.getString(column));
            }
            assertThat(row.next()).isFalse();
            return line.toString();
        }
    }
}
