package thole.ui.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thole.insight.Analyst;
import thole.insight.Recorded;
import thole.insight.RememberedAnalyses;
import thole.insight.work.Workers;
import thole.journal.InMemoryJournal;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.kit.Theme;
import thole.ui.kit.pause.InsightPause;
import thole.ui.signs.HeldWork;

/// One factor opened from its row, by the keys that a person has.
@ExtendWith(ApplicationExtension.class)
class OpenedFactorTest {

    private final HeldWork work = new HeldWork();
    private final InMemoryJournal journal =
            new InMemoryJournal(Sample.withALink(60).journal());
    private final ReadOnlyBooleanWrapper urgent = new ReadOnlyBooleanWrapper(false);
    private final List<LocalDate> openedDays = new ArrayList<>();
    private final PatternsScreen[] screen = new PatternsScreen[1];
    private int checksOpened;

    @Start
    void start(Stage stage) {
        Tasks tasks = new Tasks(work, bug -> {
            throw new AssertionError(bug);
        });
        screen[0] = new PatternsScreen(
                new Texts(Locale.ENGLISH),
                tasks,
                journal,
                new RememberedAnalyses(new Analyst(Workers.ALONE)),
                () -> Sample.START.plusDays(60),
                new PatternsScreen.Ways(
                        () -> {},
                        openedDays::add,
                        new InsightPause(urgent.getReadOnlyProperty(), () -> checksOpened++)));
        Scene scene = new Scene(screen[0].root(), 904, 640);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(904);
        stage.setHeight(640);
        stage.show();
        screen[0].shown();
    }

    @Test
    void aCopyInAnotherLanguageOpensTheFactorThatWasOpen(FxRobot robot) {
        answer(robot);
        assertThat(screen[0].unsaved()).isEmpty();
        robot.interact(() -> screen[0].at("sleep_hours"));
        robot.interact(() -> {
            screen[0].hidden();
            screen[0].shown();
        });
        answer(robot);
        Object open = screen[0].unsaved().orElseThrow();
        robot.interact(() -> {
            screen[0].takeOver("stress");
            screen[0].at("");
            screen[0].hidden();
            screen[0].shown();
        });
        answer(robot);
        assertThat(open).isEqualTo("sleep_hours");
        assertThat(screen[0].unsaved()).contains("stress");
    }

    @Test
    void enterOpensARowAndEscapeLeadsBackToIt(FxRobot robot) {
        answer(robot);
        robot.interact(() -> rows(robot).get(1).requestFocus());
        String row = rows(robot).get(1).getAccessibleText();

        robot.type(KeyCode.ENTER);
        answer(robot);
        assertThat(title(robot)).isEqualTo("Sleep length");
        assertThat(rows(robot)).isEmpty();
        assertThat(focusOwner().getAccessibleText()).isEqualTo("Back to all factors");

        robot.type(KeyCode.ESCAPE);
        assertThat(focusOwner().getAccessibleText()).isEqualTo(row);
    }

    @Test
    void aKeyThatIsHeldDownOpensOnceAndDoesNotLeadStraightBack(FxRobot robot) {
        answer(robot);
        robot.interact(() -> rows(robot).getFirst().requestFocus());

        robot.press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(rows(robot)).isNotEmpty();
        robot.release(KeyCode.ENTER);
        answer(robot);
        assertThat(title(robot)).isEqualTo("Stress");
    }

    @Test
    void aClickOpensARowAndTheButtonLeadsBack(FxRobot robot) {
        answer(robot);

        robot.clickOn(rows(robot).getFirst());
        answer(robot);
        assertThat(title(robot)).isEqualTo("Stress");

        robot.clickOn(".pattern-back");
        assertThat(focusOwner().getAccessibleText()).startsWith("Stress. On days when stress was");
    }

    @Test
    void sidewaysKeysAndButtonsGoFromFactorToFactorAndRoundTheEnds(FxRobot robot) {
        openFirst(robot);

        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        answer(robot);
        assertThat(title(robot)).isEqualTo("Sleep length");
        robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        answer(robot);
        assertThat(title(robot)).isEqualTo("Stress");
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        answer(robot);
        assertThat(title(robot)).isEqualTo("Activity");
        robot.clickOn(robot.lookup(".pattern-neighbours .th-button").nth(1).<Node>query());
        answer(robot);
        assertThat(title(robot)).isEqualTo("Stress");
    }

