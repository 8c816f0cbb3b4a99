package thole.ui.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
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

@ExtendWith(ApplicationExtension.class)
class PatternsScreenTest {

    private final HeldWork work = new HeldWork();
    private final InMemoryJournal journal =
            new InMemoryJournal(Sample.withALink(60).journal());
    private final Tasks tasks = new Tasks(work, bug -> {
        throw new AssertionError(bug);
    });
    private final PatternsScreen[] screen = new PatternsScreen[1];
    private final List<LocalDate> opened = new ArrayList<>();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper(false);
    private int helpAsked;
    private int checkAsked;
    private final InsightPause pause = new InsightPause(paused.getReadOnlyProperty(), () -> checkAsked++);

    @Start
    void start(Stage stage) {
        screen[0] = new PatternsScreen(
                new Texts(Locale.ENGLISH),
                tasks,
                journal,
                new RememberedAnalyses(new Analyst(Workers.ALONE)),
                () -> Sample.START.plusDays(60),
                new PatternsScreen.Ways(() -> helpAsked++, opened::add, pause));
        Scene scene = new Scene(screen[0].root(), 904, 420);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(904);
        stage.setHeight(420);
        stage.show();
        screen[0].shown();
    }

    @Test
    void arrowsMoveFromRowToRowAndTabLeavesTheTable(FxRobot robot) {
        answer(robot);
        robot.interact(() -> rows(robot).getFirst().requestFocus());

        robot.type(KeyCode.DOWN);
        assertThat(focused(robot)).isEqualTo(1);
        robot.type(KeyCode.END);
        assertThat(focused(robot)).isEqualTo(3);
        robot.type(KeyCode.DOWN, KeyCode.UP);
        assertThat(focused(robot)).isEqualTo(2);
        robot.type(KeyCode.HOME);
        assertThat(focused(robot)).isZero();
        robot.type(KeyCode.TAB);
        assertThat(focused(robot)).isNegative();
    }

    @Test
    void aRowThatGetsTheFocusScrollsIntoSight(FxRobot robot) {
        answer(robot);
        robot.interact(() -> rows(robot).getFirst().requestFocus());

        robot.type(KeyCode.END);

        Node last = rows(robot).getLast();
        Node viewport = robot.lookup(".patterns-table .viewport").query();
        assertThat(viewport.localToScene(viewport.getLayoutBounds())
                        .contains(last.localToScene(last.getLayoutBounds())))
                .isTrue();
        assertThat(robot.lookup(".patterns-table .scroll-pane")
                        .queryAs(ScrollPane.class)
                        .getVvalue())
                .isPositive();
    }

    @Test
    void everyRowSaysItselfAloud(FxRobot robot) {
        answer(robot);

        assertThat(rows(robot))
                .allSatisfy(row -> assertThat(row.getAccessibleText()).isNotBlank());
        assertThat(rows(robot).getFirst().getAccessibleText()).startsWith("Stress. On days when stress was");
    }

    @Test
    void whileAnAnswerIsOnItsWayTheRowsStay(FxRobot robot) {
        answer(robot);
        robot.interact(() -> journal.replace(Sample.withALink(40).journal()));

        assertThat(screen[0].isWorking()).isTrue();
        assertThat(rows(robot)).hasSize(4);
        answer(robot);
        assertThat(screen[0].isWorking()).isFalse();
    }

    @Test
    void aChangedJournalIsComparedAgainAndTheFocusStaysOnItsFactor(FxRobot robot) {
        answer(robot);
        robot.interact(() -> rows(robot).get(1).requestFocus());
        String before = rows(robot).get(1).getAccessibleText();

        robot.interact(() -> journal.replace(Sample.withALink(50).journal()));
        answer(robot);

        Node focused = rows(robot).get(focused(robot));
        assertThat(focused.getAccessibleText()).startsWith("Sleep length").isNotEqualTo(before);
    }

    @Test
    void aNewerPeriodReplacesAnOlderOne(FxRobot robot) {
        answer(robot);
        robot.interact(() -> segment(robot, "90 days").fire());
        robot.interact(() -> segment(robot, "180 days").fire());
        answer(robot);

        assertThat(screen[0].isWorking()).isFalse();
        assertThat(segment(robot, "180 days").isSelected()).isTrue();
    }

    @Test
    void aScreenThatIsLeftStopsObserving(FxRobot robot) {
        answer(robot);
        robot.interact(() -> screen[0].hidden());

        assertThat(journal.observers()).isZero();
        robot.interact(() -> journal.replace(new Recorded().journal()));
        assertThat(screen[0].isWorking()).isFalse();
    }

    @Test
    void howAVerdictIsWorkedOutIsOneClickOrOneKeyAway(FxRobot robot) {
        answer(robot);
        robot.interact(() -> rows(robot).getFirst().requestFocus());

        robot.push(KeyCode.SHIFT, KeyCode.F1);
        assertThat(helpAsked).isEqualTo(1);
        robot.clickOn(".th-help-icon");
        assertThat(helpAsked).isEqualTo(2);
    }

    @Test
    void anEmptyJournalOffersNoPeriods(FxRobot robot) {
        robot.interact(() -> journal.replace(new Recorded().journal()));
        answer(robot);

        assertThat(robot.lookup(".patterns-lead").queryAll()).hasSize(1);
        assertThat(robot.lookup(".th-segments").query().getParent().isVisible()).isFalse();
    }

    @Test
    void anEmptyJournalLeadsToTodaysEntry(FxRobot robot) {
        robot.interact(() -> journal.replace(new Recorded().journal()));
        answer(robot);
        robot.interact(robot.lookup("Write today’s entry").query()::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(opened).containsExactly(Sample.START.plusDays(60));
    }

    private void answer(FxRobot robot) {
        robot.interact(work::doIt);
        robot.interact(() -> {});
    }

    private static List<Node> rows(FxRobot robot) {
        return List.copyOf(robot.lookup(".patterns-row").queryAll());
    }

    private static int focused(FxRobot robot) {
        List<Node> rows = rows(robot);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private static ToggleButton segment(FxRobot robot, String words) {
        return robot.lookup(".th-segment")
                .match((ToggleButton cell) -> cell.getText().equals(words))
                .query();
    }
}
