package thole.ui.safety.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.insight.safety.SafetyReading;
import thole.insight.safety.SafetyState;
import thole.model.Answer;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.Entry;
import thole.model.safety.SafetyList;
import thole.ui.kit.TestJournal;
import thole.ui.kit.Theme;
import thole.ui.kit.paper.Printing;
import thole.ui.kit.paper.Printing.Outcome;

@ExtendWith(ApplicationExtension.class)
class SayScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String NO_PRINTER =
            "This computer knows no printer. Nothing is lost: what you wrote stays here, and Copy takes the words along.";

    private final TestJournal kept = new TestJournal(false, DAY.atTime(19, 0));
    private final SimpleObjectProperty<SafetyState> state = new SimpleObjectProperty<>(SafetyState.unasked());
    private final List<String> paper = new ArrayList<>();
    private final List<SayScreen> screens = new ArrayList<>();
    private Outcome outcome = Outcome.PRINTED;
    private LocalDate today = DAY;

    @Start
    void start(Stage stage) {
        mark(DAY, "bladder_flow");
        SayScreen screen = new SayScreen(
                TestJournal.TEXTS,
                TestJournal.screenTasks(),
                kept.journal(),
                () -> today,
                state,
                new SayScreen.Ways(this::print, () -> {}));
        screens.add(screen);
        Scene scene = new Scene(screen.root(), 960, 640);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    private Outcome print(javafx.stage.Window owner, String title, Printing.Pages pages) {
        paper.clear();
        for (var page : pages.on(480, 700)) {
            ((Group) page).getChildren().forEach(text -> paper.add(((Text) text).getText()));
        }
        return outcome;
    }

    @Test
    void theScriptIsPrintedWithWhatWasWrittenAndTheSourceOfTheQuestions(FxRobot robot) {
        write(robot, "Since when?", "last night");
        write(robot, "When did you last pass urine?", "at 7");
        robot.clickOn("Print");

        assertThat(paper)
                .startsWith(
                        "What to say",
                        "Between the legs, bladder, bowel, both legs",
                        "I have back pain.",
                        "New, getting worse or never checked: trouble passing urine.",
                        "Since: last night.",
                        "I last passed urine: at 7.")
                .last()
                .asString()
                .contains("No clinician has reviewed it.");
        assertThat(focused(robot)).isEqualTo("It is with the printer.");
    }

    @Test
    void theKeyPrintsFromAFieldToo(FxRobot robot) {
        write(robot, "Since when?", "yesterday");
        robot.push(KeyCode.CONTROL, KeyCode.P);

        assertThat(paper).contains("Since: yesterday.");
    }

    @Test
    void withoutAPrinterASentenceSaysSoAndWhatWasWrittenStays(FxRobot robot) {
        outcome = Outcome.NO_PRINTER;
        write(robot, "Since when?", "last night");
        robot.clickOn("Print");

        assertThat(focused(robot)).isEqualTo(NO_PRINTER);
        assertThat(field(robot, "Since when?").getText()).isEqualTo("last night");
        assertThat(said()).containsExactly(Map.of("since.cauda_equina", "last night"));
    }

    @Test
    void aPrinterThatFailsIsSaidAndOneThatWasCalledOffIsNot(FxRobot robot) {
        outcome = Outcome.FAILED;
        robot.clickOn("Print");
        assertThat(focused(robot)).startsWith("The printer did not take it. Nothing is lost:");

        outcome = Outcome.CANCELLED;
        robot.clickOn("Print");
        assertThat(words(robot)).noneMatch(sentence -> sentence.startsWith("The printer did not take it."));
    }

    @Test
    void whatWasWrittenIsThereAgainAndIsEvidenceOfNothing(FxRobot robot) {
        SafetyState before = SafetyReading.of(kept.journal().snapshot());
        write(robot, "Since when?", "last night");
        write(robot, "When did you last pass urine?", "at 7");
        comeAgain(robot, DAY);

        assertThat(field(robot, "Since when?").getText()).isEqualTo("last night");
        assertThat(field(robot, "When did you last pass urine?").getText()).isEqualTo("at 7");
        assertThat(SafetyReading.of(kept.journal().snapshot())).isEqualTo(before);
        assertThat(kept.journal().snapshot().answers(SafetyList.CHECK)).hasSize(1);
        assertThat(kept.journal().snapshot().days()).isEmpty();
    }

    @Test
    void onTheNextDayTheWordsCarryTheirDateAndUrineIsAskedAnew(FxRobot robot) {
        write(robot, "Since when?", "last night");
        write(robot, "When did you last pass urine?", "at 7");
        comeAgain(robot, DAY.plusDays(1));

        assertThat(words(robot))
                .anyMatch(script -> script.contains("Since: last night. (Written on 20 November 2026.)")
                        && script.contains("I last passed urine: (say when)."));
        assertThat(field(robot, "When did you last pass urine?").getText()).isEmpty();
    }

    @Test
    void whatWasWrittenAboutAnEarlierMarkIsNotSaidAboutANewOne(FxRobot robot) {
        write(robot, "Since when?", "last night");
        LocalDate later = DAY.plusDays(30);
        robot.interact(() -> {
            screens.getFirst().hidden();
            kept.journal()
                    .saveNew(new CareVisit(DAY, Set.of("bladder_flow"), Answer.missing(), Answer.missing()))
                    .join();
            mark(later, "bladder_flow", "yes.1");
        });
        comeAgain(robot, later);

        assertThat(field(robot, "Since when?").getText()).isEmpty();
        assertThat(words(robot)).anyMatch(script -> script.contains("I marked it on 20 December 2026."));
    }

    @Test
    void wordsThatWereTakenOutStayOut(FxRobot robot) {
        write(robot, "Since when?", "x");
        comeAgain(robot, DAY);
        robot.interact(() -> field(robot, "Since when?").clear());
        comeAgain(robot, DAY);

        assertThat(field(robot, "Since when?").getText()).isEmpty();
        assertThat(words(robot)).anyMatch(script -> script.contains("I marked it on 20 November 2026."));
    }

    @Test
    void aFullDiskIsSaidAndTheWordsStayUntilThereIsRoom(FxRobot robot) {
        kept.store().fillDisk(true);
        write(robot, "Since when?", "last night");
        robot.clickOn("Print");
        assertThat(words(robot)).anyMatch(sentence -> sentence.contains("I last passed urine: (say when)."));
        assertThat(paper).contains("Since: last night.");
        assertThat(said()).isEmpty();

        kept.store().fillDisk(false);
        comeAgain(robot, DAY);
        assertThat(said()).containsExactly(Map.of("since.cauda_equina", "last night"));
        assertThat(field(robot, "Since when?").getText()).isEqualTo("last night");
    }

    private void mark(LocalDate day, String code) {
        mark(day, code, "yes");
    }

    private void mark(LocalDate day, String code, String reply) {
        AnswerSet set = new AnswerSet(day, SafetyList.CHECK, "1", new TreeMap<>(Map.of(code, reply)));
        kept.journal().saveNew(set).join();
        state.set(SafetyReading.of(kept.journal().snapshot()));
    }

    private List<Map<String, String>> said() {
        return kept.journal().snapshot().answers(SafetyList.SAID).stream()
                .map(Entry::content)
                .<Map<String, String>>map(AnswerSet::answers)
                .toList();
    }

    private void comeAgain(FxRobot robot, LocalDate day) {
        robot.interact(() -> {
            screens.getFirst().hidden();
            today = day;
            kept.setNow(LocalDateTime.of(
                    day, kept.clock().instant().atZone(TestJournal.ZONE).toLocalTime()));
            screens.getFirst().shown();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup(node -> node instanceof TextField && name.equals(node.getAccessibleText()))
                .queryAs(TextField.class);
    }

    private static void write(FxRobot robot, String name, String words) {
        robot.interact(field(robot, name)::requestFocus);
        robot.write(words);
    }

    private static List<String> words(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(Label.class::isInstance).<Label>queryAll().stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList();
    }

    private static String focused(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".safety-screen").query().getScene().getFocusOwner() instanceof Label label
                ? label.getText()
                : "";
    }
}
