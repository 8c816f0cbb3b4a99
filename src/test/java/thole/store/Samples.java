package thole.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.api.Assertions;
import thole.journal.CheckIn;
import thole.journal.RandomJournal;
import thole.journal.TestJournals;
import thole.journal.recording.RecordingJournal;
import thole.model.Problem;
import thole.model.ProblemException;

/// Journals with something in them, and ways to spoil a file.
final class Samples {

    private Samples() {}

    /// A closed journal with corrections, deletions, undone and redone changes, and every kind of record.
    static void write(Path file, long seed, int changes) throws ProblemException {
        SplittableRandom dice = new SplittableRandom(seed);
        RandomJournal random = new RandomJournal(dice.split());
        try (RecordingJournal journal = TestJournals.create(file)) {
            journal.saveNew(random.story()).join();
            journal.saveNew(random.imaging()).join();
            journal.saveNew(random.factor()).join();
            journal.saveNew(random.answers()).join();
            for (int i = 0; i < 6; i++) {
                journal.saveNew(random.care()).join();
            }
            random.answerAlso(journal.snapshot().customFactors().getFirst().id().value());
            for (int i = 0; i < changes; i++) {
                step(journal, random, dice);
            }
        }
    }

    private static void step(RecordingJournal journal, RandomJournal random, SplittableRandom dice) {
        LocalDate day = TestJournals.TODAY.minusDays(dice.nextInt(12));
        switch (dice.nextInt(6)) {
            case 0 -> journal.saveNew(random.treatment(day)).join();
            case 1 -> {
                if (journal.canUndo()) {
                    journal.undo().join();
                }
            }
            case 2 -> {
                if (journal.canRedo()) {
                    journal.redo().join();
                }
            }
            case 3 -> {
                var entries = journal.snapshot().day(day).entries();
                if (!entries.isEmpty()) {
                    journal.delete(entries.getFirst().id()).join();
                }
            }
            default ->
                journal.save(random.checkIn(
                                dice.nextBoolean() ? CheckIn.Mode.FILL_IN : CheckIn.Mode.REPLACE,
                                List.of(day, day.minusDays(1))))
                        .join();
        }
    }

    /// Runs SQL on a file as another program would.
    static void spoil(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// What SQL finds in a file, a line a row, the columns with blanks between.
    static List<String> lines(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    cells.add(rows.getString(column));
                }
                lines.add(String.join(" ", cells));
            }
            return lines;
        }
    }

    static Problem problemOfOpening(Path file) {
        ProblemException refused = Assertions.catchThrowableOfType(
                ProblemException.class, () -> SqliteStore.open(file).close());
        Assertions.assertThat(refused).as("opening is refused").isNotNull();
        return refused.problem();
    }
}
