package thole.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.model.Problem;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.ui.kit.DrawnKeys;
import thole.ui.kit.TestJournal;
import thole.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class HistoryScreenTest {

    private final TestJournal test = Days.journal();
    private final Settings settings = Settings.unkept(Preferences.usual());
    private final List<LocalDate> edited = new ArrayList<>();
    private final List<Problem> told = new ArrayList<>();
    private @Nullable HistoryScreen shown;

    @Start
    void start(Stage stage) {
        HistoryScreen screen = new HistoryScreen(
                TestJournal.TEXTS,
                TestJournal.screenTasks(),
                test.journal(),
                () -> Days.TODAY,
                TestJournal.ZONE,
                settings,
                new HistoryScreen.Ways(edited::add, told::add));
        shown = screen;
        Scene scene = new Scene(screen.root(), 1280, 820);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(820);
        stage.show();
        screen.shown();
    }

    @Test
    void untilTheRecordIsReadTheMonthIsGreyCellsThatSayNothing(FxRobot robot) {
        List<String> said = new ArrayList<>();
        robot.interact(() -> {
            HistoryScreen unread = new HistoryScreen(
                    TestJournal.TEXTS,
                    TestJournal.screenTasks(),
                    test.journal(),
                    () -> Days.TODAY,
                    TestJournal.ZONE,
                    settings,
                    new HistoryScreen.Ways(edited::add, told::add));
            unread.root().lookupAll(".history-awaited").forEach(cell -> said.add(cell.getAccessibleText()));
            new Scene(unread.root(), 1280, 820);
            unread.root().applyCss();
            unread.root().lookupAll(".history-cell-figure").stream()
                    .map(Labeled.class::cast)
                    .forEach(figure -> said.add(figure.getText()));
        });
        assertThat(said).contains("Friday 20 March").noneMatch(text -> text.contains("no entry"));
        assertThat(robot.from(screen().root()).lookup(".history-awaited").tryQuery())
                .isEmpty();
    }

    @Test
    void aCopyInAnotherLanguageShowsTheSameDayInTheSameView(FxRobot robot) {
        robot.interact(() -> {
            screen().at("year");
            screen().at(Days.LATE.toString());
            HistoryScreen copy = new HistoryScreen(
                    TestJournal.TEXTS,
                    TestJournal.screenTasks(),
                    test.journal(),
                    () -> Days.TODAY,
                    TestJournal.ZONE,
                    settings,
                    new HistoryScreen.Ways(edited::add, told::add));
            copy.takeOver(screen().unsaved().orElseThrow());
            assertThat(copy.unsaved()).isEqualTo(screen().unsaved());
        });
    }

    @Test
    void theKeysDrawnAreTheLettersOfNow(FxRobot robot) {
        assertThat(DrawnKeys.of(robot)).containsExactlyInAnyOrder("T", "E", "B");

        robot.interact(() -> settings.change(now -> now.with(now.letters().withOwn("history.edit", "ä"))));
        assertThat(DrawnKeys.of(robot)).containsExactlyInAnyOrder("T", "Ä", "B");
        robot.interact(() -> settings.change(now -> now.with(now.letters().withOn(false))));
        assertThat(DrawnKeys.of(robot)).isEmpty();
    }

    @Test
    void theFigureShowsThePlacesOfTheDayBesideTheirWords(FxRobot robot) {
        robot.interact(() -> screen().at(Days.NOTED.toString()));
        Node figure = robot.lookup(".history-day .th-places-picture").query();
        assertThat(figure.lookupAll(".th-body-region.th-pain-4")).hasSize(2);
        assertThat(robot.lookup("Lower back, left; Buttock, left").tryQuery()).isPresent();
        robot.interact(() -> screen().at(Days.LATE.toString()));
        assertThat(robot.lookup(".history-day .th-places-picture").tryQuery()).isEmpty();
    }

    @Test
    void arrowsMoveByDaysAndWeeksAndPageKeysByMonths(FxRobot robot) {
        lookAtGrid(robot);
        robot.type(KeyCode.LEFT, KeyCode.UP);
        assertThat(looked(robot)).startsWith("Thursday 12 March");
        robot.type(KeyCode.PAGE_UP);
        assertThat(looked(robot)).startsWith("Thursday 12 February");
        robot.push(KeyCode.SHIFT, KeyCode.PAGE_UP);
        assertThat(looked(robot)).startsWith("Wednesday 12 February");
        robot.write("t");
        assertThat(looked(robot)).startsWith("Friday 20 March");
    }

    @Test
    void enterEditsTheDayAndALetterFillsInTheBlankOne(FxRobot robot) {
        lookAtGrid(robot);
        robot.type(KeyCode.LEFT, KeyCode.ENTER);
        robot.write("b");
        assertThat(edited).containsExactly(Days.TODAY.minusDays(1), Days.BLANK);
    }

    @Test
    void aDayToComeIsNotEdited(FxRobot robot) {
        lookAtGrid(robot);
        robot.type(KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(edited).isEmpty();
    }

    @Test
    void lettersDoNothingOnceTheyAreOff(FxRobot robot) {
        robot.interact(() -> settings.change(now -> now.with(now.letters().withOn(false))));
        lookAtGrid(robot);
        robot.write("b");
        assertThat(edited).isEmpty();
    }

    @Test
    void aReadingIsRemovedByKeyAndComesBackWithUndo(FxRobot robot) throws Exception {
        robot.interact(
                () -> screen().root().lookup(".history-day .th-icon-button").requestFocus());
        robot.type(KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(test.journal().snapshot().day(Days.TODAY).readings()).isEmpty();
        test.journal().undo().join();
        assertThat(test.journal().snapshot().day(Days.TODAY).readings()).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void findingShowsTheDaysThatMentionItAndEscapeClears(FxRobot robot) {
        TextField find = robot.lookup(".history-find").query();
        robot.interact(find::requestFocus);
        robot.write("heat");
        TableView<LocalDate> table = robot.lookup(".table-view").query();
        assertThat(table.getItems()).containsExactly(Days.NOTED);
        robot.write("ed blanket");
        assertThat(table.getItems()).isEmpty();
        assertThat(robot.lookup("No day mentions ‘heated blanket’.").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(screen().root().lookup(".history-grid")).isNotNull();
    }

    @Test
    void findingADateGoesToItAndClearingReturnsToTheViewItWasBegunFrom(FxRobot robot) {
        TextField find = robot.lookup(".history-find").query();
        robot.interact(find::requestFocus);
        robot.write("9 Mar");
        assertThat(looked(robot)).startsWith("Monday 9 March");
        robot.type(KeyCode.DOWN);
        assertThat(find.isFocused()).isFalse();
        robot.interact(find::requestFocus);
        robot.write("x");
        assertThat(robot.lookup(".table-view").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".table-view").tryQuery()).isEmpty();
        assertThat(looked(robot)).startsWith("Monday 9 March");
    }

    @Test
    void anEmptyMonthOffersToFillInItsDay(FxRobot robot) {
        lookAtGrid(robot);
        robot.type(KeyCode.PAGE_UP);
        Node fill = robot.lookup("Fill in a day").query();
        robot.interact(fill::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(edited).containsExactly(LocalDate.of(2026, 2, 20));
    }

    @Test
    void theYearTurnsByItsButtons(FxRobot robot) {
        robot.interact(() -> screen().at("year"));
        Node before = robot.lookup(node -> "Year before".equals(node.getAccessibleText()))
                .query();
        robot.interact(before::requestFocus);
        robot.type(KeyCode.SPACE);
        Node map = robot.lookup(".history-map").query();
        assertThat(map.getAccessibleText()).startsWith("Thursday 20 March");
    }

    @Test
    void theYearIsOneStopAndSaysTheDay(FxRobot robot) {
        robot.interact(() -> screen().at("year"));
        Node map = robot.lookup(".history-map").query();
        robot.interact(map::requestFocus);
        robot.type(KeyCode.UP);
        assertThat(map.getAccessibleText()).startsWith("Friday 13 March");
    }

    @Test
    void quietNumbersHideEveryValueButTheOneLookedAt(FxRobot robot) {
        robot.interact(() -> settings.change(now -> now.with(now.appearance().withQuietNumbers(true))));
        lookAtGrid(robot);
        robot.type(KeyCode.LEFT);
        assertThat(robot.lookup(".history-cell.history-pain").queryAll()).hasSize(1);
    }

    private void lookAtGrid(FxRobot robot) {
        robot.interact(
                () -> screen().root().lookup(".history-cell.th-focus-first").requestFocus());
    }

    private static String looked(FxRobot robot) {
        return robot.lookup(".history-cell.th-focus-first").query().getAccessibleText();
    }

    private HistoryScreen screen() {
        if (shown == null) {
            throw new AssertionError("no screen");
        }
        return shown;
    }
}
