package thole.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.model.Answer;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Moment;
import thole.model.day.ReadingTime;
import thole.model.day.SleepQuality;
import thole.model.entry.Activity;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;
import thole.model.entry.Sleep;
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

@ExtendWith(ApplicationExtension.class)
class TodayPictureTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Path PICTURES = Path.of("target", "pictures");

    private final TestJournal journal = new TestJournal(true, FRIDAY.atTime(21, 4));

    @Start
    void start(Stage stage) {
        fill();
        Shell shell = new Shell(
                TestJournal.TEXTS,
                TestJournal.screenTasks(),
                journal.journal(),
                List.of(
                        entry("today", Icon.EDIT, 1),
                        entry("trends", Icon.TREND, 3),
                        entry("patterns", Icon.MERGE, 4),
                        entry("signs", Icon.LAYERS, 5)));
        shell.show(stage, Theme.LIGHT);
        stage.setWidth(1280);
        stage.setHeight(820);
    }

    private ScreenEntry entry(String id, Icon icon, int digit) {
        return new ScreenEntry(
                id,
                "shell." + id,
                icon,
                digit,
                () -> new TodayScreen(
                        TestJournal.TEXTS, TestJournal.screenTasks(), journal.journal(), journal.clock()));
    }

    private void fill() {
        journal.journal()
                .saveNew(new CustomFactor(
                        new FactorName("Coffee"),
                        new FactorScale.Amount("cups"),
                        FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                        FactorDirection.NEITHER,
                        FactorTime.DAY))
                .join();
        journal.journal()
                .saveNew(new CustomFactor(
                        new FactorName("Late screen"),
                        new FactorScale.YesNo(),
                        FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                        FactorDirection.NEITHER,
                        FactorTime.DAY))
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
        LocalDateTime morning = FRIDAY.atTime(7, 30);
        journal.fill(
                List.of(Reading.of(
                        FRIDAY,
                        new ReadingTime.At(Moment.at(morning, TestJournal.ZONE)),
                        Answer.typed(new Intensity(2)))),
                values);
    }

    @Test
    void aFilledEvening(FxRobot robot) throws IOException {
        picture(robot, "today-blank");
        robot.write("4");
        robot.type(KeyCode.TAB).write("7");
        robot.type(KeyCode.TAB).write("g");
        robot.type(KeyCode.TAB).write("5");
        picture(robot, "today-evening");
        robot.interact(() -> {
            robot.window(0).setWidth(960);
            robot.window(0).setHeight(640);
        });
        picture(robot, "today-compact");
    }

    private void picture(FxRobot robot, String name) throws IOException {
        Files.createDirectories(PICTURES);
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = robot.window(0).getScene();
        Path file = PICTURES.resolve(name + ".png");
        robot.interact(() -> {
            try {
                Snapshots.png(scene, file);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
        assertThat(file).isNotEmptyFile();
    }
}
