package thole.ui.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thole.insight.Analyst;
import thole.insight.RememberedAnalyses;
import thole.insight.work.Workers;
import thole.journal.InMemoryJournal;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.kit.Theme;
import thole.ui.kit.pause.InsightPause;
import thole.ui.signs.HeldWork;

/// What the screen shows between the question and the answer.
@ExtendWith(ApplicationExtension.class)
class RowsOnTheirWayTest {

    private final HeldWork work = new HeldWork();
    private final Queue<Runnable> toScreen = new ArrayDeque<>();
    private final InMemoryJournal journal =
            new InMemoryJournal(Sample.withALink(60).journal());
    private final Tasks tasks = new Tasks(
            work,
            bug -> {
                throw new AssertionError(bug);
            },
            toScreen::add);

    @Start
    void start(Stage stage) {
        PatternsScreen screen = new PatternsScreen(
                new Texts(Locale.ENGLISH),
                tasks,
                journal,
                new RememberedAnalyses(new Analyst(Workers.ALONE)),
                () -> Sample.START.plusDays(60),
                new PatternsScreen.Ways(() -> {}, _ -> {}, InsightPause.never()));
        Scene scene = new Scene(screen.root(), 904, 420);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(904);
        stage.setHeight(420);
        stage.show();
        screen.shown();
    }

    @Test
    void settledRowsStandInTheirGroupsBesideAQuietLine(FxRobot robot) {
        work.doIt();
        robot.interact(() -> toScreen.remove().run());

        assertThat(rows(robot))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.getAccessibleText()).isNotBlank());
        assertThat(robot.lookup(".patterns-foot .th-caption")
                        .queryAs(Labeled.class)
                        .getText())
                .isEqualTo("3 of 4 factors compared so far. A link is named once all of them are.");
        assertThat(robot.lookup(".patterns-stale").tryQuery()).isEmpty();
    }

    @Test
    void theFocusedRowKeepsTheFocusAndItsPlaceWhenTheWholeAnswerComes(FxRobot robot) {
        work.doIt();
        robot.interact(() -> toScreen.remove().run());
        robot.interact(() -> rows(robot).getLast().requestFocus());
        String focused = rows(robot).getLast().getAccessibleText();
        double scrolled = scrolled(robot);

        robot.interact(() -> toScreen.remove().run());

        assertThat(rows(robot)).hasSize(4);
        assertThat(rows(robot).getLast().isFocused()).isTrue();
        assertThat(rows(robot).getLast().getAccessibleText()).isEqualTo(focused);
        assertThat(scrolled(robot)).isGreaterThanOrEqualTo(scrolled);
    }

    @Test
    void theSameRowsAgainAreTheSameNodes(FxRobot robot) {
        work.doIt();
        robot.interact(() -> toScreen.remove().run());
        List<Node> before = rows(robot);
        toScreen.clear();
        robot.interact(() -> journal.replace(Sample.withALink(60).journal()));
        robot.interact(() -> toScreen.remove().run());
        work.doIt();
        robot.interact(() -> toScreen.remove().run());

        assertThat(rows(robot)).isEqualTo(before);
    }

    private static List<Node> rows(FxRobot robot) {
        return List.copyOf(robot.lookup(".patterns-row").queryAll());
    }

    private static double scrolled(FxRobot robot) {
        ScrollPane scroll = robot.lookup(".patterns-table .scroll-pane").queryAs(ScrollPane.class);
        double hidden =
                Objects.requireNonNull(scroll.getContent()).getLayoutBounds().getHeight()
                        - scroll.getViewportBounds().getHeight();
        return scroll.getVvalue() * Math.max(0, hidden);
    }
}
