package thole.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.insight.Analyst;
import thole.insight.RememberedAnalyses;
import thole.insight.work.Workers;
import thole.settings.Preferences;
import thole.settings.Reminder;
import thole.settings.Settings;
import thole.ui.kit.Tasks;
import thole.ui.kit.TestJournal;

@ExtendWith(ApplicationExtension.class)
class ReminderFileTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final TestJournal journal = new TestJournal(true, FRIDAY.atTime(21, 4));
    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final Tasks tasks = TestJournal.directTasks();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<Window> windows = new ArrayList<>();

    @TempDir
    Path folder = Path.of("");

    @Start
    void start(Stage stage) {
        windows.add(stage);
    }

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    private void save(Optional<Path> chosen) {
        Settings settings = Settings.unkept(Preferences.usual().with(new Reminder(true, LocalTime.of(18, 30), 0)));
        Services services = new Services(
                TestJournal.TEXTS,
                tasks,
                journal.journal(),
                settings,
                journal.clock(),
                new Analyst(new Workers(pool, 1)),
                new RememberedAnalyses(new Analyst(new Workers(pool, 1))),
                new Services.Files(Optional.empty(), folder));
        new ReminderFile(services, (_, _, _, _) -> chosen, tasks.latest()).save(windows.getFirst(), said::add);
    }

    private void awaitWords() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !said.isEmpty());
    }

    @Test
    void theFileComesDailyAtTheTimeChosenAndItsPlaceIsSaid() throws IOException, TimeoutException {
        Path file = folder.resolve("reminder.ics");

        save(Optional.of(file));
        awaitWords();

        assertThat(said).containsExactly("Saved to " + file + ". Open it with your calendar.");
        assertThat(Files.readAllLines(file))
                .contains(
                        "DTSTART;TZID=Europe/Vienna:20261120T183000",
                        "RRULE:FREQ=DAILY",
                        "SUMMARY:Time for a reading\\, if you like.");
    }

    @Test
    void aPlaceThatTakesNothingIsNamed() throws TimeoutException {
        Path missing = folder.resolve("missing");

        save(Optional.of(missing.resolve("reminder.ics")));
        awaitWords();

        assertThat(said).containsExactly("Nothing could be written to " + missing + ". Choose another place.");
    }

    @Test
    void withoutAPlaceNothingIsSaid() {
        save(Optional.empty());

        assertThat(said).isEmpty();
    }
}
