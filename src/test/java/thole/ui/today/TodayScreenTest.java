package thole.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Activity;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.day.SleepQuality;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.snapshot.Day;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.ui.kit.DrawnKeys;
import thole.ui.kit.Icon;
import thole.ui.kit.TestJournal;
import thole.ui.kit.Theme;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.shell.ScreenEntry;
import thole.ui.shell.Shell;
import thole.ui.today.keep.DraftStore;
import thole.ui.today.rest.RestViewModel;

@ExtendWith(ApplicationExtension.class)
class TodayScreenTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final TestJournal journal = new TestJournal(false, FRIDAY.atTime(21, 4));

    private final Settings settings = Settings.unkept(Preferences.usual());

    @SuppressWarnings("NullAway.Init") // set before each test
    private TodayScreen screen;

    @Start
    void start(Stage stage) {
        journal.fill(
                List.of(),
                Stream.of(1, 2, 3)
                        .map(week -> values(FRIDAY.minusWeeks(week), 8))
                        .toList());
        screen = new TodayScreen(
                TestJournal.TEXTS,
                TestJournal.screenTasks(),
                journal.journal(),
                journal.clock(),
                new Surroundings(settings, DraftStore.inMemory(), () -> {}, RestViewModel.Ways.none()));
        ScreenEntry today = new ScreenEntry("today", "shell.today", Icon.EDIT, 1, () -> screen);
        new Shell(TestJournal.TEXTS, TestJournal.screenTasks(), journal.journal(), List.of(today), List.of())
                .show(stage, Theme.LIGHT);
        stage.setWidth(1280);
        stage.setHeight(820);
    }

    private static DayValues values(LocalDate day, double sitting) {
        return new DayValues(
                day,
                new Sleep(Answer.typed(new Hours(7)), Answer.typed(SleepQuality.GOOD.rating())),
                Answer.missing(),
                Answer.typed(new Hours(sitting)),
                Activity.MISSING,
                Map.of(),
                Answer.missing());
    }

    private Day today() {
        WaitForAsyncUtils.waitForFxEvents();
        return journal.journal().snapshot().day(FRIDAY);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static Node focus(FxRobot robot) {
        return robot.window(0).getScene().getFocusOwner();
    }

    @Test
    void aDigitAndCtrlEnterIsAWholeEntry(FxRobot robot) {
        robot.write("4");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(today().entries())
                .<Object>extracting(Entry::content)
                .containsExactly(Reading.of(FRIDAY, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(4))));
        assertThat(robot.lookup("Evening saved.").tryQuery()).isPresent();
    }

    @Test
    void enterSavesFromAnyQuestionAndTakesOverWhatWasTyped(FxRobot robot) {
        robot.write("1").write("0");
        robot.type(KeyCode.TAB).write("6:45");
        robot.type(KeyCode.ENTER);

        assertThat(today().wholeDayReading().orElseThrow().content().intensity())
                .isEqualTo(Answer.typed(new Intensity(10)));
        assertThat(today().values().orElseThrow().content().sleep().length()).isEqualTo(Answer.typed(new Hours(6.75)));
    }

    @Test
    void whatCannotBeReadIsNotSavedAndTheFocusGoesToIt(FxRobot robot) {
        assumeTrue(TodayScreenTest.class.getResource("/thole/text/problem.properties") != null, "no problem texts yet");
        robot.write("4");
        robot.type(KeyCode.TAB).write("sevenish");
        robot.type(KeyCode.ENTER);

        assertThat(today().entries()).isEmpty();
        assertThat(robot.lookup(".th-foot > .th-problem").query().isVisible()).isTrue();
    }

    @Test
    void inANoteEnterIsANewLineAndCtrlEnterSaves(FxRobot robot) {
        TextArea note = robot.lookup(".th-note").queryAs(TextArea.class);
        robot.interact(note::requestFocus);
        robot.write("a").type(KeyCode.ENTER).write("b");
        assertThat(today().entries()).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(today().wholeDayReading().orElseThrow().content().note()).isEqualTo(Answer.typed("a\nb"));
    }

    @Test
    void spaceAcceptsTheSuggestionAndNothingElseDoes(FxRobot robot) {
        robot.write("4");
        robot.type(KeyCode.TAB, 4).type(KeyCode.ENTER);
        assertThat(today().values()).isEmpty();

        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);

        assertThat(today().values().orElseThrow().content().sitting())
                .isEqualTo(Answer.of(new Hours(8), Provenance.Typed.SUGGESTED));
    }

    @Test
    void thePlacesCanBeMarkedWithTheKeyboardAlone(FxRobot robot) {
        Node first =
                robot.lookup(".th-body-region").match(Node::isFocusTraversable).query();
        robot.interact(first::requestFocus);
        robot.type(KeyCode.SPACE, KeyCode.LEFT, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE, KeyCode.DELETE);
        robot.type(KeyCode.V, KeyCode.SPACE).type(KeyCode.ENTER);

        assertThat(today().wholeDayReading().orElseThrow().content().places())
                .isEqualTo(
                        Answer.typed(Stream.of(Region.LOWER_BACK_CENTER, Region.LOWER_BACK_LEFT, Region.ABDOMEN_LOWER)
                                .map(PainPlace::of)
                                .toList()));
    }

    @Test
    void undoTakesTheEntryBackAndRedoBringsItAgain(FxRobot robot) {
        robot.write("4");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(today().entries()).hasSize(1);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(today().entries()).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(today().entries()).hasSize(1);
    }

    @Test
    void inATextFieldCtrlZIsTheTexts(FxRobot robot) {
        robot.write("4");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.type(KeyCode.TAB).push(KeyCode.SHORTCUT, KeyCode.Z);

        assertThat(today().entries()).hasSize(1);
    }

    @Test
    void aTreatmentIsAddedInItsSheetAndTheFocusComesBack(FxRobot robot) {
        Node add = robot.lookup("Treatment").query();
        robot.interact(add::requestFocus);
        robot.type(KeyCode.SPACE).write("Heat pack").type(KeyCode.ENTER);
        Node after = focus(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(today().treatments())
                .extracting(entry -> entry.content().name())
                .containsExactly("Heat pack");
        assertThat(after).isEqualTo(add);
    }

    @Test
    void aTreatmentIsChangedInItsSheetWithKeysAloneAndUndoBringsBackWhatItSaid(FxRobot robot) {
        robot.interact(robot.lookup("Treatment").query()::requestFocus);
        robot.type(KeyCode.SPACE).write("Heat pack").type(KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        Entry<Treatment> before = today().treatments().getFirst();
        robot.interact(robot.lookup("Heat pack").query()::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.TAB).write("20 min").type(KeyCode.TAB).write("9:30").type(KeyCode.ENTER);
        assertThat(((Labeled) focus(robot)).getText()).isEqualTo("Heat pack, 20 min");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        Entry<Treatment> after = today().treatments().getFirst();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.content())
                .isEqualTo(new Treatment(
                        FRIDAY,
                        "Heat pack",
                        Answer.typed("20 min"),
                        Answer.typed(LocalTime.of(9, 30)),
                        Answer.missing(),
                        Answer.missing(),
                        Answer.missing()));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(today().treatments()).extracting(Entry::content).containsExactly(before.content());
        assertThat(robot.lookup("Heat pack").tryQuery()).isPresent();
    }

    @Test
    void aTreatmentNotYetSavedIsChangedAndTakenOffByItsCross(FxRobot robot) {
        robot.interact(robot.lookup("Treatment").query()::requestFocus);
        robot.type(KeyCode.SPACE).write("Heat pack").type(KeyCode.ENTER);
        robot.interact(robot.lookup("Heat pack").query()::requestFocus);
        robot.type(KeyCode.SPACE)
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("Hot bath")
                .type(KeyCode.ENTER);
        assertThat(((Labeled) focus(robot)).getText()).isEqualTo("Hot bath");
        robot.type(KeyCode.TAB, KeyCode.ENTER);
        assertThat(robot.lookup(".th-chip-words").tryQuery()).isEmpty();
    }

    @Test
    void aFlareDayIsFourKeys(FxRobot robot) {
        journal.fill(
                List.of(new Reading(
                        FRIDAY.minusDays(1),
                        ReadingTime.WHOLE_DAY,
                        Answer.typed(new Intensity(5)),
                        Answer.typed(List.of(PainPlace.of(Region.BUTTOCK_LEFT))),
                        Answer.missing(),
                        Answer.missing())),
                List.of());
        WaitForAsyncUtils.waitForFxEvents();

        robot.write("f").write("8").write("y").type(KeyCode.ENTER);

        Reading reading = today().wholeDayReading().orElseThrow().content();
        assertThat(reading.intensity()).isEqualTo(Answer.typed(new Intensity(8)));
        assertThat(reading.places()).isEqualTo(Answer.typed(List.of(PainPlace.of(Region.BUTTOCK_LEFT))));
        assertThat(today().values().orElseThrow().content().flare()).isEqualTo(Answer.typed(true));
    }

    @Test
    void escapeLeavesTheQuickLogAndWhatWasTypedStays(FxRobot robot) {
        robot.write("f").write("7").type(KeyCode.ESCAPE);

        assertThat(isShown(robot.lookup(".th-quick").query())).isFalse();
        robot.type(KeyCode.ENTER);
        assertThat(today().wholeDayReading().orElseThrow().content().intensity())
                .isEqualTo(Answer.typed(new Intensity(7)));
        assertThat(today().values()).isEmpty();
    }

    @Test
    void lettersInATextAreLettersAndNothingActsWhileTheyAreOff(FxRobot robot) {
        robot.write("n").write("fy");
        TextArea note = robot.lookup(".th-note").queryAs(TextArea.class);
        assertThat(note.getText()).isEqualTo("fy");

        robot.interact(() -> settings.change(now -> now.with(now.letters().withOn(false))));
        robot.interact(() -> robot.lookup(".th-pain-cell").query().requestFocus());
        robot.write("f");
        assertThat(isShown(robot.lookup(".th-quick").query())).isFalse();
    }

    @Test
    void theKeysDrawnAreTheLettersOfNow(FxRobot robot) {
        assertThat(DrawnKeys.of(robot)).contains("F", "N", "/");

        robot.interact(() -> settings.change(now -> now.with(now.letters().withOwn("today.quick", "q"))));
        assertThat(DrawnKeys.of(robot)).contains("Q", "N", "/").doesNotContain("F");
        robot.interact(() -> settings.change(now -> now.with(now.letters().withOn(false))));
        assertThat(DrawnKeys.of(robot)).doesNotContain("Q", "N", "/");

        robot.interact(screen::hidden);
        robot.interact(
                () -> settings.change(now -> now.with(now.letters().withOn(true).withUsual("today.quick"))));
        assertThat(DrawnKeys.of(robot)).doesNotContain("F");
        robot.interact(screen::shown);
        assertThat(DrawnKeys.of(robot)).contains("F", "N", "/");
    }

    @Test
    void aPlaceIsFoundByItsName(FxRobot robot) {
        robot.write("/").write("calf").type(KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(today().wholeDayReading()
                        .orElseThrow()
                        .content()
                        .places()
                        .given()
                        .orElseThrow())
                .hasSize(1)
                .allMatch(place -> place.region().code().contains("calf"));
    }

    @Test
    void everyActionIsInTheCommandList() {
        assertThat(screen.actions())
                .extracting(ScreenAction::id)
                .contains(
                        "today.quick",
                        "today.same",
                        "today.note",
                        "today.treatment",
                        "today.event",
                        "today.words",
                        "today.find",
                        "today.view",
                        "today.more",
                        "today.suggestion",
                        "today.save");
    }

    @Test
    void everyControlThatTakesTheFocusHasAName(FxRobot robot) {
        List<Node> nameless = robot.lookup(node -> node.isFocusTraversable() && isShown(node)).queryAll().stream()
                .filter(node -> node.getAccessibleText() == null
                        || node.getAccessibleText().isBlank())
                .filter(node ->
                        !(node instanceof Labeled labeled && !labeled.getText().isBlank()))
                .toList();

        assertThat(nameless).isEmpty();
    }
}
