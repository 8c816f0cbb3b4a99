package thole.ui.export.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.exchange.seal.Passphrase;
import thole.exchange.share.ShareDraft;
import thole.exchange.share.ShareFile;
import thole.exchange.share.SharedJournal;
import thole.model.Answer;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.entry.CustomFactor;
import thole.model.entry.Reading;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.ui.kit.Tasks;
import thole.ui.kit.TestJournal;
import thole.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class ShareScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String WORDS = "one two three four five";
    private static final String OUTSIDE = "Without your private factors: Cycle.";

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final List<Throwable> bugs = new ArrayList<>();
    private final TestJournal about = new TestJournal(false, TODAY.atTime(20, 0));
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicInteger made = new AtomicInteger();
    private CountDownLatch mayEnd = new CountDownLatch(0);
    private Optional<Path> chosen = Optional.empty();

    @TempDir
    @SuppressWarnings("NullAway.Init") // made by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made before every test, once the toolkit has started
    private ShareScreen screen;

    @Start
    void start(Stage stage) {
        about.fill(List.of(rated(0, "A long drive."), rated(1, ""), rated(30, "Long ago.")), List.of());
        about.journal().saveNew(secret()).join();
        screen = new ShareScreen(
                TestJournal.TEXTS,
                new Tasks(pool, bugs::add),
                about.journal(),
                about.clock(),
                () -> TODAY,
                new ShareScreen.Ways(
                        () -> {},
                        (_, _, _, _) -> chosen,
                        _ -> true,
                        () -> {
                            made.incrementAndGet();
                            return WORDS;
                        },
                        this::sealed));
        Scene scene = new Scene(new StackPane(screen.root()), 1040, 900);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    /// As the real one, once it may.
    private byte[] sealed(ShareDraft draft, Passphrase passphrase) {
        assertThat(Platform.isFxApplicationThread()).isFalse();
        begun.countDown();
        boolean interrupted = false;
        while (mayEnd.getCount() > 0) {
            try {
                mayEnd.await();
            } catch (InterruptedException cannotBeStoppedMidway) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return new ShareFile().sealed(draft, passphrase, RandomGenerator.getDefault());
    }

    @AfterEach
    void end(FxRobot robot) {
        mayEnd.countDown();
        robot.interact(screen::hidden);
        pool.shutdownNow();
        assertThat(bugs).isEmpty();
    }

    @Test
    void whatGoesAlongAndWhatStaysIsSaidBeforeAnythingIsWritten(FxRobot robot) throws Exception {
        await(() -> facts(robot).contains(OUTSIDE));
        assertThat(facts(robot))
                .contains(
                        "Pain and its places on 3 days with an entry, from 21 October 2026 to 20 November 2026.",
                        "Factors: Sleep length, Sleep quality, Stress, Sitting, Activity.",
                        "Without notes.",
                        "Without life events.");
        assertThat(isShown(robot, "Nobody is alerted. Your therapist sees this only after opening a file you send."))
                .isTrue();

        press(robot, "Stress");
        press(robot, "My notes");
        press(robot, "Cycle");
        press(robot, "Safety check");
        await(() -> facts(robot).contains("Private factors: Cycle."));
        assertThat(facts(robot))
                .contains(
                        "Factors: Sleep length, Sleep quality, Sitting, Activity.",
                        "Without these factors: Stress.",
                        "Your notes: 2 entries have one.",
                        "Without the safety check: your therapist will not see what you marked there.")
                .doesNotContain(OUTSIDE);
        assertThat(folder).isEmptyDirectory();
        assertThat(made).hasValue(0);
    }

    @Test
    void onlyTheChosenDaysGoAlong(FxRobot robot) throws Exception {
        Path file = folder.resolve("a.thole-share");
        chosen = Optional.of(file);
        await(() -> !facts(robot).isEmpty());
        robot.write("19/11/2026").type(KeyCode.ENTER);
        await(() -> facts(robot)
                .contains("Pain and its places on 2 days with an entry, from 19 November 2026 to 20 November 2026."));

        robot.press(KeyCode.SHORTCUT).press(KeyCode.S).release(KeyCode.S).release(KeyCode.SHORTCUT);

        await(() -> words(robot).equals(WORDS));
        assertThat(said(robot)).isEqualTo("Saved to " + file + ". It opens with these five words alone.");
        SharedJournal opened = new ShareFile().open(file, Passphrase.of(WORDS).orElseThrow());
        assertThat(opened.journal().days()).containsOnlyKeys(TODAY, TODAY.minusDays(1));
        assertThat(opened.journal().customFactors()).isEmpty();
        robot.interact(screen::hidden);
        robot.interact(screen::shown);
        assertThat(words(robot)).isEmpty();
    }

    @Test
    void daysWithoutAnEntryCannotBeShared(FxRobot robot) throws Exception {
        await(() -> !facts(robot).isEmpty());
        robot.write("21/11/2026").type(KeyCode.ENTER);

        await(() -> isShown(robot, "No day with an entry lies in these days. There is nothing to share yet."));
        assertThat(button(robot, "Seal and save the file").isDisabled()).isTrue();
    }

    @Test
    void sealingCanBeCalledOffAndNothingIsWritten(FxRobot robot) throws Exception {
        mayEnd = new CountDownLatch(1);
        chosen = Optional.of(Files.writeString(folder.resolve("a.thole-share"), "an older one"));
        await(() -> !facts(robot).isEmpty());
        press(robot, "Seal and save the file");
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(isShown(robot, "Sealing it…")).isTrue();

        robot.type(KeyCode.SPACE); // Cancel has the focus

        assertThat(said(robot)).isEqualTo("Cancelled. Nothing was written.");
        mayEnd.countDown();
        pool.submit(() -> {}).get(30, TimeUnit.SECONDS);
        assertThat(Files.readString(folder.resolve("a.thole-share"))).isEqualTo("an older one");
        assertThat(words(robot)).isEmpty();
        assertThat(button(robot, "Seal and save the file").isDisabled()).isFalse();
    }

    @Test
    void whereItCannotBeWrittenItSaysSoAndShowsNoWords(FxRobot robot) throws Exception {
        Path gone = folder.resolve("gone");
        chosen = Optional.of(gone.resolve("a.thole-share"));
        await(() -> !facts(robot).isEmpty());

        press(robot, "Seal and save the file");

        await(() -> said(robot).contains(gone.toString()));
        assertThat(words(robot)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private static Reading rated(int daysAgo, String note) {
        return new Reading(
                TODAY.minusDays(daysAgo),
                ReadingTime.WHOLE_DAY,
                Answer.typed(new Intensity(4)),
                Answer.missing(),
                Answer.missing(),
                note.isEmpty() ? Answer.missing() : Answer.typed(note));
    }

    private static CustomFactor secret() {
        return new CustomFactor(
                new FactorName("Cycle"),
                new FactorScale.YesNo(),
                FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                FactorDirection.NEITHER,
                FactorTime.DAY,
                "cycle",
                true);
    }

    private static void press(FxRobot robot, String words) {
        var control = robot.lookup(node -> (node instanceof CheckBox box && words.equals(box.getText()))
                        || (node instanceof Button button && words.equals(button.getText())))
                .query();
        robot.interact(control::requestFocus);
        robot.type(KeyCode.SPACE);
    }

    private static Button button(FxRobot robot, String words) {
        return robot.lookup(node -> node instanceof Button one && words.equals(one.getText()))
                .query();
    }

    private static List<String> facts(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".export-fact .th-body").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static boolean isShown(FxRobot robot, String words) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(node -> node instanceof Label label && words.equals(label.getText()) && label.isVisible())
                .tryQuery()
                .isPresent();
    }

    private static String said(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".written-first .th-body").queryAs(Label.class).getText();
    }

    private static String words(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".written-words").queryAs(TextField.class).getText();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }
}
