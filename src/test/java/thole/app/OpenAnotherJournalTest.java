package thole.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
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
import thole.app.wiring.Speech;
import thole.journal.Journal;
import thole.model.Answer;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.day.DayStart;
import thole.model.entry.PainStory;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.platform.Folders;
import thole.reminder.Notice;
import thole.settings.Preferences;
import thole.settings.Settings;

/// From the first page of a new journal to one that is there, in the same window.
@ExtendWith(ApplicationExtension.class)
class OpenAnotherJournalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Clock EVENING = Clock.fixed(TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Settings settings = Settings.unkept(Preferences.usual());
    private final List<Throwable> bugs = new ArrayList<>();
    private final Path folder = temporary();
    private final Path fresh = folder.resolve("fresh.thole");
    private final StoredJournals journals =
            new StoredJournals(new Machine(new Folders(folder, folder, folder), false, EVENING, new Random(3)));
    private Optional<Path> chosen = Optional.empty();
    private @Nullable Stage stage;
    private @Nullable JournalWindow window;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("another");
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Start
    void start(Stage shown) throws ProblemException {
        stage = shown;
        JournalWindow made = new JournalWindow(
                new Machine(new Folders(folder, folder, folder), false, EVENING, new Random(4)),
                journals,
                settings,
                Runnable::run,
                new JournalWindow.Around(
                        formats -> Speech.of(formats, Locale.UK),
                        (owner, title, ending, kind) -> chosen,
                        _ -> Notice.none(),
                        bugs::add));
        window = made;
        made.show(shown, journals.create(fresh, facts(1)), fresh);
    }

    @Stop
    void stop() {
        Objects.requireNonNull(window).close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(bugs).isEmpty();
    }

    @Test
    void theJournalThatIsChosenTakesThePlaceOfTheNewOneAndTheWindowStaysAsLarge(FxRobot robot) throws Exception {
        Path kept = written();
        robot.interact(() -> {
            stage().setWidth(1100);
            stage().setHeight(700);
        });
        chosen = Optional.of(kept);
        pressOpen(robot);
        await(() -> robot.lookup(".firstrun").tryQuery().isEmpty());

        assertThat(robot.lookup(".th-today").tryQuery()).isPresent();
        assertThat(List.of(stage().getWidth(), stage().getHeight())).containsExactly(1100.0, 700.0);
        assertThatThrownBy(() -> journals.open(kept))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        inUse -> assertThat(inUse.problem().code()).isEqualTo(Code.JOURNAL_IN_USE));
        try (Journal left = journals.open(fresh)) {
            assertThat(left.snapshot().entries()).isEmpty();
        }
        assertThat(settings.current().opened()).as("the next time too").contains(kept);
    }

    @Test
    void theCommandListOpensOneToo(FxRobot robot) throws Exception {
        chosen = Optional.of(written());
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("Open a jour").type(KeyCode.ENTER);
        await(() -> robot.lookup(".firstrun").tryQuery().isEmpty());
        assertThat(settings.current().opened()).isEqualTo(chosen);
    }

    @Test
    void anExampleIsOnlyLookedAt(FxRobot robot) throws Exception {
        Path example = folder.resolve("example.thole");
        journals.create(example, new JournalFacts(new JournalId(new UUID(7, 3)), true, DayStart.USUAL))
                .close();
        chosen = Optional.of(example);
        pressOpen(robot);
        await(() -> robot.lookup(".firstrun").tryQuery().isEmpty());

        assertThat(settings.current()).isEqualTo(Preferences.usual());
    }

    @Test
    void whoBeginsThisOneAfterAllComesBackToIt(FxRobot robot) throws Exception {
        robot.interact(() -> settings.change(now -> now.withOpened(Optional.of(folder.resolve("gone.thole")))));
        robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        await(() -> robot.lookup(".firstrun").tryQuery().isEmpty());

        assertThat(settings.current().opened()).contains(fresh);
    }

    @Test
    void aFileThatIsNoJournalIsSaidLeftAsItIsAndTheFirstRunGoesOn(FxRobot robot) throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.thole"), "Dear doctor");
        chosen = Optional.of(letter);
        pressOpen(robot);
        await(() -> isShown(robot, letter + " is not a journal. It was left as it is. Choose another file."));

        assertThat(letter).hasContent("Dear doctor");
        assertThat(focused(robot)).as("the sentence is heard").contains("is not a journal");
        assertThat(robot.lookup(".firstrun").tryQuery()).isPresent();
        chosen = Optional.of(written());
        pressOpen(robot);
        await(() -> robot.lookup(".firstrun").tryQuery().isEmpty());
    }

    @Test
    void theJournalOfTheWindowItselfIsNotOpenedTwice(FxRobot robot) throws Exception {
        chosen = Optional.of(folder.resolve(".").resolve("fresh.thole"));
        pressOpen(robot);
        await(() -> isShown(
                robot, chosen.orElseThrow() + " is the journal that this window shows already. Nothing was changed."));
        assertThat(robot.lookup(".firstrun").tryQuery()).isPresent();
    }

    @Test
    void whoChoosesNothingStaysOnTheFirstPage(FxRobot robot) {
        pressOpen(robot);
        assertThat(robot.lookup(".firstrun").tryQuery()).isPresent();
        assertThat(focused(robot)).isEqualTo("Open a journal");
    }

    private Path written() throws ProblemException {
        Path file = folder.resolve("kept.thole");
        try (Journal journal = journals.create(file, facts(2))) {
            assertThat(journal.saveNew(new PainStory(Answer.missing(), Answer.typed("Moving house"))))
                    .succeedsWithin(1, TimeUnit.MINUTES);
        }
        return file;
    }

    private static JournalFacts facts(long number) {
        return new JournalFacts(new JournalId(new UUID(7, number)), false, DayStart.USUAL);
    }

    private Stage stage() {
        return Objects.requireNonNull(stage);
    }

    private void pressOpen(FxRobot robot) {
        for (int stop = 0; stop < 20 && !"Open a journal".equals(focused(robot)); stop++) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String focused(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Node stop = robot.window(0).getScene().getFocusOwner();
        return stop == null ? "" : String.valueOf(stop.getAccessibleText());
    }

    private static boolean isShown(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Labeled label && text.equals(label.getText()) && label.isVisible())
                .tryQuery()
                .isPresent();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }
}
