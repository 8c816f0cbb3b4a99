package thole.ui.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import thole.insight.Analyst;
import thole.insight.Recorded;
import thole.insight.RememberedAnalyses;
import thole.insight.sign.Sign;
import thole.insight.work.Workers;
import thole.journal.InMemoryJournal;
import thole.model.Answer;
import thole.model.Problem;
import thole.model.entry.AnswerSet;
import thole.model.entry.Entry;
import thole.model.entry.Imaging;
import thole.model.entry.PainStory;
import thole.model.safety.SafetyList;
import thole.model.story.ImagingResult;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.kit.Theme;
import thole.ui.kit.pause.InsightPause;

@ExtendWith(ApplicationExtension.class)
class SignsScreenTest {

    private final HeldWork work = new HeldWork();
    private final InMemoryJournal journal = new InMemoryJournal(new Recorded().journal());
    private final Tasks tasks = new Tasks(work, bug -> {
        throw new AssertionError(bug);
    });
    private final SignsScreen[] screen = new SignsScreen[1];
    private final List<String> evidence = new ArrayList<>();
    private final SimpleBooleanProperty pauses = new SimpleBooleanProperty();
    private int helpAsked;
    private int checkAsked;

    @Start
    void start(Stage stage) {
        answered("none", _ -> "no");
        screen[0] = new SignsScreen(
                new Texts(Locale.ENGLISH),
                tasks,
                journal,
                new RememberedAnalyses(new Analyst(Workers.ALONE)),
                () -> LocalDate.of(2026, 3, 14),
                new SignsScreen.Ways(
                        () -> helpAsked++,
                        () -> checkAsked++,
                        () -> {},
                        evidence::add,
                        new InsightPause(pauses, () -> checkAsked++)));
        Scene scene = new Scene(screen[0].root(), 1000, 900);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1000);
        stage.setHeight(900);
        stage.show();
        screen[0].shown();
    }

    /// Every sentence that is on screen.
    private static List<String> words(FxRobot robot) {
        return robot.lookup(Label.class::isInstance).<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }

    private void answered(String list, UnaryOperator<String> reply) {
        TreeMap<String, String> answers = new TreeMap<>();
        String code = list.equals("none") ? SafetyList.CHECK : list;
        SafetyList.current().codes(code).forEach(question -> answers.put(question, reply.apply(question)));
        journal.saveNew(new AnswerSet(LocalDate.of(2026, 3, 1), code, "1", answers))
                .join();
    }

    @Test
    void theSafetyCheckStandsAboveTheSignsInOneLine(FxRobot robot) {
        answer(robot);

        assertThat(words(robot))
                .contains(
                        "You marked none of these on March 1, 2026. That cannot rule out a serious problem. If something"
                                + " feels wrong, get it checked.");
        robot.clickOn("Safety check");
        assertThat(checkAsked).isEqualTo(1);
    }

    @Test
    void inflammatoryAnswersStandBesideTheTwoSignsTheyBearOn(FxRobot robot) {
        robot.interact(() -> answered(SafetyList.INFLAMMATORY, _ -> "yes"));
        answer(robot);

        assertThat(words(robot).stream()
                        .filter(words -> words.contains("Worth asking your doctor about inflammatory back pain.")))
                .hasSize(2);
    }

    @Test
    void theSignsWaitWhileSomethingUrgentIsOpen(FxRobot robot) {
        answer(robot);
        robot.interact(() -> pauses.set(true));

        assertThat(words(robot)).contains("Paused while this is open").doesNotContain("Goes with stress or sleep");
        robot.clickOn("Open the safety check");
        assertThat(checkAsked).isEqualTo(1);

        robot.interact(() -> pauses.set(false));
        assertThat(words(robot)).contains("Goes with stress or sleep");
    }

    @Test
    void beforeTheFirstLookThereIsTheCheckOrNotNow(FxRobot robot) {
        robot.interact(() -> journal.snapshot()
                .answers(SafetyList.CHECK)
                .forEach(entry -> journal.delete(entry.id()).join()));
        answer(robot);
        assertThat(words(robot)).contains("Before you look at the signs").doesNotContain("Goes with stress or sleep");

        assertThat(robot.lookup(".th-paused").query().getBoundsInParent().getMinY())
                .isLessThan(1);
        assertThat(words(robot)).filteredOn(SignsScreenTest::isSource).hasSize(1);

        robot.clickOn("Not now");
        answer(robot);

        assertThat(words(robot)).contains("Goes with stress or sleep");
        assertThat(words(robot)).filteredOn(SignsScreenTest::isSource).hasSize(1);
        assertThat(journal.snapshot().answers(SafetyList.CHECK))
                .extracting(entry -> entry.content().answers())
                .containsExactly(new TreeMap<>());
    }

    private static boolean isSource(String words) {
        return words.startsWith("This list was put together from published guidance (")
                && words.contains("No clinician has reviewed it.");
    }

    @Test
    void howASignIsWorkedOutIsOneClickOrOneKeyAway(FxRobot robot) {
        robot.clickOn("How each sign is worked out");
        assertThat(helpAsked).isEqualTo(1);
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        assertThat(helpAsked).isEqualTo(2);
    }

    @Test
    void aScanIsSavedWithTheKeyboardAlone(FxRobot robot) {
        answer(robot);
        focus(robot, "Enter what you were told");

        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.ENTER);
        answer(robot);

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
        robot.interact(() -> button(robot, "Change what you entered").fire());

        robot.clickOn("It may explain the pain").type(KeyCode.ENTER);
        answer(robot);

        assertThat(scans())
                .extracting(scan -> scan.result().given().orElseThrow())
                .containsExactly(ImagingResult.MAY_EXPLAIN);
    }

    @Test
    void aScanCanBeTakenOut(FxRobot robot) {
        enterScan(robot, ImagingResult.UNCLEAR);
        robot.interact(() -> button(robot, "Change what you entered").fire());

        robot.interact(() -> button(robot, "Take it out").fire());
        answer(robot);

        assertThat(scans()).isEmpty();
    }

    @Test
    void oneOfTheFourHasToBeChosen(FxRobot robot) {
        answer(robot);
        robot.interact(() -> button(robot, "Enter what you were told").fire());

        robot.interact(() -> button(robot, "Save").fire());

        assertThat(robot.lookup(".signs-trouble").queryAs(Label.class).getText())
                .isEqualTo("Choose one of the four first.");
        assertThat(scans()).isEmpty();
    }

    @Test
    void theStartIsSavedAsMonthAndYear(FxRobot robot) {
        answer(robot);
        robot.interact(() -> button(robot, "Enter when it began").fire());

        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.TAB);
        robot.write("2024");
        robot.type(KeyCode.TAB);
        robot.write("a fall");
        robot.type(KeyCode.ENTER);
        answer(robot);

        assertThat(journal.snapshot().story().map(Entry::content))
                .contains(new PainStory(Answer.typed(LocalDate.of(2024, 2, 1)), Answer.typed("a fall")));
        assertThat(robot.lookup(".signs-form").queryAll()).isEmpty();
    }

    @Test
    void whatEasesItAndWhatMakesItWorseIsKeptInTheirWords(FxRobot robot) {
        answer(robot);
        robot.interact(() -> button(robot, "Enter when it began").fire());

        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        robot.write("a short walk");
        robot.type(KeyCode.TAB);
        robot.write("long drives");
        robot.type(KeyCode.ENTER);
        answer(robot);

        assertThat(journal.snapshot().story().map(Entry::content))
                .contains(new PainStory(
                        Answer.missing(), Answer.missing(), Answer.typed("a short walk"), Answer.typed("long drives")));
    }

    @Test
    void aYearAloneIsNotSavedAndTheFormSaysWhy(FxRobot robot) {
        answer(robot);
        robot.interact(() -> button(robot, "Enter when it began").fire());

        robot.type(KeyCode.TAB);
        robot.write("2024");
        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup(".signs-trouble").queryAs(Label.class).getText())
                .isEqualTo("Choose a month and type the year with four digits.");
        assertThat(journal.snapshot().story()).isEmpty();
    }

    @Test
    void escapeLeavesTheFormAndChangesNothing(FxRobot robot) {
        answer(robot);
        robot.interact(() -> button(robot, "Enter when it began").fire());

        robot.type(KeyCode.TAB);
        robot.write("2024");
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup(".signs-form").queryAll()).isEmpty();
        assertThat(journal.snapshot().story()).isEmpty();
        assertThat(button(robot, "Enter when it began").isFocused()).isTrue();
    }

    @Test
    void oneFormIsOpenAtATime(FxRobot robot) {
        answer(robot);
        robot.interact(() -> button(robot, "Enter when it began").fire());
        robot.interact(() -> button(robot, "Enter what you were told").fire());

        assertThat(robot.lookup(".signs-form").queryAll()).hasSize(1);
    }

    @Test
    void whatCannotBeSavedStaysInTheFormWhichSaysWhy(FxRobot robot) {
        answer(robot);
        journal.breakWith(Problem.Code.DISK_FULL);
        robot.interact(() -> button(robot, "Enter when it began").fire());
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

    @Test
    void aScreenThatIsLeftStopsObserving(FxRobot robot) {
        answer(robot);
        robot.interact(() -> screen[0].hidden());

        assertThat(journal.observers()).isZero();
    }

    private void enterScan(FxRobot robot, ImagingResult result) {
        robot.interact(() -> journal.saveNew(new Imaging(
                Answer.missing(), Answer.missing(), Answer.missing(), Answer.typed(result), Answer.missing())));
        answer(robot);
    }

    private List<Imaging> scans() {
        return journal.snapshot().imaging().stream().map(Entry::content).toList();
    }

    private void answer(FxRobot robot) {
        robot.interact(work::doIt);
        robot.interact(() -> {});
    }

    private static List<String> labels(FxRobot robot) {
        return robot.lookup(".signs-label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static Button button(FxRobot robot, String words) {
        return robot.lookup((Node node) ->
                        node instanceof Button button && button.getText().equals(words))
                .queryAs(Button.class);
    }

    private static void focus(FxRobot robot, String words) {
        robot.interact(() -> button(robot, words).requestFocus());
    }
}
