package thole.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.model.Answer;
import thole.model.day.DayStart;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.settings.Appearance;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.ui.kit.Icon;
import thole.ui.kit.TestJournal;
import thole.ui.kit.frame.Headline;
import thole.ui.kit.frame.Place;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.settings.panel.Panels;
import thole.ui.settings.panel.PlanEdits;
import thole.ui.settings.panel.SettingEdits;
import thole.ui.shell.ScreenEntry;
import thole.ui.shell.Shell;

@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final TestJournal journal = new TestJournal(true, FRIDAY.atTime(21, 4));
    private final Settings settings = Settings.unkept(Preferences.usual());
    private final List<String> done = new ArrayList<>();
    private final List<Shell> shell = new ArrayList<>();

    @Start
    void start(Stage stage) {
        ScreenEntry entry = new ScreenEntry("settings", "shell.settings", Icon.SETTINGS, 1, this::screen);
        Shell window = new Shell(
                TestJournal.TEXTS,
                TestJournal.screenTasks(),
                journal.journal(),
                settings,
                List.of(entry),
                List.of(),
                Headline.none());
        window.show(stage);
        shell.add(window);
        stage.setWidth(1280);
        stage.setHeight(820);
    }

    private SettingsScreen screen() {
        return new SettingsScreen(
                TestJournal.TEXTS,
                new SettingEdits(settings),
                new PlanEdits(journal.journal(), TestJournal.screenTasks(), TestJournal.TEXTS, () -> FRIDAY),
                new Panels.Around(
                        Optional.of(Path.of("journal.thole")),
                        Path.of("preferences.properties"),
                        () -> List.of(
                                ScreenAction.lettered("today.flare", "shell.saved", "f", () -> {}),
                                ScreenAction.lettered("today.note", "shell.deleted", "n", () -> {}),
                                ScreenAction.answer("today.quality.fair", "kit.on", "F"),
                                ScreenAction.lettered("history.edit", "shell.saved", "e", () -> {}),
                                ScreenAction.lettered("other.edit", "shell.saved", "e", () -> {}),
                                ScreenAction.keyed(
                                        "today.save", "shell.saved", KeyCombination.valueOf("Shortcut+S"), () -> {})),
                        () -> done.add("shortcuts"),
                        () -> FRIDAY.atTime(21, 4),
                        () -> done.add("measures"),
                        () -> done.add("another journal"),
                        (_, said) -> said.accept("Saved to reminder.ics. Open it with your calendar.")));
    }

    private void go(FxRobot robot, String category) {
        robot.interact(() -> shell.getFirst().go(Place.of("settings", category)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> headings(FxRobot robot) {
        return robot.lookup(".settings-side > .th-heading").<Labeled>queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    /// Settles what the journal has told.
    private CheckInPlan plan() {
        WaitForAsyncUtils.waitForFxEvents();
        return journal.journal().snapshot().plan();
    }

    @Test
    void arrowsGoThroughTheCategoriesAndShowTheirPanels(FxRobot robot) {
        assertThat(headings(robot)).containsExactly("Journal");

        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(headings(robot)).containsExactly("Appearance");
        robot.type(KeyCode.END);
        assertThat(headings(robot)).containsExactly("About");
        robot.type(KeyCode.HOME).type(KeyCode.UP);
        assertThat(headings(robot)).containsExactly("Journal");
    }

    @Test
    void aPlaceNamesItsCategory(FxRobot robot) {
        go(robot, "keyboard");

        assertThat(headings(robot)).containsExactly("Keyboard");
    }

    @Test
    void aChangeHoldsAtOnceIsSaidAndUndoneByKey(FxRobot robot) {
        go(robot, "appearance");
        robot.clickOn("Dark");
        assertThat(settings.current().appearance().theme()).isEqualTo(Appearance.Theme.DARK);
        assertThat(robot.lookup("Changed: Colours.").tryQuery()).isPresent();

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(settings.current()).isEqualTo(Preferences.usual());
        assertThat(robot.lookup("Every change holds at once and can be undone.").tryQuery())
                .isPresent();
    }

    @Test
    void changesAreUndoneOneByOneAndLeaveWhatWasChangedElsewhere(FxRobot robot) {
        go(robot, "appearance");
        robot.clickOn("Dark");
        go(robot, "reminders");
        robot.clickOn(".th-switch");
        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        assertThat(settings.current().reminder().on()).isTrue();

        robot.clickOn("Undo");
        assertThat(settings.current().reminder().on()).isFalse();
        assertThat(settings.current().appearance().theme()).isEqualTo(Appearance.Theme.DARK);
        assertThat(settings.current().appearance().zoom()).isEqualTo(125);
    }

    @Test
    void whatIsChangedElsewhereIsShown(FxRobot robot) {
        go(robot, "appearance");

        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        ComboBox<?> zoom = robot.lookup(".th-choice").queryComboBox();
        assertThat(zoom.getValue()).isEqualTo(125);
    }

    @Test
    void theReminderIsSavedForACalendarByKeyAndItsPlaceIsSaid(FxRobot robot) {
        go(robot, "reminders");
        robot.interact(
                () -> robot.lookup("Save as calendar file…").queryButton().requestFocus());
        robot.type(KeyCode.SPACE);

        assertThat(robot.lookup("Saved to reminder.ics. Open it with your calendar.")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void theReminderIsOffAndNeverSaysWhatIsNotThere(FxRobot robot) {
        go(robot, "reminders");
        assertThat(robot.lookup("It is off.").tryQuery()).isPresent();
        assertThat(robot.lookup("Time for a reading, if you like.").tryQuery()).isPresent();

        robot.clickOn(".th-switch");
        robot.interact(() -> settings.change(now -> now.with(now.reminder().withIgnored(3))));
        assertThat(robot.lookup("It rests, since three were followed by no entry."
                                + " An entry begins anew, and so does choosing a time or turning it on again.")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void lettersStandUnderTheScreenWhereTheyAct(FxRobot robot) {
        go(robot, "keyboard");
        assertThat(robot.lookup(".settings-card > .th-heading").<Labeled>queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("Today and earlier days", "History", "Elsewhere");
    }

    @Test
    void whereThereIsLittleRoomAllIsScrolledTogetherAndTheFocusStaysWhereItWas(FxRobot robot) {
        go(robot, "appearance");
        Node zoom = robot.lookup(".settings-panel .th-switch").query();
        robot.interact(zoom::requestFocus);
        robot.interact(() -> settings.change(now -> now.with(now.appearance().withZoom(200))));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(zoom.isFocused()).isTrue();
        assertThat(robot.lookup(".settings-scroll .settings-categories").tryQuery())
                .isPresent();
        assertThat(robot.lookup(".settings-scroll .th-header").tryQuery()).isPresent();

        robot.interact(() -> settings.change(now -> now.with(now.appearance().withZoom(100))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(zoom.isFocused()).isTrue();
        assertThat(robot.lookup(".settings-scroll .settings-categories").tryQuery())
                .isEmpty();
    }

    @Test
    void aLetterIsReplacedUnlessAnotherActionOfTheScreenHasIt(FxRobot robot) {
        go(robot, "keyboard");
        TextField flare = robot.lookup(".settings-letter").nth(0).query();

        robot.clickOn(flare).write("n");
        assertThat(settings.current().letters().own()).isEmpty();
        assertThat(robot.lookup("“n” is taken by: Deleted.. Choose another letter.")
                        .tryQuery())
                .isPresent();

        robot.clickOn(flare).write("q");
        assertThat(settings.current().letters().of("today.flare", "f")).contains("q");
        robot.clickOn("Back to f");
        assertThat(settings.current().letters().own()).isEmpty();
        robot.clickOn("Show all");
        assertThat(done).containsExactly("shortcuts");
    }

    @Test
    void theLetterOfAnAnswerMayBeTheLetterOfAnActionElsewhereOnItsScreen(FxRobot robot) {
        go(robot, "keyboard");
        assertThat(settings.current().letters().own()).isEmpty();
        TextField fair = robot.lookup(".settings-letter").nth(2).query();
        robot.clickOn(fair).write("n");
        assertThat(settings.current().letters().own()).isEqualTo(Map.of("today.quality.fair", "n"));
    }

    @Test
    void aButtonLeadsToMeasures(FxRobot robot) {
        Button open = robot.lookup("#measures").queryButton();
        assertThat(open.getText()).isEqualTo("Open Measures");
        robot.interact(open::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(done).containsExactly("measures");
    }

    @Test
    void theRhythmAndTheStartOfTheDayAreKeptInTheJournal(FxRobot robot) {
        robot.clickOn("Morning and evening");
        assertThat(plan().rhythm()).isEqualTo(Rhythm.MORNING_AND_EVENING);

        ComboBox<LocalTime> start = robot.lookup("#day-start").queryComboBox();
        robot.interact(() -> start.setValue(LocalTime.of(6, 0)));
        assertThat(plan().dayStart()).isEqualTo(Answer.typed(new DayStart(LocalTime.of(6, 0))));

        robot.clickOn("#rhythm").push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(plan().dayStart()).isEqualTo(Answer.missing());
        assertThat(plan().rhythm()).isEqualTo(Rhythm.MORNING_AND_EVENING);
    }

    @Test
    void aPauseBeginsTodayAndEndsWhenThePersonGoesOn(FxRobot robot) {
        robot.clickOn("#pause");
        assertThat(plan().isPausedOn(FRIDAY)).isTrue();
        assertThat(robot.lookup("#pause-end").query().isDisabled()).isFalse();

        robot.clickOn("#pause");
        assertThat(plan().pausedFrom()).isEqualTo(Answer.missing());
    }

    @Test
    void theQuestionOfTheRecordIsKeptWithEnter(FxRobot robot) {
        robot.clickOn("#question").write("Sleep?").type(KeyCode.ENTER);

        assertThat(plan().question()).isEqualTo(Answer.typed("Sleep?"));
    }

    @Test
    void whatIsAskedIsChosenAndOrderedAndTheFocusStays(FxRobot robot) {
        go(robot, "factors");
        robot.clickOn("#down-stress");
        assertThat(plan().asked()).containsExactly("sleep_hours", "sitting_hours", "stress", "activity_minutes");
        assertThat(robot.window(0).getScene().getFocusOwner().getId()).isEqualTo("down-stress");

        robot.interact(() -> robot.lookup("#ask-stress").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(plan().more()).containsExactly("sleep_quality", "stress");
        robot.type(KeyCode.RIGHT);
        assertThat(plan().asked()).containsExactly("sleep_hours", "sitting_hours", "activity_minutes");
        assertThat(plan().more()).containsExactly("sleep_quality");
    }

    @Test
    void aReadyMadeFactorIsTurnedOnAndOffAndIsDeclaredOnce(FxRobot robot) {
        go(robot, "factors");
        robot.interact(() -> robot.lookup("#ready-pacing").queryAs(Node.class).requestFocus());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        Entry<CustomFactor> pacing =
                journal.journal().snapshot().customFactors().getFirst();
        assertThat(pacing.content().preset()).isEqualTo("pacing");
        assertThat(plan().asked()).endsWith(pacing.id().toString());

        robot.type(KeyCode.SPACE);
        assertThat(plan().asked()).doesNotContain(pacing.id().toString());
        robot.type(KeyCode.SPACE);
        assertThat(plan().asked()).contains(pacing.id().toString());
        assertThat(journal.journal().snapshot().customFactors()).hasSize(1);
    }

    @Test
    void anotherJournalIsAskedForFromDataAndBackup(FxRobot robot) {
        go(robot, "data");
        robot.interact(
                () -> robot.lookup("Open a journal…").queryAs(Button.class).fire());
        assertThat(done).isEqualTo(List.of("another journal"));
    }

    @Test
    void anOwnFactorIsMadeRenamedAndRetiredAndABadNameIsExplained(FxRobot robot) {
        go(robot, "factors");
        press(robot, "#new-name", "stress");
        assertThat(robot.lookup("#refused").queryAs(Labeled.class).getText()).contains("stress");

        press(robot, "#new-name", "Tea");
        Entry<CustomFactor> tea = journal.journal().snapshot().customFactors().getFirst();
        assertThat(tea.content().name().text()).isEqualTo("Tea");
        assertThat(plan().asked()).contains(tea.id().toString());

        press(robot, "#name-" + tea.id(), "Green tea");
        assertThat(journal.journal()
                        .snapshot()
                        .customFactors()
                        .getFirst()
                        .content()
                        .name()
                        .text())
                .isEqualTo("Green tea");

        robot.interact(() -> robot.lookup("Stop asking").queryAs(Button.class).fire());
        assertThat(plan().asked()).doesNotContain(tea.id().toString());
        assertThat(journal.journal().snapshot().customFactors()).hasSize(1);
    }

    private static void press(FxRobot robot, String field, String words) {
        robot.interact(() -> {
            TextField name = robot.lookup(field).queryAs(TextField.class);
            name.requestFocus();
            name.setText(words);
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
