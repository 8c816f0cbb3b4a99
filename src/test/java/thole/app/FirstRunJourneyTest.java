package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import thole.app.wiring.Wiring;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.model.entry.CustomFactor;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.snapshot.JournalSnapshot;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.ui.kit.TestJournal;

/// A new journal, from its first page to the first day.
@ExtendWith(ApplicationExtension.class)
class FirstRunJourneyTest {

    private static final int MOST_STOPS = 40;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestJournal journal = new TestJournal(false, TODAY.atTime(20, 0));
    private final Settings settings = Settings.unkept(Preferences.usual());
    private final List<Throwable> bugs = new ArrayList<>();
    private @Nullable Wiring wired;

    @Start
    void start(Stage stage) {
        wired = WiredWindow.show(stage, journal, settings, bugs, 960, 640);
    }

    @Stop
    void stop() {
        Objects.requireNonNull(wired).close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(bugs).isEmpty();
    }

    @Test
    void enterAloneLeadsToTheFirstDayAndChangesNothing(FxRobot robot) throws TimeoutException {
        await(robot, "A normal scan does not mean your pain is imagined.");
        robot.type(KeyCode.ENTER);
        await(robot, "How long has the pain lasted?");
        robot.type(KeyCode.ENTER);
        await(robot, "What would you like to note?");
        robot.type(KeyCode.ENTER);
        await(robot, "How did it begin?");
        robot.type(KeyCode.ENTER);
        awaitTheFirstDay(robot);

        assertThat(journal.journal().snapshot().plan()).isEqualTo(CheckInPlan.USUAL);
        assertThat(settings.current().begun())
                .isEqualTo(Set.of(journal.journal().snapshot().facts().id()));
    }

    @Test
    void withNewPainOneEntryAWeekIsChosenBeforehandAndKept(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.ENTER);
        await(robot, "How long has the pain lasted?");
        robot.clickOn("Under three months");
        robot.clickOn("Continue");
        await(robot, "What would you like to note?");
        robot.type(KeyCode.ENTER);
        await(robot, "How did it begin?");
        robot.type(KeyCode.ENTER);
        awaitTheFirstDay(robot);

