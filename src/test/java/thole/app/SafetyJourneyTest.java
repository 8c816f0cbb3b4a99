package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.app.wiring.Wiring;
import thole.model.Answer;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.Entry;
import thole.model.safety.SafetyList;
import thole.ui.kit.TestJournal;

/// From the safety check to the banner and back, with real keys in the whole window.
@ExtendWith(ApplicationExtension.class)
class SafetyJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String NOW =
            "Go to an emergency department now, or call 112 / 999 / 911. Do not wait for an appointment. Do not drive"
                    + " yourself.";

    private final TestJournal kept = new TestJournal(false, LocalDateTime.of(2026, 11, 20, 19, 0));
    private final List<Wiring> wiring = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Wiring window = new Wiring(kept.journal(), TestJournal.TEXTS, kept.clock(), bug -> {
            throw new AssertionError(bug);
        });
        wiring.add(window);
        window.show(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> wiring.forEach(Wiring::close));
    }

    @Test
    void aYesActsAtOnceIsCarriedByTheBannerAndEndsWithAVisit(FxRobot robot) {
        openCheck(robot);
        assertThat(words(robot)).contains("23 not answered, so no result yet.").doesNotContain(NOW);

        robot.type(KeyCode.Y);
        assertThat(words(robot)).contains(NOW, "22 not answered, so no result yet.");
        assertThat(focused(robot)).isEqualTo("Show what to say");
        assertThat(sets())
                .extracting(AnswerSet::answers)
                .extracting(all -> all.get("saddle_numbness"))
                .containsExactly("yes");

        go(robot, KeyCode.DIGIT1);
        assertThat(words(robot)).contains(NOW);
        assertThat(focused(robot)).isEqualTo("Show what to say");
        go(robot, KeyCode.DIGIT4);
        assertThat(words(robot)).contains("Paused while this is open");
        go(robot, KeyCode.DIGIT5);
        assertThat(words(robot)).contains("Paused while this is open");

        robot.interact(() -> button(robot, "I have been seen").fire());
        assertThat(words(robot)).contains("If it gets worse or changes, go back, even if you were told it was fine.");
        robot.interact(() -> button(robot, "Save").fire());
        settle();

        assertThat(words(robot)).doesNotContain(NOW, "Paused while this is open");
        assertThat(kept.journal().snapshot().visits())
                .extracting(Entry::content)
                .containsExactly(new CareVisit(TODAY, Set.of("saddle_numbness"), Answer.missing(), Answer.missing()));
        assertThat(sets()).hasSize(1);
    }

    @Test
    void noWordOfWhatIsUrgentIsCutInTheSmallestWindow(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup(".th-shell").query().getScene().getWindow().setWidth(960);
            robot.lookup(".th-shell").query().getScene().getWindow().setHeight(640);
        });
        openCheck(robot);
        robot.type(KeyCode.Y);
        settle();

        assertThat(banner(robot)).allSatisfy(SafetyJourneyTest::isWhole);
        go(robot, KeyCode.DIGIT1);
        assertThat(banner(robot)).allSatisfy(SafetyJourneyTest::isWhole);
    }

    private static List<Label> banner(FxRobot robot) {
        return robot.lookup(".safety-sentences .label").<Label>queryAll().stream()
                .filter(SafetyJourneyTest::isShown)
                .toList();
    }

    private static void isWhole(Label label) {
        assertThat(label.getHeight()).isGreaterThanOrEqualTo(Math.floor(label.prefHeight(label.getWidth())));
    }

    @Test
    void aHeldKeyCannotRunDownTheList(FxRobot robot) {
        openCheck(robot);

        robot.press(KeyCode.N);
        robot.press(KeyCode.N);
        robot.press(KeyCode.N);
        robot.release(KeyCode.N);
        assertThat(words(robot)).contains("22 not answered, so no result yet.");

        robot.type(KeyCode.N);
        assertThat(words(robot)).contains("21 not answered, so no result yet.");
    }

    @Test
    void answersStayWhenTheCheckIsLeftAndTheResultNeedsAllOfThem(FxRobot robot) {
        openCheck(robot);
        robot.type(KeyCode.N, 10);
        go(robot, KeyCode.DIGIT1);
        assertThat(sets()).extracting(set -> set.answers().size()).containsExactly(10);

        openCheck(robot);
        assertThat(words(robot)).contains("13 not answered, so no result yet.");
        robot.interact(() -> button(robot, "See result").fire());
        assertThat(words(robot)).noneMatch(line -> line.startsWith("You marked none of these"));
        robot.type(KeyCode.N, 13);
        robot.interact(() -> button(robot, "See result").fire());

        assertThat(words(robot))
                .contains("You marked none of these on 20 November 2026. That cannot rule out a serious problem. If"
                        + " something feels wrong, get it checked.");
        settle();
        assertThat(sets())
                .hasSize(1)
                .first()
                .satisfies(set -> assertThat(set.answers()).hasSize(23));
    }

    @Test
    void anAnswerThatWasSavedAndIsChangedStaysInTheHistoryWithItsTime(FxRobot robot) {
        openCheck(robot);
        robot.type(KeyCode.Y);
        settle();
        robot.interact(() -> button(robot, "Change my answers").fire());
        robot.type(KeyCode.N);
        go(robot, KeyCode.DIGIT1);

        assertThat(sets()).extracting(AnswerSet::answers).containsExactly(marked("yes"), marked("no"));
        assertThat(sets().getFirst().at()).isNotEqualTo(sets().getLast().at());
        openCheck(robot);
        assertThat(words(robot))
                .containsSubsequence(
                        "20 November 2026, 19:00: none marked, 22 not answered.",
                        "20 November 2026, 19:00: marked numbness or an odd feeling between the legs.");
    }

    private static SequencedMap<String, String> marked(String reply) {
        return new TreeMap<>(Map.of("saddle_numbness", reply));
    }

    @Test
    void aSecondCheckOnTheSameDayStandsBesideTheFirst(FxRobot robot) {
        openCheck(robot);
        robot.type(KeyCode.N, 23);
        go(robot, KeyCode.DIGIT1);
        AnswerSet first = sets().getFirst();

        openCheck(robot);
        robot.type(KeyCode.DOWN, 2);
        robot.type(KeyCode.U);
        settle();

        assertThat(sets()).hasSize(2).first().isEqualTo(first);
        assertThat(sets().getLast().answers()).hasSize(23).containsEntry("bladder_leak", "unsure");
    }

    @Test
    void arrowsMoveWithoutAnsweringAndNotSureCountsAsYes(FxRobot robot) {
        openCheck(robot);
        robot.type(KeyCode.DOWN, 18).type(KeyCode.UP);
        robot.type(KeyCode.U);

        assertThat(words(robot)).contains("Please call a doctor today about: a painful, red, light-sensitive eye.");
        assertThat(sets().getFirst().answers()).isEqualTo(Map.of("red_eye", "unsure"));
    }

    @Test
    void whatToSayNamesTheSymptomSinceWhenAndWhenUrineWasLastPassed(FxRobot robot) {
        openCheck(robot);
        robot.type(KeyCode.Y);
        robot.type(KeyCode.SPACE);
        assertThat(words(robot)).contains("""
                        I have back pain.
                        New, getting worse or never checked: numbness or an odd feeling between the legs.
                        I marked it on 20 November 2026.
                        I last passed urine: (say when).
                        A checklist in my pain journal says that this needs to be checked now for pressure on the nerves of the bladder, bowel and legs (cauda equina syndrome).""".strip());

        write(robot, "Since when?", "last night");
        write(robot, "When did you last pass urine?", "at 7");
        assertThat(words(robot))
                .anyMatch(script ->
                        script.contains("Since: last night.") && script.contains("I last passed urine: at 7."));
        robot.interact(() -> button(robot, "Copy").fire());
        assertThat(robot.lookup("Copied.").tryQuery()).isPresent();
    }

    @Test
    void whenToGetHelpNeedsNoAnswersAndNamesTheCrisisLineOfTheRegion(FxRobot robot) {
        openCheck(robot);
        robot.interact(() -> button(robot, "When to get help").fire());

        assertThat(words(robot))
                .contains(
                        NOW,
                        "Emergency in United Kingdom: 999 / 112",
                        "If you feel unable to go on or might harm yourself, call:",
                        "United Kingdom: Samaritans, 116 123");
        robot.type(KeyCode.ESCAPE);
        assertThat(words(robot)).contains("23 not answered, so no result yet.");
    }

    private void openCheck(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        settle();
        assertThat(robot.lookup(".safety-list .th-segment").queryAllAs(ToggleButton.class))
                .isNotEmpty();
    }

    private void go(FxRobot robot, KeyCode digit) {
        robot.push(KeyCode.CONTROL, digit);
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<AnswerSet> sets() {
        return kept.journal().snapshot().answers(SafetyList.CHECK).stream()
                .map(Entry::content)
                .toList();
    }

    /// Every sentence that is on screen.
    private static List<String> words(FxRobot robot) {
        settle();
        return robot.lookup(Label.class::isInstance).<Label>queryAll().stream()
                .filter(SafetyJourneyTest::isShown)
                .map(Label::getText)
                .toList();
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private static void write(FxRobot robot, String name, String words) {
        TextField field = robot.lookup(node -> node instanceof TextField && name.equals(node.getAccessibleText()))
                .queryAs(TextField.class);
        robot.interact(field::requestFocus);
        robot.write(words);
    }

    private static String focused(FxRobot robot) {
        settle();
        return robot.lookup(".th-shell").query().getScene().getFocusOwner() instanceof Button button
                ? button.getText()
                : "";
    }

    private static Button button(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Button button && text.equals(button.getText()) && isShown(button))
                .queryAs(Button.class);
    }
}