    @Test
    void arrowsGoFromDayToDayByDateAndEnterOpensTheDay(FxRobot robot) {
        openFirst(robot);
        Node chart = robot.lookup(".pattern-days").query();
        String asAWhole = chart.getAccessibleText();
        robot.interact(chart::requestFocus);

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(chart.getAccessibleText())
                .startsWith("Tue 3 Mar 2026: Stress ")
                .contains(", pain ");
        robot.type(KeyCode.ENTER, KeyCode.END, KeyCode.ENTER, KeyCode.HOME, KeyCode.ENTER);
        assertThat(openedDays).containsExactly(Sample.START.plusDays(1), Sample.START.plusDays(59), Sample.START);
        robot.type(KeyCode.TAB);
        assertThat(chart.getAccessibleText())
                .isEqualTo(asAWhole)
                .startsWith("Day by day: 60 days with stress and pain.");
    }

    @Test
    void everyChartHasItsTableByButtonAndByKey(FxRobot robot) {
        openFirst(robot);

        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        assertThat(tables(robot))
                .extracting(Node::getAccessibleText)
                .containsExactly("Day by day", "Which day lines up", "Lower, middle and higher days");
        assertThat(tables(robot)).extracting(table -> table.getItems().size()).startsWith(60, 7);
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        assertThat(tables(robot)).isEmpty();

        robot.interact(() -> robot.lookup(".pattern-days").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        assertThat(tables(robot)).extracting(Node::getAccessibleText).containsExactly("Day by day");
        assertThat(focusOwner()).isSameAs(tables(robot).getFirst());
    }

    @Test
    void everyStopOfThePageHasANameAndIsLeftByTab(FxRobot robot) {
        openFirst(robot);

        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            stops.add(focusOwner().getAccessibleText());
            robot.type(KeyCode.TAB);
        }
        assertThat(stops)
                .startsWith("Back to all factors", "Previous factor", "Next factor", "Show the table of “Day by day”")
                .allSatisfy(stop -> assertThat(stop).isNotBlank())
                .doesNotHaveDuplicates();
        assertThat(focusOwner().getAccessibleText()).isEqualTo("Back to all factors");
    }

    @Test
    void aChangedJournalIsLookedAtAgainAndAFactorThatIsGoneLeadsBack(FxRobot robot) {
        openFirst(robot);

        robot.interact(() -> journal.replace(Sample.withALink(50).journal()));
        answer(robot);
        assertThat(words(robot, ".pattern-header .th-subtitle")).isEqualTo("Patterns · 50 days with both values");

        robot.interact(
                () -> journal.replace(new Recorded().pain(Sample.START, 3).journal()));
        answer(robot);
        answer(robot);
        assertThat(robot.lookup(".pattern-header").queryAll()).isEmpty();
        assertThat(robot.lookup(".patterns-lead").queryAll()).isNotEmpty();
    }

    @Test
    void whileAnUrgentAnswerIsOpenNothingIsSaidAndTheCheckIsOneButtonAway(FxRobot robot) {
        openFirst(robot);

        robot.interact(() -> urgent.set(true));
        assertThat(robot.lookup(".pattern-header").queryAll()).isEmpty();
        assertThat(words(robot, ".th-paused .th-statement")).isEqualTo("Paused while this is open");
        robot.interact(() -> robot.lookup(".th-paused .th-primary").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(checksOpened).isEqualTo(1);
        robot.interact(() -> journal.replace(Sample.withALink(40).journal()));
        assertThat(journal.observers()).isZero();

        robot.interact(() -> urgent.set(false));
        answer(robot);
        assertThat(words(robot, ".pattern-header .th-subtitle")).isEqualTo("Patterns · 40 days with both values");
    }

    @Test
    void aPlaceInTheScreenOpensOnceTheComparisonsAreThere(FxRobot robot) {
        robot.interact(() -> screen[0].at("sleep_hours"));
        answer(robot);
        answer(robot);

        assertThat(title(robot)).isEqualTo("Sleep length");
    }

    private void openFirst(FxRobot robot) {
        answer(robot);
        robot.interact(() -> rows(robot).getFirst().requestFocus());
        robot.type(KeyCode.ENTER);
        answer(robot);
    }

    private void answer(FxRobot robot) {
        robot.interact(work::doIt);
        robot.interact(() -> {});
    }

    private static List<Node> rows(FxRobot robot) {
        return List.copyOf(robot.lookup(".patterns-row").queryAll());
    }

    private static List<TableView<?>> tables(FxRobot robot) {
        return robot.lookup(".figure-table").queryAll().stream()
                .<TableView<?>>map(node -> (TableView<?>) node)
                .toList();
    }

    private static String title(FxRobot robot) {
        return words(robot, ".pattern-header .th-title");
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private Node focusOwner() {
        return screen[0].root().getScene().getFocusOwner();
    }
}
