package thole.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipFile;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
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
import thole.insight.Analyst;
import thole.insight.frame.Window;
import thole.insight.work.Workers;
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
import thole.report.page.Choices;
import thole.report.page.NoteChoice;
import thole.report.page.ReportChoice;
import thole.ui.kit.Tasks;
import thole.ui.kit.TestJournal;
import thole.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class ExportScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final List<Throwable> bugs = new ArrayList<>();
    private final TestJournal about = new TestJournal(false, TODAY.atTime(20, 0));
    private final List<Path> shownFolders = new CopyOnWriteArrayList<>();
    private final List<String> proposed = new ArrayList<>();
    private final ReportChoice report =
            new ReportChoice(Window.USUAL, new Choices("Mara", Set.of(), new NoteChoice.All(), List.of()));
    private Optional<Path> chosen = Optional.empty();
    private boolean folderIsShown = true;

    @TempDir
    @SuppressWarnings("NullAway.Init") // made by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made before every test, once the toolkit has started
    private ExportScreen screen;

    @Start
    void start(Stage stage) {
        about.fill(List.of(rated(0, "A long drive."), rated(1, "")), List.of());
        about.journal().saveNew(secret()).join();
        screen = new ExportScreen(
                TestJournal.TEXTS,
                new Tasks(pool, bugs::add),
                about.journal(),
                new Analyst(Workers.ALONE),
                () -> TODAY,
                new ExportScreen.Ways(
                        () -> {},
                        (_, _, name, _) -> {
                            proposed.add(name);
                            return chosen;
                        },
                        file -> shownFolders.add(file) && folderIsShown,
                        () -> report));
        Scene scene = new Scene(new StackPane(screen.root()), 1040, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(screen::hidden);
        pool.shutdownNow();
        assertThat(bugs).isEmpty();
    }

    @Test
    void whatIsInEveryFormatIsSaidBeforeItIsWritten(FxRobot robot) throws Exception {
        await(() -> facts(robot).size() > 1);
        assertThat(facts(robot))
                .contains(
                        "2 days with an entry, from 19 November 2026 to 20 November 2026.",
                        "Your notes: 1 entry has one.",
                        "Private factors too: Cycle.",
                        "It is not protected by a passphrase: whoever can read the file can read all of this.")
                .first()
                .asString()
                .startsWith("The whole journal as ");

        choose(robot, "FHIR R4");
        await(() -> facts(robot).contains("Without private factors."));
        assertThat(facts(robot))
                .contains("2 observations and no answered questionnaires.")
                .doesNotContain("Private factors too: Cycle.");

        choose(robot, "Web page (HTML)");
        await(() -> facts(robot).contains("The notes that you chose."));
        assertThat(facts(robot)).contains("The name that you gave.", "Without private factors.");

        choose(robot, "JSON");
        await(() -> facts(robot)
                .contains("The whole journal, with every earlier version of every entry and what was deleted."));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theTablesAreSavedByKeyAndTheFolderIsShown(FxRobot robot) throws Exception {
        Path file = folder.resolve("thole.zip");
        chosen = Optional.of(file);
        await(() -> facts(robot).size() > 1);

        robot.press(KeyCode.SHORTCUT).press(KeyCode.S).release(KeyCode.S).release(KeyCode.SHORTCUT);

        await(() -> said(robot).equals("Saved to " + file + ". It is not protected: keep it somewhere safe."));
        assertThat(proposed).containsExactly("thole-2026-11-20.zip");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("dictionary.csv")).isNotNull();
        }
        press(robot, "Show in folder");
        await(() -> shownFolders.equals(List.of(file)));
    }

    @Test
    void whereNoFolderCanBeShownItSaysWhereTheFileIs(FxRobot robot) throws Exception {
        chosen = Optional.of(folder.resolve("a.zip"));
        folderIsShown = false;
        await(() -> facts(robot).size() > 1);
        press(robot, "Save CSV tables (zip)");
        await(() -> !said(robot).isEmpty());

        press(robot, "Show in folder");

        await(() -> said(robot)
                .equals("There is no window to show the folder in. The file is " + folder.resolve("a.zip") + "."));
    }

    @Test
    void everyFormatIsWritten(FxRobot robot) throws Exception {
        chosen = Optional.of(folder.resolve("a.xlsx"));
        saveAs(robot, "Excel workbook (XLSX)");
        assertThat(Files.readAllBytes(folder.resolve("a.xlsx"))).startsWith('P', 'K');
        chosen = Optional.of(folder.resolve("a.json"));
        saveAs(robot, "FHIR R4");
        assertThat(Files.readString(folder.resolve("a.json"))).contains("\"resourceType\":\"Bundle\"");
        chosen = Optional.of(folder.resolve("a.html"));
        saveAs(robot, "Web page (HTML)");
        assertThat(Files.readString(folder.resolve("a.html"))).contains("Mara", "A long drive.");
        chosen = Optional.of(folder.resolve("b.json"));
        saveAs(robot, "JSON");
        assertThat(folder.resolve("b.json"))
                .hasBinaryContent(about.journal().inWrittenForm().join());
    }

    @Test
    void theArrowKeysChooseAFormat(FxRobot robot) throws Exception {
        await(() -> facts(robot).size() > 1);

        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);

        await(() -> facts(robot).contains("2 observations and no answered questionnaires."));
    }

    @Test
    void whatThePersonThoughtBetterOfIsNotWritten(FxRobot robot) throws Exception {
        await(() -> facts(robot).size() > 1);
        press(robot, "Save CSV tables (zip)");

        assertThat(proposed).hasSize(1);
        assertThat(said(robot)).isEmpty();
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsSaidInOneSentenceAndNothingIsLost(FxRobot robot) throws Exception {
        Path closed = folder.resolve("gone");
        chosen = Optional.of(closed.resolve("a.zip"));
        await(() -> facts(robot).size() > 1);

        press(robot, "Save CSV tables (zip)");

        await(() -> said(robot).contains(closed.toString()));
        assertThat(robot.lookup("Show in folder").queryAs(Button.class).isVisible())
                .isFalse();
        assertThat(closed).doesNotExist();
        assertThat(robot.lookup("Save CSV tables (zip)").queryAs(Button.class).isDisabled())
                .isFalse();
    }

    private void saveAs(FxRobot robot, String format) throws Exception {
        choose(robot, format);
        Button save = robot.lookup(".th-primary").queryAs(Button.class);
        await(() -> !save.isDisabled() && save.getText().equals("Save " + format));
        press(robot, save.getText());
        await(() -> !said(robot).isEmpty());
        assertThat(said(robot)).startsWith("Saved to ");
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

    private static Reading rated(int daysAgo, String note) {
        return new Reading(
                TODAY.minusDays(daysAgo),
                ReadingTime.WHOLE_DAY,
                Answer.typed(new Intensity(4)),
                Answer.missing(),
                Answer.missing(),
                note.isEmpty() ? Answer.missing() : Answer.typed(note));
    }

    private static void choose(FxRobot robot, String format) {
        RadioButton button = robot.lookup(node -> node instanceof RadioButton radio && format.equals(radio.getText()))
                .query();
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
    }

    private static void press(FxRobot robot, String words) {
        Button button = robot.lookup(node -> node instanceof Button one && words.equals(one.getText()))
                .query();
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
    }

    private static List<String> facts(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".export-fact .th-body").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static String said(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".written-first .th-body").queryAs(Label.class).getText();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }
}
