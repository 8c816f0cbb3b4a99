package thole.ui.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thole.insight.sign.Sign;
import thole.model.Answer;
import thole.model.Problem;
import thole.model.entry.Entry;
import thole.model.entry.Imaging;
import thole.model.entry.PainStory;
import thole.model.story.ImagingResult;
import thole.text.Texts;

@ExtendWith(ApplicationExtension.class)
class SignFormsTest {

    private final ShownSigns shown = new ShownSigns();

    @Start
    void start(Stage stage) {
        shown.on(stage);
    }

    @Test
    void aScanIsSavedWithTheKeyboardAlone(FxRobot robot) {
        shown.answer(robot);
        shown.focus(robot, "Enter what you were told");

        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.ENTER);
        shown.answer(robot);

        assertThat(scans())
                .containsExactly(new Imaging(
                        Answer.missing(),
                        Answer.missing(),
                        Answer.missing(),
                        Answer.typed(ImagingResult.DOES_NOT_EXPLAIN),
                        Answer.missing()));
        assertThat(robot.lookup(".signs-form").queryAll()).isEmpty();
        assertThat(labels(robot)).contains("Entered by you");
        assertThat(robot.lookup("Change what you entered").queryAs(Button.class).isFocused())
                .isTrue();
    }

    @Test
    void anEarlierScanIsCorrectedAndNotAddedTo(FxRobot robot) {
        enterScan(robot, ImagingResult.DOES_NOT_EXPLAIN);
        robot.interact(() -> shown.button(robot, "Change what you entered").fire());

        robot.clickOn("It may explain the pain").type(KeyCode.ENTER);
        shown.answer(robot);

        assertThat(scans())
                .extracting(scan -> scan.result().given().orElseThrow())
                .containsExactly(ImagingResult.MAY_EXPLAIN);
    }

    @Test
    void aScanCanBeTakenOut(FxRobot robot) {
        enterScan(robot, ImagingResult.UNCLEAR);
        robot.interact(() -> shown.button(robot, "Change what you entered").fire());

        robot.interact(() -> shown.button(robot, "Take it out").fire());
        shown.answer(robot);

        assertThat(scans()).isEmpty();
    }

    @Test
    void oneOfTheFourHasToBeChosen(FxRobot robot) {
        shown.answer(robot);
        robot.interact(() -> shown.button(robot, "Enter what you were told").fire());

        robot.interact(() -> shown.button(robot, "Save").fire());

        assertThat(robot.lookup(".signs-trouble").queryAs(Label.class).getText())
                .isEqualTo("Choose one of the four first.");
        assertThat(scans()).isEmpty();
    }

    @Test
    void theStartIsSavedAsMonthAndYear(FxRobot robot) {
        shown.answer(robot);
        robot.interact(() -> shown.button(robot, "Enter when it began").fire());

        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.TAB);
        robot.write("2024");
        robot.type(KeyCode.TAB);
        robot.write("a fall");
        robot.type(KeyCode.ENTER);
        shown.answer(robot);

        assertThat(shown.journal.snapshot().story().map(Entry::content))
                .contains(new PainStory(Answer.typed(LocalDate.of(2024, 2, 1)), Answer.typed("a fall")));
        assertThat(robot.lookup(".signs-form").queryAll()).isEmpty();
    }

    @Test
    void whatEasesItAndWhatMakesItWorseIsKeptInTheirWords(FxRobot robot) {
        shown.answer(robot);
        robot.interact(() -> shown.button(robot, "Enter when it began").fire());

        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        robot.write("a short walk");
        robot.type(KeyCode.TAB);
        robot.write("long drives");
        robot.type(KeyCode.ENTER);
        shown.answer(robot);

        assertThat(shown.journal.snapshot().story().map(Entry::content))
                .contains(new PainStory(
                        Answer.missing(), Answer.missing(), Answer.typed("a short walk"), Answer.typed("long drives")));
    }

    @Test
    void aYearAloneIsNotSavedAndTheFormSaysWhy(FxRobot robot) {
        shown.answer(robot);
        robot.interact(() -> shown.button(robot, "Enter when it began").fire());

        robot.type(KeyCode.TAB);
        robot.write("2024");
        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup(".signs-trouble").queryAs(Label.class).getText())
                .isEqualTo("Choose a month and type the year with four digits.");
        assertThat(shown.journal.snapshot().story()).isEmpty();
    }

    @Test
    void escapeLeavesTheFormAndChangesNothing(FxRobot robot) {
        shown.answer(robot);
        robot.interact(() -> shown.button(robot, "Enter when it began").fire());

        robot.type(KeyCode.TAB);
        robot.write("2024");
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup(".signs-form").queryAll()).isEmpty();
        assertThat(shown.journal.snapshot().story()).isEmpty();
        assertThat(shown.button(robot, "Enter when it began").isFocused()).isTrue();
    }

    @Test
    void oneFormIsOpenAtATime(FxRobot robot) {
        shown.answer(robot);
        robot.interact(() -> shown.button(robot, "Enter when it began").fire());
        robot.interact(() -> shown.button(robot, "Enter what you were told").fire());

        assertThat(robot.lookup(".signs-form").queryAll()).hasSize(1);
    }

    @Test
    void whatCannotBeSavedStaysInTheFormWhichSaysWhy(FxRobot robot) {
        shown.answer(robot);
        shown.journal.breakWith(Problem.Code.DISK_FULL);
        robot.interact(() -> shown.button(robot, "Enter when it began").fire());
        robot.type(KeyCode.DOWN, KeyCode.TAB);
        robot.write("2024");

        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup(".signs-trouble").queryAs(Label.class).getText())
                .isEqualTo(new Texts(Locale.ENGLISH).say(Problem.of(Problem.Code.DISK_FULL)));
        assertThat(robot.lookup(".th-story-month .text-field")
                        .queryAs(TextField.class)
                        .getText())
                .isEqualTo("2024");
    }

    @Test
    void everyLabelLooksTheSame(FxRobot robot) {
        enterScan(robot, ImagingResult.DOES_NOT_EXPLAIN);

        assertThat(robot.lookup(".signs-label").queryAllAs(Label.class))
                .hasSize(Sign.values().length)
                .extracting(Node::getStyleClass)
                .allSatisfy(classes -> assertThat(classes).containsExactly("label", "th-small", "signs-label"));
    }

    private void enterScan(FxRobot robot, ImagingResult result) {
        robot.interact(() -> shown.journal.saveNew(new Imaging(
                Answer.missing(), Answer.missing(), Answer.missing(), Answer.typed(result), Answer.missing())));
        shown.answer(robot);
    }

    private List<Imaging> scans() {
        return shown.journal.snapshot().imaging().stream().map(Entry::content).toList();
    }

    private static List<String> labels(FxRobot robot) {
        return robot.lookup(".signs-label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
