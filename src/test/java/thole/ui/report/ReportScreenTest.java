package thole.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
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
import thole.insight.Analyst;
import thole.insight.work.Workers;
import thole.model.Answer;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.entry.Reading;
import thole.report.page.ReportChoice;
import thole.report.page.layout.PageSize;
import thole.ui.chart.PictureView;
import thole.ui.kit.Tasks;
import thole.ui.kit.TestJournal;
import thole.ui.kit.Theme;
import thole.ui.kit.paper.Printing;

@ExtendWith(ApplicationExtension.class)
class ReportScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String WORDS = "one two three four five";

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final List<Throwable> bugs = new ArrayList<>();
    private final TestJournal about = new TestJournal(false, TODAY.atTime(20, 0));
    private Optional<Path> chosen = Optional.empty();
    private final List<Path> shownFolders = new CopyOnWriteArrayList<>();
    private final List<ReportChoice> formats = new ArrayList<>();
    private int shares;
    private Printing.Outcome printer = Printing.Outcome.PRINTED;
    private final List<String> printed = new ArrayList<>();
    private final ReportScreen.Beyond beyond = new ReportScreen.Beyond(formats::add, () -> shares++);

    @TempDir
    @SuppressWarnings("NullAway.Init") // made by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made before every test, once the toolkit has started
    private ReportScreen screen;

    @Start
    void start(Stage stage) {
        about.fill(List.of(rated(0, "A long drive."), rated(1, "Moved boxes.")), List.of());
        screen = new ReportScreen(
                TestJournal.TEXTS,
                new Tasks(pool, bugs::add),
                about.journal(),
                new Analyst(Workers.ALONE),
                () -> TODAY,
                new ReportScreen.Ways(
                        (_, _, _, _) -> chosen,
                        shownFolders::add,
                        (_, title, pages) -> toPrinter(title, pages),
                        () -> WORDS,
                        PageSize.A4,
                        Optional.of(beyond)));
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
    void thePagesAreSeenBeforeTheyAreSaved(FxRobot robot) throws Exception {
        await(() -> !pages(robot).isEmpty());

        assertThat(pages(robot)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(pages(robot).getFirst()).startsWith("Back pain journal summary");
        assertThat(pages(robot).getFirst()).doesNotContain("Mara");
    }

    @Test
    void aNameThatIsTypedStandsOnThePage(FxRobot robot) throws Exception {
        await(() -> !pages(robot).isEmpty());
        robot.interact(() -> name(robot).requestFocus());
        robot.write("Mara");

        await(() -> pages(robot).getFirst().contains("Mara"));
    }

    @Test
    void whatIsLeftOutIsNotOnThePagesAndANoteOnlyWhereItIsChosen(FxRobot robot) throws Exception {
        await(() -> all(robot).contains("Five signs"));
        assertThat(all(robot)).doesNotContain("A long drive.", "Moved boxes.");

        press(robot, "Five signs");
        await(() -> !all(robot).contains("Five signs"));
        press(robot, "19 November 2026: Moved boxes.");
        await(() -> all(robot).contains("Moved boxes."));
        assertThat(all(robot)).doesNotContain("A long drive.");
        press(robot, "My notes");
        await(() -> all(robot).contains("A long drive."));
    }

    @Test
    void theReportIsSavedByKeyAndSaysThatItIsNotProtected(FxRobot robot) throws Exception {
        Path file = folder.resolve("report.pdf");
        Files.writeString(file, "an older one");
        chosen = Optional.of(file);
        await(() -> !pages(robot).isEmpty());

        robot.press(KeyCode.SHORTCUT).press(KeyCode.S).release(KeyCode.S).release(KeyCode.SHORTCUT);

        await(() -> isShown(robot, "Saved to " + file + ". It is not protected: keep it somewhere safe."));
        assertThat(start(file)).startsWith("%PDF-1.");
        assertThat(words(robot)).isEmpty();
    }

    @Test
    void aReportThatIsToOpenWithWordsOnlyShowsThemOnce(FxRobot robot) throws Exception {
        chosen = Optional.of(folder.resolve("sealed.pdf"));
        await(() -> !pages(robot).isEmpty());
        press(robot, "Open with five words only");

        robot.press(KeyCode.SHORTCUT).press(KeyCode.S).release(KeyCode.S).release(KeyCode.SHORTCUT);

        await(() -> !words(robot).isEmpty());
        assertThat(words(robot)).containsExactly(WORDS);
        assertThat(Files.readString(folder.resolve("sealed.pdf"), StandardCharsets.ISO_8859_1))
                .contains("/Encrypt")
                .doesNotContain(WORDS);
    }

    @Test
    void whereItCannotBeSavedItSaysSoAndThereIsNoFile(FxRobot robot) throws Exception {
        Path gone = folder.resolve("gone");
        Path missing = gone.resolve("report.pdf");
        chosen = Optional.of(missing);
        await(() -> !pages(robot).isEmpty());
        press(robot, "Open with five words only");

        robot.press(KeyCode.SHORTCUT).press(KeyCode.S).release(KeyCode.S).release(KeyCode.SHORTCUT);

        await(() -> robot.lookup(".report-saved .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(gone.toString())));
        assertThat(words(robot)).isEmpty();
        assertThat(missing).doesNotExist();
    }

    @Test
    void itsFolderIsShownAndOtherFormatsAreHandedTheReportAsItIs(FxRobot robot) throws Exception {
        Path file = folder.resolve("report.pdf");
        chosen = Optional.of(file);
        await(() -> !pages(robot).isEmpty());
        robot.press(KeyCode.SHORTCUT).press(KeyCode.S).release(KeyCode.S).release(KeyCode.SHORTCUT);
        await(() -> isShown(robot, "Saved to " + file + ". It is not protected: keep it somewhere safe."));
        click(robot, "Show in folder");
        await(() -> shownFolders.equals(List.of(file)));

        robot.interact(() -> name(robot).requestFocus());
        robot.write("Mara");
        click(robot, "Other formats…");
        assertThat(formats).extracting(choice -> choice.choices().name()).containsExactly("Mara");
        click(robot, "Share with a therapist…");
        assertThat(shares).isOne();
    }

    private static void click(FxRobot robot, String words) {
        Button button = robot.lookup(node -> node instanceof Button one && words.equals(one.getText()))
                .query();
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
    }

    @Test
    void theReportIsPrintedByKeyFromThePagesThatAreSeen(FxRobot robot) throws Exception {
        await(() -> !pages(robot).isEmpty());

        pressPrint(robot);

        await(() -> isShown(robot, "The pages are with the printer."));
        List<String> expected = new ArrayList<>(List.of("Back pain journal summary"));
        expected.addAll(pages(robot));
        assertThat(printed).isEqualTo(expected);
        assertThat(isRefused(robot)).isFalse();
    }

    @Test
    void withoutAPrinterOneSentenceSaysWhatElseCanBeDone(FxRobot robot) throws Exception {
        printer = Printing.Outcome.NO_PRINTER;
        await(() -> !pages(robot).isEmpty());

        robot.clickOn(node -> node instanceof Button button && "Print".equals(button.getText()));

        await(() -> isShown(
                robot,
                "This computer knows no printer. Nothing is lost: save the PDF, and it can be printed elsewhere."));
        assertThat(isRefused(robot)).isTrue();
    }

    @Test
    void aPrinterThatRefusesIsToldAndWhoThinksBetterOfItIsToldNothing(FxRobot robot) throws Exception {
        printer = Printing.Outcome.FAILED;
        await(() -> !pages(robot).isEmpty());
        pressPrint(robot);
        await(() ->
                isShown(robot, "The printer did not take the pages. Nothing is lost: print again, or save the PDF."));

        printer = Printing.Outcome.CANCELLED;
        pressPrint(robot);

        await(() -> robot.lookup(".report-saved").queryAll().stream().noneMatch(Node::isVisible));
        assertThat(robot.lookup(".report-saved").queryAll()).hasSize(1);
    }

    private Printing.Outcome toPrinter(String title, Printing.Pages pages) {
        printed.add(title);
        pages.on(487, 734)
                .forEach(page -> printed.add(page.lookup(".picture-view").getAccessibleText()));
        return printer;
    }

    private static void pressPrint(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT).press(KeyCode.P).release(KeyCode.P).release(KeyCode.SHORTCUT);
    }

    private static boolean isRefused(FxRobot robot) {
        return robot.lookup(".report-saved").query().getPseudoClassStates().stream()
                .anyMatch(state -> "refused".equals(state.getPseudoClassName()));
    }

    @Test
    void thePagesGrowAndReturnToWholePages(FxRobot robot) throws Exception {
        await(() -> !pages(robot).isEmpty());
        double whole = width(robot);

        robot.clickOn(node(robot, "Larger pages"));
        assertThat(width(robot)).isGreaterThan(whole);
        robot.clickOn(node(robot, "Whole pages"));
        assertThat(width(robot)).isEqualTo(whole);
    }

    private static Reading rated(int daysAgo, String note) {
        return new Reading(
                TODAY.minusDays(daysAgo),
                ReadingTime.WHOLE_DAY,
                Answer.typed(new Intensity(4)),
                Answer.missing(),
                Answer.missing(),
                Answer.typed(note));
    }

    private static double width(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".report-page").queryAs(PictureView.class).zoom();
    }

    private static Node node(FxRobot robot, String name) {
        return robot.lookup(node -> name.equals(node.getAccessibleText())).query();
    }

    private static TextField name(FxRobot robot) {
        return (TextField) node(robot, "Name on report");
    }

    private static void press(FxRobot robot, String tick) {
        CheckBox box = robot.lookup(node -> node instanceof CheckBox check && tick.equals(check.getText()))
                .query();
        robot.interact(box::requestFocus);
        robot.type(KeyCode.SPACE);
    }

    private static boolean isShown(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Label label && text.equals(label.getText()))
                .tryQuery()
                .isPresent();
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(".written-words").queryAllAs(TextField.class).stream()
                .filter(field -> field.getParent().getParent().isVisible())
                .map(TextField::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String start(Path file) throws Exception {
        return new String(Files.readAllBytes(file), 0, 8, StandardCharsets.US_ASCII);
    }

    private static String all(FxRobot robot) {
        return String.join(" ", pages(robot));
    }

    private static List<String> pages(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".report-page").queryAllAs(PictureView.class).stream()
                .map(PictureView::getAccessibleText)
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    }
}
