package thole.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.model.Answer;
import thole.model.day.Activity;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Moment;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.day.SleepQuality;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.ui.kit.Icon;
import thole.ui.kit.Snapshots;
import thole.ui.kit.TestJournal;
import thole.ui.kit.Theme;
import thole.ui.shell.ScreenEntry;
import thole.ui.shell.Shell;

/// Looks at the screen as a whole, and leaves pictures of it in `target/pictures`.
@ExtendWith(ApplicationExtension.class)
class TodayLayoutTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Path PICTURES = Path.of("target", "pictures");

    private final TestJournal journal = new TestJournal(true, FRIDAY.atTime(21, 4));

    @Start
    void start(Stage stage) {
        fill();
        ScreenEntry today = new ScreenEntry(
                "today",
                "shell.today",
                Icon.EDIT,
                1,
                () -> new TodayScreen(
                        TestJournal.TEXTS, TestJournal.screenTasks(), journal.journal(), journal.clock()));
        new Shell(TestJournal.TEXTS, TestJournal.screenTasks(), journal.journal(), List.of(today), List.of())
                .show(stage, Theme.LIGHT);
    }

    private void fill() {
        journal.journal()
                .saveNew(factor("Coffee", new FactorScale.Amount("cups")))
                .join();
        journal.journal()
                .saveNew(factor("Late screen", new FactorScale.YesNo()))
                .join();
        List<DayValues> values = new ArrayList<>();
        for (int week = 1; week <= 4; week++) {
            values.add(new DayValues(
                    FRIDAY.minusWeeks(week),
                    new Sleep(Answer.typed(new Hours(7)), Answer.typed(SleepQuality.GOOD.rating())),
                    Answer.missing(),
                    Answer.typed(new Hours(8)),
                    Activity.MISSING,
                    Map.of(),
                    Answer.missing()));
        }
        ReadingTime morning = new ReadingTime.At(Moment.at(FRIDAY.atTime(7, 30), TestJournal.ZONE));
        journal.fill(List.of(Reading.of(FRIDAY, morning, Answer.typed(new Intensity(2)))), values);
    }

    private static CustomFactor factor(String name, FactorScale scale) {
        return new CustomFactor(
                new FactorName(name),
                scale,
                FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                FactorDirection.NEITHER,
                FactorTime.DAY);
    }

    @Test
    void nothingIsCutOffInTheUsualWindowAndInTheSmallest(FxRobot robot) {
        size(robot, 1280, 820);
        picture(robot, "today-blank");
        robot.write("4").type(KeyCode.TAB).write("7").type(KeyCode.TAB).write("g");
        robot.type(KeyCode.TAB).write("5");
        Node lowBack = robot.lookup("Low back").query();
        robot.interact(lowBack::requestFocus);
        robot.type(KeyCode.SPACE);
        picture(robot, "today-evening");
        assertThat(cutOff(robot)).isEmpty();

        size(robot, 960, 640);
        picture(robot, "today-evening-960x640");
        assertThat(cutOff(robot)).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        picture(robot, "today-saved-960x640");
        robot.interact(() -> Theme.DARK.dress(robot.window(0).getScene()));
        size(robot, 1280, 820);
        picture(robot, "today-evening-dark");
        robot.interact(() -> Theme.LIGHT.dress(robot.window(0).getScene()));
        journal.store().fillDisk(true);
        robot.interact(robot.lookup("Treatment").query()::requestFocus);
        robot.type(KeyCode.SPACE);
        picture(robot, "today-treatment");
    }

    private static void size(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            robot.window(0).setWidth(width);
            robot.window(0).setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Words that end in dots because there is too little room.
    private static List<String> cutOff(FxRobot robot) {
        return robot
                .lookup(node -> node instanceof Labeled && node.isVisible())
                .<Labeled>queryAllAs(Labeled.class)
                .stream()
                .filter(labeled -> !labeled.getText().endsWith("…"))
                .filter(labeled -> labeled.lookupAll(".text").stream()
                        .anyMatch(text -> text instanceof Text shown
                                && shown.getParent().equals(labeled)
                                && shown.getText().endsWith("…")))
                .map(Labeled::getText)
                .toList();
    }

    private static void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            try {
                Files.createDirectories(PICTURES);
                Snapshots.png(robot.window(0).getScene(), PICTURES.resolve(name + ".png"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        assertThat(PICTURES.resolve(name + ".png")).isNotEmptyFile();
    }
}
