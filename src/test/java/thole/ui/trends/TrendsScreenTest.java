package thole.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.chart.Mark;
import thole.chart.trend.StripPicture;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TestDays;
import thole.chart.trend.series.TrendLayers;
import thole.journal.InMemoryJournal;
import thole.model.snapshot.JournalSnapshot;
import thole.settings.TrendsChoice;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.kit.Theme;
import thole.ui.trends.TrendsState.Shown;

@ExtendWith(ApplicationExtension.class)
class TrendsScreenTest {

    private static final LocalDate END = SampleRecords.END;

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final List<Throwable> bugs = new ArrayList<>();
    private final InMemoryJournal journal = new InMemoryJournal(SampleRecords.of(112));

    private final List<LocalDate> opened = new ArrayList<>();
    private final Remembering memory = new Remembering();

    @TempDir
    @SuppressWarnings("NullAway.Init") // made by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made before every test, once the toolkit has started
    private TrendsScreen screen;

    @Start
    void start(Stage stage) {
        screen = new TrendsScreen(
                new Texts(Locale.UK),
                new Tasks(pool, bugs::add),
                journal,
                () -> END,
                new TrendsScreen.Ways(memory, opened::add, (_, _, name, _) -> Optional.of(folder.resolve(name))));
        Scene scene = new Scene(new StackPane(screen.root()), 1020, 760);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    @AfterEach
    void end() {
        pool.shutdownNow();
        assertThat(bugs).isEmpty();
    }

    private void settle(int columns) throws Exception {
        Looked.settle(screen, shown -> shown.data().days().columns() == columns);
    }

    private void become(FxRobot robot, JournalSnapshot next) {
        robot.interact(() -> journal.replace(next));
    }

    private static List<String> readOut(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return Looked.chart(robot).readOut().marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    @Test
    void withoutACursorTheLastDayIsReadOutAndKeysMoveIt(FxRobot robot) throws Exception {
        settle(112);
        assertThat(readOut(robot)).startsWith("Fri 20 Nov");

        robot.interact(() -> Looked.chart(robot).requestFocus());
        robot.type(KeyCode.LEFT);
        assertThat(readOut(robot)).startsWith("Thu 19 Nov");
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(readOut(robot)).startsWith("Thu 12 Nov");
        robot.type(KeyCode.HOME);
        assertThat(readOut(robot)).startsWith("Sun 23 Aug");
        assertThat(Looked.chart(robot).getAccessibleText()).startsWith("Sunday, 23 August 2026");
        robot.type(KeyCode.END);
        assertThat(readOut(robot)).startsWith("Fri 20 Nov");
    }

    @Test
    void theHeaderSaysWhichDaysAndHowManyAreRecorded(FxRobot robot) throws Exception {
        settle(112);

        Label subtitle = robot.lookup(".th-subtitle").queryAs(Label.class);
        assertThat(subtitle.getText()).isEqualTo("23 August – 20 November 2026 · 84 of 90 days recorded");
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(subtitle.getText()).isEqualTo("7 November – 20 November 2026 · 14 of 14 days recorded");
    }

    @Test
    void onTheStripKeysMoveAndResizeTheWindow(FxRobot robot) throws Exception {
        settle(112);
        robot.interact(() -> Looked.strip(robot).requestFocus());

        robot.type(KeyCode.LEFT);
        assertThat(screen.model().shown().orElseThrow().window().last()).isEqualTo(104);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(screen.model().shown().orElseThrow().window().days()).isEqualTo(83);
        assertThat(screen.model().shown().orElseThrow().range()).isEqualTo(RangeChoice.OWN);
    }

    private static double sceneX(RangeStrip strip, double x) {
        return strip.localToScene(x, 0).getX();
    }

    /// By events, because a drag of the robot loses its button on the headless platform.
    private void drag(FxRobot robot, int fromDay, int toDay) {
        RangeStrip strip = Looked.strip(robot);
        Shown shown = screen.model().shown().orElseThrow();
        double from = sceneX(strip, StripPicture.x(shown.data(), strip.getWidth(), fromDay) + 1);
        double to = sceneX(strip, StripPicture.x(shown.data(), strip.getWidth(), toDay) + 1);
        robot.interact(() -> {
            strip.fireEvent(Pointer.mouse(MouseEvent.MOUSE_PRESSED, from));
            strip.fireEvent(Pointer.mouse(MouseEvent.MOUSE_DRAGGED, to));
            strip.fireEvent(Pointer.mouse(MouseEvent.MOUSE_RELEASED, to));
        });
    }

    @Test
    void theFrameOnTheStripAndItsEndsCanBeDragged(FxRobot robot) throws Exception {
        settle(112);

        drag(robot, 60, 50);
        assertThat(screen.model().shown().orElseThrow().window()).isEqualTo(new DayWindow(12, 101));
        drag(robot, 12, 42);
        assertThat(screen.model().shown().orElseThrow().window()).isEqualTo(new DayWindow(42, 101));
        drag(robot, 102, 72);
        assertThat(screen.model().shown().orElseThrow().window()).isEqualTo(new DayWindow(42, 71));
    }

    @Test
    void thePointerMovesTheCursorAndTakesItAway(FxRobot robot) throws Exception {
        settle(112);

        robot.moveTo(Looked.chart(robot));
        assertThat(screen.model().shown().orElseThrow().pointed()).isTrue();
        robot.moveTo(".th-subtitle");
        assertThat(readOut(robot)).startsWith("Fri 20 Nov");
        assertThat(screen.model().shown().orElseThrow().pointed()).isFalse();
    }

    @Test
    void theTableHasTheSameDaysAsTheChart(FxRobot robot) throws Exception {
        settle(112);

        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(robot.lookup(".trend-table").queryAs(DayTable.class).getItems())
                .hasSize(90);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(robot.lookup(".trend-table").tryQuery()).isEmpty();
    }

    @Test
    void aChangeOfTheJournalIsShown(FxRobot robot) throws Exception {
        settle(112);

        become(robot, SampleRecords.of(200));
        settle(200);

        assertThat(screen.model().shown().orElseThrow().window().last()).isEqualTo(199);
    }

    @Test
    void anEmptyJournalSaysWhatWillBeHere(FxRobot robot) throws Exception {
        settle(112);

        become(robot, new TestDays().journal());
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> screen.model().shown().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("Your days appear here after the first entry.").tryQuery())
                .isPresent();
    }

    @Test
    void fewDaysSayWhatComesLater(FxRobot robot) throws Exception {
        settle(112);

        become(robot, new TestDays().pain(END, 3).journal());
        settle(14);

        assertThat(robot.lookup("The 7-day average starts after a week of entries.")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void whereNothingWasRecordedLatestIsOneClickAway(FxRobot robot) throws Exception {
        settle(112);
        TestDays days = new TestDays();
        for (int i = 0; i < 30; i++) {
            days.pain(END.minusDays(199 - i), 3);
        }

        become(robot, days.journal());
        settle(199);
        assertThat(robot.lookup("Nothing recorded: 22 August – 19 November 2026.")
                        .tryQuery())
                .isPresent();
        robot.clickOn("Go to latest");

        assertThat(readOut(robot)).startsWith("Wed 3 Jun", "3");
    }

    @Test
    void aScreenThatWasLeftNoLongerListens(FxRobot robot) throws Exception {
        settle(112);

        robot.interact(screen::hidden);

        assertThat(journal.observers()).isZero();
    }

    private void actionNamed(FxRobot robot, String id) {
        robot.interact(() -> screen.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run()
                .run());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void enterOpensTheDayUnderTheCursor(FxRobot robot) throws Exception {
        settle(112);
        robot.interact(() -> Looked.chart(robot).requestFocus());

        robot.type(KeyCode.LEFT, KeyCode.ENTER);

        assertThat(opened).containsExactly(END.minusDays(1));
    }

    @Test
    void mComparesTheDaysUnderTheCursorWithTheMarkedOneUntilItIsMarkedAgain(FxRobot robot) throws Exception {
        settle(112);
        robot.interact(() -> Looked.chart(robot).requestFocus());

        robot.type(KeyCode.LEFT, KeyCode.M, KeyCode.LEFT, KeyCode.LEFT);
        assertThat(readOut(robot)).startsWith("Tue 17 Nov").contains("Thu 19 Nov");
        assertThat(readOut(robot)).anyMatch(line -> line.startsWith("difference "));
        assertThat(Looked.chart(robot).getAccessibleText()).contains("Compared with Thursday, 19 November 2026");
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.M);
        assertThat(readOut(robot)).startsWith("Thu 19 Nov").noneMatch(line -> line.startsWith("difference "));
    }

    @Test
    void keysOrderTheFactorsAndTheChoiceIsRemembered(FxRobot robot) throws Exception {
        settle(112);
        robot.interact(() -> robot.lookup(".trend-factors").query().requestFocus());

        robot.type(KeyCode.SPACE);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.ESCAPE);

        assertThat(memory.last())
                .isEqualTo(new TrendsChoice(
                        List.of("stress", "sitting_hours", "sleep_hours", "activity_minutes", "sleep_quality"),
                        List.of("sleep_hours", "sleep_quality")));
        assertThat(robot.lookup(".trend-factors").query().isFocused()).isTrue();
    }

    @Test
    void whatIsDrawnBesideTheFactorsIsRemembered(FxRobot robot) throws Exception {
        settle(112);
        robot.interact(() -> screen.model().show(TrendLayers.NONE.withTreatments(true)));

        assertThat(memory.last().treatments()).isTrue();
        assertThat(memory.last().halves()).isFalse();
    }

    @Test
    void thePictureIsSavedAsShapesAndAsPixels(FxRobot robot) throws Exception {
        settle(112);

        actionNamed(robot, "trends.save_svg");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> said(robot).contains(".svg"));
        actionNamed(robot, "trends.save_png");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> said(robot).contains(".png"));

        assertThat(Files.readString(folder.resolve("thole-trends.svg")))
                .contains("<desc>Pain, 23 August – 20 November 2026", ">Deadline week</text>", ">Fri 20 Nov</text>");
        assertThat(folder.resolve("thole-trends.png")).isNotEmptyFile();
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".trend-said").queryAs(Label.class).getText();
    }

    @Test
    void treatmentsStandInALaneOfTheirOwnWhenAskedFor(FxRobot robot) throws Exception {
        settle(112);
        assertThat(texts(Looked.chart(robot))).doesNotContain("Treatments");

        actionNamed(robot, "trends.treatments");

        assertThat(texts(Looked.chart(robot))).contains("Treatments");
    }

    private static List<String> texts(TrendChart chart) {
        return chart.lookupAll(".picture-text").stream()
                .map(node -> ((Text) node).getText())
                .toList();
    }

    @Test
    void openedAndClosedFiftyTimesNoneIsLeft(FxRobot robot) throws Exception {
        settle(112);
        List<WeakReference<TrendsScreen>> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            robot.interact(() -> {
                TrendsScreen one = another();
                ((StackPane) screen.root().getParent()).getChildren().add(one.root());
                one.shown();
                one.hidden();
                ((StackPane) screen.root().getParent()).getChildren().remove(one.root());
                all.add(new WeakReference<>(one));
            });
        }
        WaitForAsyncUtils.waitForFxEvents();

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return all.stream().allMatch(one -> one.get() == null);
        });
        assertThat(journal.observers()).isEqualTo(1);
    }

    private TrendsScreen another() {
        return new TrendsScreen(
                new Texts(Locale.UK),
                new Tasks(pool, bugs::add),
                journal,
                () -> END,
                new TrendsScreen.Ways(memory, opened::add, (_, _, _, _) -> Optional.empty()));
    }
}