        assertThat(journal.journal().snapshot().plan().rhythm()).isEqualTo(Rhythm.WEEKLY);
    }

    @Test
    void theWordsOnGettingHelpLeadBackByEscape(FxRobot robot) throws TimeoutException {
        robot.clickOn(robot.lookup(".firstrun-links .th-link").nth(1).<Button>query());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".firstrun").tryQuery()).isEmpty();

        robot.type(KeyCode.ESCAPE);
        await(robot, "How do you want to begin?");
    }

    @Test
    void theSafetyCheckComesBackToTheFirstPageAndTextGrowsWhenAsked(FxRobot robot) throws TimeoutException {
        robot.clickOn(
                robot.lookup(".firstrun-links .th-link").nth(0).<Button>query()); // the sidebar has one too, hidden
        await(robot, "Nobody is alerted. Your therapist sees this only after opening a file you send.");
        robot.type(KeyCode.ESCAPE);
        await(robot, "How do you want to begin?");

        robot.clickOn("Larger text");
        assertThat(settings.current().appearance().zoom()).isEqualTo(125);
    }

    @Test
    void textGrowsAndShrinksByKeysAndTheFocusIsNeverLost(FxRobot robot) throws TimeoutException {
        await(robot, "How do you want to begin?");
        tabTo(robot, "Larger text");
        robot.type(KeyCode.SPACE).type(KeyCode.SPACE).type(KeyCode.SPACE);
        assertThat(settings.current().appearance().zoom()).isEqualTo(175);
        await(robot, "Text size: 175 %");
        assertThat(focused(robot)).isEqualTo("Larger text");

        robot.type(KeyCode.SPACE);
        assertThat(settings.current().appearance().zoom()).isEqualTo(200);
        assertThat(focused(robot)).as("no larger text than that").isEqualTo("Smaller text");

        robot.type(KeyCode.SPACE).type(KeyCode.SPACE).type(KeyCode.SPACE).type(KeyCode.SPACE);
        assertThat(settings.current().appearance().zoom()).isEqualTo(100);
        assertThat(focused(robot)).isEqualTo("Larger text");
    }

    @Test
    void theTherapistsPartOpensAndEscapeLeadsBack(FxRobot robot) throws TimeoutException {
        await(robot, "How do you want to begin?");
        tabTo(robot, "Review journals from patients");
        robot.type(KeyCode.ENTER);
        await(robot, "Open an export your patient gave you. Nothing is changed or sent.");
        assertThat(robot.lookup(".firstrun").tryQuery()).isEmpty();

        robot.type(KeyCode.ESCAPE);
        await(robot, "How do you want to begin?");
        assertThat(focused(robot)).isEqualTo("Review journals from patients");
        assertThat(settings.current().begun()).isEmpty();
    }

    private void askForAFactorOfOnesOwn(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        await(robot, "What would you like to note?");
        tabTo(robot, "Add your own");
        robot.type(KeyCode.ENTER);
    }

    @Test
    void aFactorOfOnesOwnIsMadeByKeysSaysWhatItIsAndIsInTheJournal(FxRobot robot) throws TimeoutException {
        askForAFactorOfOnesOwn(robot);
        robot.write("Heat").type(KeyCode.TAB, KeyCode.DOWN, KeyCode.TAB, KeyCode.DOWN, KeyCode.TAB);
        robot.type(KeyCode.SPACE);
        await(robot, "Yes or no · What I do because of pain");

        robot.write("heat").type(KeyCode.ENTER);
        await(
                robot,
                "There is already a factor called “heat”. Nothing was changed. Choose another name, or use the one that is there.");
        tabTo(robot, "Continue");
        robot.type(KeyCode.ENTER);
        await(robot, "How did it begin?");
        assertThat(robot.lookup(".firstrun-card > .firstrun-wrong").query().isVisible())
                .as("said there, not here")
                .isFalse();
        robot.type(KeyCode.ENTER);
        awaitTheFirstDay(robot);

        JournalSnapshot kept = journal.journal().snapshot();
        assertThat(kept.customFactors()).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.content())
                    .isEqualTo(new CustomFactor(
                            new FactorName("Heat"),
                            new FactorScale.YesNo(),
                            FactorPurpose.WHAT_I_DO_BECAUSE_OF_PAIN,
                            FactorDirection.NEITHER,
                            FactorTime.DAY));
            assertThat(kept.plan().asked()).endsWith(entry.id().toString());
        });
    }

    @Test
    void aFactorThatIsTakenOutAgainLeavesNothing(FxRobot robot) throws TimeoutException {
        askForAFactorOfOnesOwn(robot);
        robot.write("Tea").type(KeyCode.ENTER);
        await(robot, "Take out");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused(robot)).isEqualTo("Take out Tea");
        robot.type(KeyCode.SPACE);
        assertThat(focused(robot)).isEqualTo("Name");
        robot.clickOn("Continue");
        await(robot, "How did it begin?");
        robot.type(KeyCode.ENTER);
        awaitTheFirstDay(robot);
        assertThat(journal.journal().snapshot().entries()).isEmpty();
    }

    @Test
    void anotherLanguageOnTheWayKeepsWhatWasChosenTypedAndUnfolded(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.ENTER);
        await(robot, "How long has the pain lasted?");
        robot.clickOn("Once a week").type(KeyCode.ENTER);
        await(robot, "What would you like to note?");
        tabTo(robot, "Stress");
        robot.type(KeyCode.SPACE);
        tabTo(robot, "More to choose from");
        robot.type(KeyCode.ENTER).type(KeyCode.SPACE); // the first of them has the focus
        tabTo(robot, "Add your own");
        robot.type(KeyCode.ENTER);
        robot.write("Tea").type(KeyCode.ENTER).write("Gar");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        await(robot, "How do you want to begin?");
        tabTo(robot, "Language: English");
        robot.type(KeyCode.RIGHT);
        await(robot, "Womit beginnen?");

        robot.clickOn("Ein neues Tagebuch anlegen");
        await(robot, "Wie lange dauert der Schmerz schon?");
        robot.type(KeyCode.ENTER);
        await(robot, "Was soll festgehalten werden?");
        assertThat(List.of(isOn(robot, "Schlaf"), isOn(robot, "Stress"), isOn(robot, "Erschöpfung")))
                .isEqualTo(List.of(true, false, true));
        assertThat(robot.lookup("#new-name").queryAs(TextField.class).getText()).isEqualTo("Gar");
        await(robot, "0 bis 10 · Was ich tue oder was geschieht");
        robot.type(KeyCode.ENTER);
        await(robot, "Wie hat es angefangen?");
        robot.type(KeyCode.ENTER);
        awaitTheFirstDay(robot);

        JournalSnapshot kept = journal.journal().snapshot();
        assertThat(kept.plan().rhythm()).isEqualTo(Rhythm.WEEKLY);
        assertThat(kept.plan().more()).startsWith("stress");
        assertThat(kept.customFactors())
                .extracting(entry -> entry.content().name().text())
                .containsExactlyInAnyOrder("Erschöpfung", "Tea");
    }

    private static boolean isOn(FxRobot robot, String name) {
        return robot.lookup(node -> node instanceof ToggleButton control && name.equals(control.getAccessibleText()))
                .<ToggleButton>query()
                .isSelected();
    }

    private static void tabTo(FxRobot robot, String name) {
        for (int stop = 0; stop < MOST_STOPS && !name.equals(focused(robot)); stop++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(focused(robot)).isEqualTo(name);
    }

    /// What a screen reader would say of the stop of the keyboard.
    private static String focused(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Node stop = robot.window(0).getScene().getFocusOwner();
        String spoken = stop == null ? "" : stop.getAccessibleText();
        return spoken == null && stop instanceof Labeled label ? label.getText() : String.valueOf(spoken);
    }

    @Test
    void escapeAndAltLeftGoAPageBackAndNeverOut(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        await(robot, "What would you like to note?");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(robot, "How long has the pain lasted?");
        robot.type(KeyCode.ESCAPE);
        await(robot, "How do you want to begin?");
        robot.type(KeyCode.ESCAPE);
        await(robot, "How do you want to begin?");
        assertThat(settings.current().begun()).isEmpty();
    }

    @Test
    void whatIsChosenByKeysIsInTheJournal(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.ENTER);
        await(robot, "How long has the pain lasted?");
        robot.clickOn("None for now");
        robot.type(KeyCode.ENTER);
        await(robot, "What would you like to note?");
        robot.clickOn("More to choose from");
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.SPACE); // the first of them has the focus
        robot.type(KeyCode.ENTER);
        await(robot, "How did it begin?");
        robot.clickOn("It does not explain the pain");
        robot.type(KeyCode.ENTER);
        awaitTheFirstDay(robot);

        JournalSnapshot kept = journal.journal().snapshot();
        assertThat(kept.plan().isPausedOn(TODAY)).isTrue();
        assertThat(kept.customFactors()).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.content().preset()).isEqualTo("fatigue");
            assertThat(kept.plan().asked()).endsWith(entry.id().toString());
        });
        assertThat(kept.imaging()).hasSize(1);
        await(robot, "Recording rests until you go on. Nothing asks for an entry; one is possible at any time.");
    }

    @Test
    void aMonthWithoutAYearIsSaidAndHoldsNobodyBack(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ENTER);
        await(robot, "How did it begin?");
        robot.clickOn(node -> node instanceof TextField field && "Year".equals(field.getPromptText()));
        robot.write("2024").type(KeyCode.ENTER);
        await(robot, "Choose a month and type the year with four digits.");

        robot.type(KeyCode.ESCAPE);
        await(robot, "What would you like to note?");
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        awaitTheFirstDay(robot);
        assertThat(journal.journal().snapshot().story()).isEmpty();
    }

    /// The word alone also stands in the sidebar, which is there behind the first run.
    private void awaitTheFirstDay(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !settings.current().begun().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".firstrun").tryQuery()).isEmpty();
        assertThat(robot.lookup(".th-today").tryQuery()).isPresent();
    }

    private static void await(FxRobot robot, String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup(node -> node instanceof Labeled label && text.equals(label.getText()))
                        .tryQuery()
                        .isPresent());
    }
}
