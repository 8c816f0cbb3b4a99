package thole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thole.settings.Letters;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.frame.SingleLetters;

@ExtendWith(ApplicationExtension.class)
class SegmentedChoiceTest {

    private final List<String> heard = new ArrayList<>();

    @Start
    void start(Stage stage) {
        SegmentedChoice<String> choice = new SegmentedChoice<>(
                "Quality",
                List.of(new Segment<>("poor", "Poor"), new Segment<>("fair", "Fair"), new Segment<>("good", "Good")),
                heard::add);
        choice.letter(ScreenAction.answer("quality.good", "kit.on", "g"), "good");
        choice.onCleared(() -> heard.add("blank"));
        Scene scene = new Scene(new VBox(choice, new TextField()), 400, 200);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        choice.requestFocus();
    }

    @Test
    void arrowsChooseWhatTheyMoveToAndStopAtTheEnds(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);

        assertThat(heard).containsExactly("poor", "fair", "good", "fair");
    }

    @Test
    void aLetterChoosesAndDeleteTakesTheChoiceAway(FxRobot robot) {
        robot.write("g");
        robot.type(KeyCode.DELETE);

        assertThat(heard).containsExactly("good", "blank");
    }

    @Test
    void aLetterThatThePersonHasChosenTakesThePlaceOfTheUsualOneAndNoneActsOnceTheyAreOff(FxRobot robot) {
        Scene scene = robot.lookup(".th-segments").query().getScene();
        SingleLetters.set(scene, Letters.usual().withOwn("quality.good", "x"));
        robot.write("g").write("x");
        SingleLetters.set(scene, Letters.usual().withOwn("quality.good", "x").withOn(false));
        robot.write("x");

        assertThat(heard).containsExactly("good");
    }

    @Test
    void theWholeChoiceIsOneStopOfTheTabKey(FxRobot robot) {
        robot.type(KeyCode.TAB);

        assertThat(robot.lookup(".text-field").queryAs(TextField.class).isFocused())
                .isTrue();
    }

    @Test
    void noLetterChoosesWhileLettersAreOff(FxRobot robot) {
        robot.interact(() -> SingleLetters.set(
                robot.lookup(".th-segments").query().getScene(), Letters.usual().withOn(false)));
        robot.write("g");

        assertThat(heard).isEmpty();
    }
}
