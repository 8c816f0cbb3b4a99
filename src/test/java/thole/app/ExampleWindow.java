package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import thole.app.picture.Stillness;
import thole.app.wiring.Services;
import thole.app.wiring.Wiring;
import thole.cli.CommandLineProgram;
import thole.cli.port.Streams;
import thole.cli.port.Surroundings;
import thole.insight.safety.AnswerDraft;
import thole.journal.Journal;
import thole.model.ProblemException;
import thole.platform.Folders;
import thole.settings.Formats;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.frame.Place;

/// The wired window on a fresh example journal, on the evening of the day after its last one.
final class ExampleWindow {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Clock EVENING = Clock.fixed(TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final List<Throwable> bugs = new ArrayList<>();
    private @Nullable Stage stage;
    private @Nullable Wiring wiring;
    private @Nullable Settings settings;
    private @Nullable Journal journal;

    void on(Stage shown) {
        stage = shown;
    }

    Wiring open(FxRobot robot) throws Exception {
        return open(robot, Preferences.usual(), 1280, 820);
    }

    Wiring open(FxRobot robot, Preferences preferences, int width, int height) throws Exception {
        Settings chosen = Settings.unkept(preferences);
        settings = chosen;
        Path folder = Files.createTempDirectory("window");
        Path file = folder.resolve("journal.thole");
        StoredJournals journals = example(folder, file);
        CompletableFuture<Wiring> opened = new CompletableFuture<>();
        robot.interact(() -> {
            try {
                Journal opening = journals.open(file);
                journal = opening;
                Wiring made = new Wiring(
                        opening,
                        chosen,
                        ExampleWindow::words,
                        EVENING,
                        new Services.Files(Optional.of(file), folder.resolve("preferences.properties")),
                        bugs::add);
                Stage window = Objects.requireNonNull(stage);
                made.show(window);
                window.setWidth(width);
                window.setHeight(height);
                opened.complete(made);
            } catch (ProblemException | RuntimeException failure) {
                opened.completeExceptionally(failure);
            }
        });
        Wiring made = opened.get();
        wiring = made;
        return made;
    }

    private static StoredJournals example(Path folder, Path file) throws IOException {
        Machine machine = new Machine(new Folders(folder, folder, folder), false, EVENING, new Random(3));
        StoredJournals journals = new StoredJournals(machine);
        OutputStream nowhere = new ByteArrayOutputStream();
        CommandLineProgram program = new CommandLineProgram(new Surroundings(
                journals,
                new WindowDesk(machine, journals, new CrashLog(folder, EVENING)),
                _ -> folder,
                Streams.utf8(new ByteArrayInputStream(new byte[0]), nowhere, nowhere),
                EVENING,
                machine.random()));
        assertThat(program.run("demo", file.toString(), "--end", "2026-11-19")).isZero();
        return journals;
    }

    private static Texts words(Formats formats) {
        return new Texts(formats.language() == Formats.Language.GERMAN ? Locale.GERMANY : Locale.UK);
    }

    Settings settings() {
        return Objects.requireNonNull(settings);
    }

    Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    /// Goes to a place and waits until it is all there.
    void goTo(String view, FxRobot robot) throws ExecutionException, InterruptedException, TimeoutException {
        robot.interact(() -> Objects.requireNonNull(wiring).shell().go(Place.parse(view)));
        awaitStillness(robot);
    }

    /// As the person does who looks at the signs without a safety check.
    void passTheFirstLook(FxRobot robot) {
        robot.interact(() -> Objects.requireNonNull(journal)
                .saveNew(AnswerDraft.notNow(TODAY))
                .join());
    }

    void awaitStillness(FxRobot robot) throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture<Boolean> still = new CompletableFuture<>();
        robot.interact(() -> new Stillness(Objects.requireNonNull(wiring).tasks()).await(() -> still.complete(true)));
        assertThat(still.get(1, TimeUnit.MINUTES)).isTrue();
    }

    /// Closes the window; nothing may have gone wrong in it.
    void close(FxRobot robot) {
        robot.interact(() -> Objects.requireNonNull(wiring).close());
        assertThat(bugs).isEmpty();
    }
}
