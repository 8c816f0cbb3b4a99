package thole.ui.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.model.Answer;
import thole.model.entry.Entry;
import thole.model.entry.ImportantActivity;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.questionnaire.form.Scoring;
import thole.ui.kit.TestJournal;
import thole.ui.kit.Theme;

/// Filling in, entering and opening, by keyboard.
@ExtendWith(ApplicationExtension.class)
class MeasuresScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestJournal kept = new TestJournal(false, LocalDateTime.of(2026, 11, 20, 19, 0));
    private Optional<Path> file = Optional.empty();
    private final List<MeasuresScreen> screens = new ArrayList<>();

    private MeasuresScreen made() {
        return new MeasuresScreen(
                TestJournal.TEXTS,
                TestJournal.directTasks(),
                kept.journal(),
                () -> TODAY,
                new MeasuresScreen.Ways(() -> {}, () -> {}, (_, _, _, _) -> file));
    }

    @Start
    void start(Stage stage) {
        MeasuresScreen screen = made();
        screens.add(screen);
        Scene scene = new Scene(screen.root(), 960, 640);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    private List<Measure> measures(String code) {
        WaitForAsyncUtils.waitForFxEvents();
        return kept.journal().snapshot().measures(code).stream()
                .map(Entry::content)
                .toList();
    }

    private List<String> words(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".label").<Label>queryAll().stream()
                .filter(MeasuresScreenTest::isShown)
                .map(Label::getText)
                .toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private void at(FxRobot robot, String argument) {
        robot.interact(() -> screens.getFirst().at(argument));
    }

    private static Button button(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Button).<Button>queryAll().stream()
                .filter(button -> text.equals(button.getText()) && isShown(button))
                .findFirst()
                .orElseThrow();
    }

    private void save(FxRobot robot, Measure measure) {
        robot.interact(() -> kept.journal().saveNew(measure).join());
    }

    private void open(FxRobot robot, Path folder) throws IOException {
        file = Optional.of(folder.resolve("garden.json"));
        try (var in = Objects.requireNonNull(
                MeasuresScreenTest.class.getResourceAsStream("/thole/exchange/fhir/garden-days.json"))) {
            Files.copy(in, file.get());
        }
        robot.interact(() -> button(robot, "Open a questionnaire…").fire());
    }

    @Test
    void withoutAMeasureThePageSaysHowToBegin(FxRobot robot) {
        assertThat(words(robot)).contains("Nothing is measured yet");
    }

    @Test
    void painIsTypedAndSavedWithEnter(FxRobot robot) {
        at(robot, "nprs");
        assertThat(words(robot)).contains("1 not answered, so no total yet.");
        robot.write("11");
        assertThat(words(robot)).contains("1 not answered, so no total yet.");
        robot.type(KeyCode.ENTER);
        assertThat(words(robot))
                .contains("One field holds something that cannot be an answer there. Change it or empty it first.");
        robot.type(KeyCode.BACK_SPACE, 2).write("4");
        assertThat(words(robot)).contains("Total: 4 (0 to 10)");
        robot.type(KeyCode.UP).type(KeyCode.ENTER);

        assertThat(measures("nprs"))
                .isEqualTo(List.of(new Measure(TODAY, "nprs", new TreeMap<>(Map.of("pain", 5.0)), Answer.typed(5.0))));
        assertThat(words(robot))
                .contains("Saved.", "5 on 20 November 2026. One total so far, so there is no change to speak of yet.");
    }

    @Test
    void anOpenedQuestionnaireIsFilledInByKeyboardAndContinuedLater(FxRobot robot, @TempDir Path folder)
            throws IOException {
        open(robot, folder);
        assertThat(words(robot))
                .contains(
                        "5 questions",
                        "Left out; the file works these out itself: Sum (1).",
                        "The total is made of 3 of 5 questions: 0 to 13, higher is better, about the past week. One of"
                                + " them may stay unanswered.");
        robot.type(KeyCode.SPACE);
        assertThat(words(robot)).contains("3 not answered, so no total yet.");

        robot.type(KeyCode.DIGIT3);
        robot.type(KeyCode.TAB).type(KeyCode.Y);
        assertThat(words(robot)).contains("Total: 4.5 (0 to 13), with 1 not answered");
        robot.type(KeyCode.TAB).write("7");
        assertThat(words(robot)).contains("Total: 10 (0 to 13)");
        robot.type(KeyCode.TAB).type(KeyCode.TAB).write("Roses").type(KeyCode.ENTER);

        Measure first = new Measure(
                TODAY,
                "gardendays",
                new TreeMap<>(Map.of("dig", 2.0, "bend", 1.0, "hours", 7.0)),
                new TreeMap<>(Map.of("dig", "often", "joy", "Roses")),
                Answer.typed(10.0));
        assertThat(measures("gardendays")).isEqualTo(List.of(first));

        at(robot, "gardendays");
        robot.type(KeyCode.DELETE).type(KeyCode.ENTER);
        assertThat(measures("gardendays"))
                .isEqualTo(List.of(new Measure(
                        TODAY,
                        "gardendays",
                        new TreeMap<>(Map.of("bend", 1.0, "hours", 7.0)),
                        new TreeMap<>(Map.of("joy", "Roses")),
                        Answer.missing())));
    }

    @Test
    void whereTheFileHasNoRuleThePersonChoosesOne(FxRobot robot, @TempDir Path folder) throws IOException {
        file = Optional.of(folder.resolve("own.json"));
        Files.writeString(file.get(), """
                {"resourceType":"Questionnaire","title":"Evenings","item":[
                {"linkId":"1","type":"boolean","text":"A walk?"},{"linkId":"2","type":"boolean","text":"A book?"}]}
                """);
        robot.interact(() -> button(robot, "Open a questionnaire…").fire());
        assertThat(words(robot)).contains("No total is made. The answers are kept as they are given.");

        robot.type(KeyCode.RIGHT);
        assertThat(words(robot))
                .contains(
                        "The total is made of 2 of 2 questions: 0 to 2, about no stated time. Every one of them has to be"
                                + " answered.");
        robot.interact(() -> button(robot, "Keep and fill in").fire());

        assertThat(kept.journal().snapshot().questionnaires().stream()
                        .map(Entry::content)
                        .map(OpenedQuestionnaire::form)
                        .map(form -> form.scoring())
                        .toList())
                .isEqualTo(List.of(new Scoring(Scoring.Method.SUM, 0)));
    }

    @Test
    void aFileThatCannotBeAskedIsRefusedInASentence(FxRobot robot, @TempDir Path folder) throws IOException {
        file = Optional.of(folder.resolve("own.json"));
        Files.writeString(file.get(), "{\"resourceType\":\"Patient\"}");
        robot.interact(() -> button(robot, "Open a questionnaire…").fire());

        assertThat(words(robot))
                .contains(
                        "own.json is not a questionnaire that can be read here. Nothing was changed. It has to be a FHIR"
                                + " R4 Questionnaire, written as JSON.");
    }

    @Test
    void aTotalIsEnteredWithItsInstrumentAndRangeKept(FxRobot robot) {
        at(robot, "total");
        robot.type(KeyCode.DOWN, 3);
        assertThat(words(robot)).contains("What back pain gets in the way of. 0 to 24, higher is worse, about today.");
        robot.type(KeyCode.TAB).write("25").type(KeyCode.ENTER);
        assertThat(words(robot)).contains("The total is a whole number from 0 to 24.");
        robot.type(KeyCode.BACK_SPACE, 2).write("9").type(KeyCode.ENTER);

        assertThat(measures("rmdq_24")).isEqualTo(List.of(Measure.ofTotal(TODAY, "rmdq_24", Answer.typed(9.0))));
    }

    @Test
    void moodAndWorryIsOfferedOnlyWhenAskedForAndComesWithTheHelpLine(FxRobot robot) {
        at(robot, "total");
        String help = "If you feel unable to go on or might harm yourself, call:";
        assertThat(words(robot)).doesNotContain(help);
        robot.interact(() -> robot.lookup("Also offer PHQ-4, about mood and worry")
                .<CheckBox>query()
                .setSelected(true));
        robot.type(KeyCode.DOWN, 5);

        assertThat(words(robot)).contains(help, "Samaritans: 116 123");
    }

    @Test
    void activitiesAreNamedAndRated(FxRobot robot) {
        at(robot, "important_activities");
        robot.interact(() -> robot.lookup(".measures-words").<TextField>query().setText("Walking to the shop"));
        robot.interact(() -> button(robot, "Add").fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("6").type(KeyCode.ENTER);

        Entry<ImportantActivity> walking =
                kept.journal().snapshot().importantActivities().getFirst();
        assertThat(measures(Measure.IMPORTANT_ACTIVITIES))
                .isEqualTo(List.of(new Measure(
                        TODAY,
                        Measure.IMPORTANT_ACTIVITIES,
                        new TreeMap<>(Map.of(walking.id().toString(), 6.0)),
                        Answer.missing())));
    }

    @Test
    void aTotalIsTakenOutAndItsTableIsTheTwinOfTheChart(FxRobot robot) {
        save(robot, Measure.ofTotal(TODAY.minusDays(28), "odi", Answer.typed(40.0)));
        save(robot, Measure.ofTotal(TODAY, "odi", Answer.typed(28.0)));
        assertThat(words(robot))
                .contains("40 on 23 October 2026, 28 on 20 November 2026: −12, better. At or above meaningful change.");
        robot.interact(() -> button(robot, "All totals").fire());
        assertThat(words(robot)).contains("23 October 2026", "40");
        robot.interact(() -> button(robot, "Take out").fire());

        assertThat(measures("odi")).isEqualTo(List.of(Measure.ofTotal(TODAY.minusDays(28), "odi", Answer.typed(40.0))));
        assertThat(words(robot)).contains("Taken out. Undo brings it back.");
    }
}
