package thole.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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
import thole.settings.Appearance;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.ui.kit.Icon;
import thole.ui.kit.Screen;
import thole.ui.kit.TestJournal;
import thole.ui.kit.frame.Headline;
import thole.ui.kit.frame.Manner;
import thole.ui.kit.frame.Place;
import thole.ui.kit.frame.Room;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.shell.command.Command;

@ExtendWith(ApplicationExtension.class)
class CommandsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final TestJournal journal = new TestJournal(true, FRIDAY.atTime(21, 4));
    private final Settings settings = Settings.unkept(Preferences.usual());
    private final List<String> done = new ArrayList<>();
    private final List<Shell> shell = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Shell window = new Shell(
                TestJournal.TEXTS,
                TestJournal.screenTasks(),
                journal.journal(),
                settings,
                List.of(
                        new ScreenEntry("today", "shell.today", Icon.EDIT, 1, Typing::new),
                        new ScreenEntry("history", "shell.trends", Icon.CALENDAR, 2, Typing::new)),
                List.of(PageEntry.named("help", "shell.signs", _ -> new Typing())),
                Headline.none());
        window.show(stage);
        shell.add(window);
        stage.setWidth(1280);
        stage.setHeight(820);
    }

    /// A screen with a button, a text field and two actions.
    private final class Typing implements Screen {

        private final VBox root = new VBox(new Button("stop"), new TextField("words"));

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void shown() {}

        @Override
        public void hidden() {}

        @Override
        public List<ScreenAction> actions() {
            return List.of(
                    ScreenAction.lettered("today.flare", "shell.saved", "f", () -> done.add("lettered")),
                    ScreenAction.keyed(
                            "today.save",
                            "shell.deleted",
                            KeyCombination.valueOf("Shortcut+Enter"),
                            () -> done.add("keyed")));
        }
    }

    private static Node focused(FxRobot robot) {
        return Objects.requireNonNull(robot.window(0).getScene().getFocusOwner());
    }

    private static List<String> offered(FxRobot robot) {
        ListView<Command> list = robot.lookup(".list-view").queryListView();
        return list.getItems().stream().map(Command::name).toList();
    }

    @Test
    void everyCommandIsFoundByAPartOfItsNameAndRunByEnter(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        assertThat(offered(robot)).contains("Saved.", "Deleted.", "Go to Today", "Signs", "Larger text");

        robot.write("del");
        assertThat(offered(robot)).containsExactly("Deleted.");
        robot.type(KeyCode.ENTER);

        assertThat(done).containsExactly("keyed");
        assertThat(robot.lookup(".th-commands").tryQuery()).isEmpty();
    }

    @Test
    void theArrowKeysChooseAndEscapeGoesBackToTheStopBefore(FxRobot robot) {
        Node before = focused(robot);

        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);
        ListView<Command> list = robot.lookup(".list-view").queryListView();
        assertThat(list.getSelectionModel().getSelectedIndex()).isOne();

        robot.type(KeyCode.ESCAPE);
        assertThat(focused(robot)).isEqualTo(before);
    }

    @Test
    void theTabKeyStaysInTheSheet(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        Node find = focused(robot);

        robot.type(KeyCode.TAB);
        assertThat(focused(robot)).isInstanceOf(ListView.class);
        robot.type(KeyCode.TAB);
        assertThat(focused(robot)).isEqualTo(find);
    }

    @Test
    void wordsThatNoCommandHasAreSaid(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("zzz");

        assertThat(robot.lookup("No command has these words").tryQuery()).isPresent();
        robot.type(KeyCode.ENTER);
        assertThat(done).isEmpty();
    }

    @Test
    void theSheetShowsTheKeysOfTheScreenBeforeThoseOfTheWindow(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertThat(robot.lookup(".th-keycap").<Labeled>queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .startsWith("F", "Ctrl Enter", "Ctrl 1");
        assertThat(robot.lookup("This screen").tryQuery()).isPresent();

        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> settings.change(now -> now.with(now.letters().withOn(false))));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.K);
        assertThat(robot.lookup(".th-keycap").<Labeled>queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .startsWith("Ctrl Enter");
        assertThat(robot.lookup("Single letters are turned off in Settings, Keyboard.")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void textGrowsToTwiceItsSizeByKeyAndGoesBack(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        robot.push(KeyCode.SHORTCUT, KeyCode.PLUS);
        assertThat(room(robot)).isEqualTo(new Room(1280, 820, 150));
        assertThat(room(robot).isCompact()).isTrue();
        assertThat(robot.window(0).getScene().getRoot().getStyleClass()).contains("th-zoom-150");

        robot.push(KeyCode.SHORTCUT, KeyCode.ADD);
        robot.push(KeyCode.SHORTCUT, KeyCode.ADD);
        robot.push(KeyCode.SHORTCUT, KeyCode.ADD);
        assertThat(settings.current().appearance().zoom()).isEqualTo(200);

        robot.push(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertThat(settings.current().appearance().zoom()).isEqualTo(175);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertThat(room(robot)).isEqualTo(new Room(1280, 820, 100));
    }

    private static Room room(FxRobot robot) {
        return Room.around(robot.window(0).getScene().getRoot()).getValue();
    }

    @Test
    void colourAndMotionFollowTheSettingsAtOnce(FxRobot robot) {
        robot.interact(() -> settings.change(now ->
                now.with(now.appearance().withTheme(Appearance.Theme.DARK).withMotion(Appearance.Motion.REDUCED))));

        assertThat(robot.window(0).getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("tokens-dark.css"));
        assertThat(Manner.around(robot.window(0).getScene().getRoot()).getValue())
                .isEqualTo(new Manner(100, true, false));
    }

    @Test
    void theSidebarBecomesARailByKeyAndKeepsItsWidthOtherwise(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".th-sidebar").queryAs(VBox.class).getWidth()).isEqualTo(56);

        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".th-sidebar").queryAs(VBox.class).getWidth()).isEqualTo(204);
    }

    @Test
    void theSidebarIsMetBeforeTheScreenByTab(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.TAB);

        assertThat(focused(robot).getStyleClass()).contains("th-nav");
    }

    @Test
    void regionsAreReachedWithoutFunctionKeys(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);

        assertThat(focused(robot))
                .isInstanceOfSatisfying(
                        Button.class, item -> assertThat(item.getText()).isEqualTo("Today"));
    }

    @Test
    void findGoesToHistory(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);

        assertThat(shell.getFirst().here()).contains(Place.of("history", "find"));
    }

    @Test
    void inATextFieldUndoIsTheTexts(FxRobot robot) {
        journal.fill(List.of(Reading.of(FRIDAY, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(4)))), List.of());
        robot.clickOn(".text-field").write("x").push(KeyCode.SHORTCUT, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(journal.journal().snapshot().days()).hasSize(1);

        robot.clickOn("stop").push(KeyCode.SHORTCUT, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(journal.journal().snapshot().days()).isEmpty();
    }

    @Test
    void aQuestionMarkShowsTheKeysUnlessItIsWrittenOrLettersAreOff(FxRobot robot) {
        robot.clickOn(".text-field").write("?");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".th-shortcuts").tryQuery()).isEmpty();

        robot.clickOn("stop").write("?");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".th-shortcuts").tryQuery()).isPresent();

        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> settings.change(now -> now.with(now.letters().withOn(false))));
        robot.clickOn("stop").write("?");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".th-shortcuts").tryQuery()).isEmpty();
    }
}
