package thole.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.model.Answer;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.entry.Reading;
import thole.ui.kit.Icon;
import thole.ui.kit.Screen;
import thole.ui.kit.TestJournal;
import thole.ui.kit.Theme;
import thole.ui.kit.frame.Place;

@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final TestJournal journal = new TestJournal(true, FRIDAY.atTime(21, 4));
    private final List<String> heard = new ArrayList<>();

    private final List<Shell> shell = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Shell window = new Shell(
                TestJournal.TEXTS,
                TestJournal.screenTasks(),
                journal.journal(),
                List.of(
                        entry("today", Icon.EDIT, 1),
                        entry("trends", Icon.TREND, 3),
                        entry("signs", Icon.LAYERS, 5),
                        ScreenEntry.foot(
                                "settings",
                                "shell.name",
                                Icon.SETTINGS,
                                KeyCombination.valueOf("Shortcut+Comma"),
                                () -> new Probe("settings"))),
                List.of(
                        new PageEntry("help", _ -> new Probe("help")),
                        new PageEntry("day", _ -> new Probe("day")).under("trends"),
                        PageEntry.whole("first", _ -> new Probe("first"))));
        window.show(stage, Theme.LIGHT);
        shell.add(window);
        stage.setWidth(1280);
        stage.setHeight(820);
    }

    private ScreenEntry entry(String id, Icon icon, int digit) {
        return new ScreenEntry(id, "shell." + id, icon, digit, () -> new Probe(id));
    }

    /// Says when it is made, shown and left.
    private final class Probe implements Screen {

        private final String id;
        private final VBox root;

        Probe(String id) {
            this.id = id;
            Button first = new Button("first of " + id);
            Button second = new Button("second of " + id);
            VBox foot = new VBox(second);
            foot.getStyleClass().add("th-region");
            VBox body = new VBox(first);
            body.getStyleClass().add("th-region");
            root = new VBox(body, foot);
            heard.add("made " + id);
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void at(String argument) {
            if (!argument.isEmpty()) {
                heard.add(id + " at " + argument);
            }
        }

        @Override
        public void shown() {
            heard.add("shown " + id);
        }

        @Override
        public void hidden() {
            heard.add("left " + id);
        }
    }

    private static String focused(FxRobot robot) {
        Node owner = robot.window(0).getScene().getFocusOwner();
        return owner instanceof Labeled labeled ? labeled.getText() : String.valueOf(owner);
    }

    @Test
    void ctrlAndADigitGoToTheScreenOfThatDigitAndEachIsBuiltOnceBeforeTheWindowIsShown(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);

        assertThat(heard)
                .containsExactly(
                        "made help",
                        "made day",
                        "made first",
                        "made settings",
                        "made signs",
                        "made trends",
                        "made today",
                        "shown today",
                        "left today",
                        "shown trends",
                        "left trends",
                        "shown today",
                        "left today",
                        "shown trends");
        assertThat(focused(robot)).isEqualTo("first of trends");
    }

    @Test
    void escapeLeavesAPageToTheStopWhereItWasOpened(FxRobot robot) {
        robot.type(KeyCode.F6);
        robot.interact(() -> shell.getFirst().go("help"));
        assertThat(focused(robot)).isEqualTo("first of help");
        assertThat(here(robot)).isEqualTo("Today");

        robot.type(KeyCode.ESCAPE);
        assertThat(focused(robot)).isEqualTo("second of today");
        assertThat(heard).endsWith("left today", "shown help", "left help", "shown today");

        robot.type(KeyCode.ESCAPE);
        assertThat(heard).endsWith("left help", "shown today");
    }

    @Test
    void aDigitLeavesAPageForItsScreenEvenForTheOneItWasOpenedFrom(FxRobot robot) {
        robot.interact(() -> shell.getFirst().go("help"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertThat(heard).endsWith("left help", "shown today");

        robot.interact(() -> shell.getFirst().go("help"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        robot.type(KeyCode.ESCAPE);
        assertThat(heard).endsWith("left help", "shown signs");
        assertThat(focused(robot)).isEqualTo("first of signs");
    }

    @Test
    void f6WalksThroughTheRegionsAndBack(FxRobot robot) {
        robot.type(KeyCode.F6);
        assertThat(focused(robot)).isEqualTo("second of today");

        robot.type(KeyCode.F6);
        assertThat(focused(robot)).isEqualTo("Today");

        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(focused(robot)).isEqualTo("second of today");
    }

    @Test
    void arrowsMoveInTheSidebarAndSpaceGoesThere(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);

        assertThat(heard).contains("shown signs");
    }

    @Test
    void theExampleSaysThatItIsOne(FxRobot robot) {
        assertThat(robot.lookup("Example journal").tryQuery()).isPresent();
        assertThat(robot.window(0))
                .isInstanceOfSatisfying(
                        Stage.class, stage -> assertThat(stage.getTitle()).isEqualTo("Thole · Example journal"));
    }

    @Test
    void aChangeIsSaidAndCanBeUndoneFromWhereItIsSaid(FxRobot robot) {
        Reading reading = Reading.of(FRIDAY, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(4)));
        journal.fill(List.of(reading), List.of());
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn("Undo");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(journal.journal().snapshot().days()).isEmpty();
        assertThat(robot.lookup("Redo").match(Node::isVisible).tryQuery()).isPresent();
    }

    @Test
    void aNarrowWindowHasARailAndItsItemsKeepTheirNames(FxRobot robot) {
        robot.interact(() -> robot.window(0).setWidth(960));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".th-sidebar").queryAs(VBox.class).getWidth()).isEqualTo(56);
        assertThat(robot.lookup(".th-nav").<Node>queryAllAs(Node.class))
                .extracting(Node::getAccessibleText)
                .containsExactly("Today", "Trends", "Signs", "Thole", "All commands");
    }

    @Test
    void aPlaceSaysWhatOfAPageIsShownAndEveryStepLeadsBackToItsOpener(FxRobot robot) {
        robot.type(KeyCode.F6);
        robot.interact(() -> shell.getFirst().go(Place.of("day", "2026-11-03")));
        robot.interact(() -> shell.getFirst().go(Place.of("day", "2026-11-04")));
        robot.type(KeyCode.F6);
        robot.interact(() -> shell.getFirst().go(Place.of("help")));
        heard.clear();

        robot.type(KeyCode.ESCAPE);
        assertThat(heard).containsExactly("left help", "day at 2026-11-04", "shown day");
        assertThat(focused(robot)).isEqualTo("second of day");

        robot.type(KeyCode.ESCAPE);
        assertThat(heard).endsWith("left day", "shown today");
        assertThat(focused(robot)).isEqualTo("second of today");
    }

    @Test
    void aScreenAtTheFootIsReachedByItsKeysAndLeftToWhereItWasOpened(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        assertThat(heard).endsWith("left trends", "shown settings");
        assertThat(here(robot)).isEqualTo("Thole");

        robot.type(KeyCode.ESCAPE);
        assertThat(heard).endsWith("left settings", "shown trends");
        assertThat(here(robot)).isEqualTo("Trends");
    }

    @Test
    void aPartOfAScreenShowsThatScreenWhereverItWasOpened(FxRobot robot) {
        robot.interact(() -> shell.getFirst().go("day"));
        assertThat(here(robot)).isEqualTo("Trends");
        robot.interact(() -> shell.getFirst().go("help"));
        assertThat(here(robot)).isEqualTo("Trends");

        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertThat(here(robot)).isEqualTo("Today");
        assertThat(heard).endsWith("left help", "shown day", "left day", "shown today");
    }

    private static String here(FxRobot robot) {
        return robot.lookup(".th-nav")
                .match((Node item) -> item.isFocusTraversable())
                .<Button>query()
                .getText();
    }

    @Test
    void aPageThatTakesTheWholeWindowHasNoWayAroundIt(FxRobot robot) {
        robot.interact(() -> shell.getFirst().go("first"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);

        assertThat(heard).endsWith("left today", "shown first");
        assertThat(robot.lookup(".th-sidebar").query().isVisible()).isFalse();

        robot.interact(() -> shell.getFirst().go("today"));
        assertThat(robot.lookup(".th-sidebar").query().isVisible()).isTrue();
    }

    @Test
    void aPlaceThatDoesNotExistIsABug() {
        assertThatThrownBy(() -> shell.getFirst().go("nowhere")).isInstanceOf(IllegalArgumentException.class);
        assertThat(shell.getFirst().here()).contains(Place.of("today"));
    }
}
