package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import thole.app.wiring.Wiring;
import thole.cli.CommandLineProgram;
import thole.cli.port.Streams;
import thole.cli.port.Surroundings;
import thole.journal.Journal;
import thole.model.ProblemException;
import thole.model.day.Intensity;
import thole.model.entry.Reading;
import thole.platform.Folders;
import thole.text.Texts;
import thole.ui.kit.Theme;

/// From a key press to a verdict: the wired window on a journal file, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class WindowJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Clock EVENING = Clock.fixed(TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final List<Throwable> bugs = new ArrayList<>();
    private final Path folder;
    private final Path file;
    private final StoredJournals journals;
    private @Nullable Wiring wired;

    WindowJourneyTest() throws IOException, ProblemException {
        folder = Files.createTempDirectory("journey");
        file = folder.resolve("journal.thole");
        Machine machine = new Machine(new Folders(folder, folder, folder), false, EVENING, new Random(3));
        journals = new StoredJournals(machine);
        CommandLineProgram program = program(machine);
        assertThat(program.run("demo", file.toString(), "--end", "2026-11-19")).isZero();
    }

    private CommandLineProgram program(Machine machine) {
        OutputStream nowhere = new ByteArrayOutputStream();
        return new CommandLineProgram(new Surroundings(
                journals,
                new WindowDesk(machine, journals, new CrashLog(folder, EVENING)),
                _ -> folder,
                Streams.utf8(new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)), nowhere, nowhere),
                EVENING,
                machine.random()));
    }

    @Start
    void start(Stage stage) throws ProblemException {
        Wiring wiring = new Wiring(journals.open(file), new Texts(Locale.UK), EVENING, bugs::add);
        wired = wiring;
        wiring.shell().show(stage, Theme.LIGHT);
        stage.setWidth(1280);
        stage.setHeight(820);
    }

    @Stop
    void stop() {
        Objects.requireNonNull(wired).close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(bugs).isEmpty();
    }

    @Test
    void aNumberTypedTodayIsOnDiskAndEveryScreenAnswersByKeyboard(FxRobot robot) throws Exception {
        robot.write("6");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        awaitText(robot, "Evening saved.");

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        awaitText(robot, "Fri 20 Nov");
        robot.type(KeyCode.LEFT);
        awaitText(robot, "Thu 19 Nov");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        awaitText(robot, "Stress");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        awaitText(robot, "Before you look at the signs");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        awaitText(robot, "Undone.");
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        awaitText(robot, "Done again.");

        robot.interact(() -> Objects.requireNonNull(wired).close());
        try (Journal again = journals.open(file)) {
            Reading kept =
                    again.snapshot().day(TODAY).wholeDayReading().orElseThrow().content();
            assertThat(kept.intensity().given()).contains(new Intensity(6));
        }
    }

    private static void awaitText(FxRobot robot, String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> robot.lookup(node -> node instanceof Labeled label && text.equals(label.getText()))
                                .tryQuery()
                                .isPresent()
                        || robot.lookup(node -> node instanceof Text words && text.equals(words.getText()))
                                .tryQuery()
                                .isPresent());
    }
}
