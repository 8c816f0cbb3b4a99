package thole.ui.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thole.model.safety.SafetyList;

@ExtendWith(ApplicationExtension.class)
class SignsScreenTest {

    private final ShownSigns shown = new ShownSigns();

    @Start
    void start(Stage stage) {
        shown.on(stage);
    }

    @Test
    void theSafetyCheckStandsAboveTheSignsInOneLine(FxRobot robot) {
        shown.answer(robot);

        assertThat(shown.words(robot))
                .contains(
                        "You marked none of these on March 1, 2026. That cannot rule out a serious problem. If something"
                                + " feels wrong, get it checked.");
        robot.clickOn("Safety check");
        assertThat(shown.checkAsked).isEqualTo(1);
    }

    @Test
    void inflammatoryAnswersStandBesideTheTwoSignsTheyBearOn(FxRobot robot) {
        robot.interact(() -> shown.answered(SafetyList.INFLAMMATORY, _ -> "yes"));
        shown.answer(robot);

        assertThat(shown.words(robot).stream()
                        .filter(words -> words.contains("Worth asking your doctor about inflammatory back pain.")))
                .hasSize(2);
    }

    @Test
    void theSignsWaitWhileSomethingUrgentIsOpen(FxRobot robot) {
        shown.answer(robot);
        robot.interact(() -> shown.pauses.set(true));

        assertThat(shown.words(robot))
                .contains("Paused while this is open")
                .doesNotContain("Goes with stress or sleep");
        robot.clickOn("Open the safety check");
        assertThat(shown.checkAsked).isEqualTo(1);

        robot.interact(() -> shown.pauses.set(false));
        assertThat(shown.words(robot)).contains("Goes with stress or sleep");
    }

    @Test
    void beforeTheFirstLookThereIsTheCheckOrNotNow(FxRobot robot) {
        robot.interact(() -> shown.journal
                .snapshot()
                .answers(SafetyList.CHECK)
                .forEach(entry -> shown.journal.delete(entry.id()).join()));
        shown.answer(robot);
        assertThat(shown.words(robot))
                .contains("Before you look at the signs")
                .doesNotContain("Goes with stress or sleep");

        assertThat(robot.lookup(".th-paused").query().getBoundsInParent().getMinY())
                .isLessThan(1);
        assertThat(shown.words(robot)).filteredOn(SignsScreenTest::isSource).hasSize(1);

        robot.clickOn("Not now");
        shown.answer(robot);

        assertThat(shown.words(robot)).contains("Goes with stress or sleep");
        assertThat(shown.words(robot)).filteredOn(SignsScreenTest::isSource).hasSize(1);
        assertThat(shown.journal.snapshot().answers(SafetyList.CHECK))
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
        assertThat(shown.helpAsked).isEqualTo(1);
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        assertThat(shown.helpAsked).isEqualTo(2);
    }

    @Test
    void aScreenThatIsLeftStopsObserving(FxRobot robot) {
        shown.answer(robot);
        robot.interact(() -> shown.screen().hidden());

        assertThat(shown.journal.observers()).isZero();
    }
}
