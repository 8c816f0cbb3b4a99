package thole.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.report.calibration.CalibrationCount;
import thole.text.Texts;
import thole.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class HelpScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final List<HelpScreen> screens = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    @Start
    void start(Stage stage) {
        HelpScreen help = new HelpScreen(
                new Texts(Locale.UK),
                List.of(
                        new CalibrationCount("noise", "days=60", 1000, DAY, "named", 31, 1000),
                        new CalibrationCount("power", "days=60", 1000, DAY, "named", 840, 1000)),
                () -> left.add("left"));
        screens.add(help);
        Scene scene = new Scene(help.root(), 904, 600);
        Theme.DARK.dress(scene);
        stage.setScene(scene);
        stage.setWidth(904);
        stage.setHeight(600);
        stage.show();
        help.shown();
    }

    @Test
    void aSectionThatIsAskedForTakesTheFocusAndStandsInSight(FxRobot robot) {
        open(robot, "signs");

        Node signs = parts(robot).get(List.of(HelpSection.values()).indexOf(HelpSection.SIGNS));
        assertThat(signs.isFocused()).isTrue();
        assertThat(inSight(robot, signs)).isTrue();
    }

    @Test
    void withoutASectionOrWithOneThatIsNotThereThePageStaysAsItWas(FxRobot robot) {
        robot.interact(() -> parts(robot).get(2).requestFocus());
        open(robot, "");
        assertThat(parts(robot).get(2).isFocused()).isTrue();

        open(robot, "no-such-section");
        assertThat(parts(robot).get(2).isFocused()).isTrue();
    }

    private void open(FxRobot robot, String section) {
        robot.interact(() -> {
            screens.getFirst().hidden();
            screens.getFirst().at(section);
            screens.getFirst().shown();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everySectionAndEveryRowIsReadAloudAsAWhole(FxRobot robot) {
        List<Node> parts = parts(robot);

        assertThat(parts)
                .hasSize(HelpSection.values().length + 3)
                .allSatisfy(part -> assertThat(part.getAccessibleText()).isNotBlank());
        assertThat(parts.getFirst().getAccessibleText())
                .startsWith("What is compared. One value of pain a day: your own rating of the day;");
        assertThat(parts.get(parts.size() - 2).getAccessibleText())
                .isEqualTo("Nothing is linked: any factor is named: 3.1 %. Standard error 0.5, from 1,000 journals."
                        + " By kind of journal 3.1 to 3.1 %.");
    }

    @Test
    void downReadsThroughToTheLastRowAndEveryPartComesIntoSight(FxRobot robot) {
        robot.interact(() -> parts(robot).getFirst().requestFocus());

        List<Node> seen = new ArrayList<>();
        while (!parts(robot).getLast().isFocused()) {
            robot.type(KeyCode.DOWN);
            Node focused = robot.window(0).getScene().getFocusOwner();
            assertThat(inSight(robot, focused)).isTrue();
            seen.add(focused);
        }

        assertThat(seen).containsAll(parts(robot).subList(1, parts(robot).size()));
        assertThat(robot.lookup(".help-reading").queryAs(ScrollPane.class).getVvalue())
                .isEqualTo(1);
    }

    @Test
    void pageHomeAndEndMoveThroughThePage(FxRobot robot) {
        ScrollPane pane = robot.lookup(".help-reading").queryAs(ScrollPane.class);
        robot.interact(() -> parts(robot).getFirst().requestFocus());

        robot.type(KeyCode.PAGE_DOWN);
        assertThat(pane.getVvalue()).isBetween(0.01, 0.99);
        robot.type(KeyCode.END);
        assertThat(parts(robot).getLast().isFocused()).isTrue();
        robot.type(KeyCode.HOME);
        assertThat(parts(robot).getFirst().isFocused()).isTrue();
        assertThat(pane.getVvalue()).isZero();
    }

    @Test
    void noWordIsCut(FxRobot robot) {
        assertThat(robot.lookup(".label").<Labeled>queryAllAs(Labeled.class))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(
                                label.lookup(".text") instanceof Text drawn ? drawn.getText() : label.getText())
                        .isEqualTo(label.getText()));
    }

    @Test
    void theArrowInTheHeaderLeavesThePage(FxRobot robot) {
        robot.clickOn(".th-icon-button");

        assertThat(left).containsExactly("left");
    }

    private static List<Node> parts(FxRobot robot) {
        return List.copyOf(robot.lookup(".help-stop").queryAll());
    }

    private static boolean inSight(FxRobot robot, Node part) {
        Node viewport = robot.lookup(".help-reading .viewport").query();
        Bounds view = viewport.localToScene(viewport.getLayoutBounds());
        return view.intersects(part.localToScene(part.getLayoutBounds()));
    }
}
