package thole.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thole.insight.Analyst;
import thole.insight.RememberedAnalyses;
import thole.insight.work.Workers;
import thole.journal.CheckIn;
import thole.model.Answer;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.entry.Reading;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.ui.kit.Tasks;
import thole.ui.kit.TestJournal;
import thole.ui.kit.Theme;

/// Each step is let happen by the test.
@ExtendWith(ApplicationExtension.class)
class RehearsalTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final int FEW = 3;
    private static final int MORE_THAN_ALL = 400;

    private final TestJournal journal = new TestJournal(false, FRIDAY.atTime(21, 0));
    private final HandTimer timer = new HandTimer();
    private final AtomicBoolean atCharts = new AtomicBoolean();
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<Scene> windows = new ArrayList<>();

    @Start
    void show(Stage stage) {
        Scene scene = new Scene(new Pane(), 640, 480);
        Theme.LIGHT.dress(scene);
        windows.add(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void itEndsByItselfAndLeavesNothingInTheWindow(FxRobot robot) {
        record(20);

        robot.interact(() -> {
            var _ = rehearsal();
            assertThat(stepsTaken(MORE_THAN_ALL)).isBetween(20, MORE_THAN_ALL - 1);
            assertThat(windows.getFirst().getRoot().getChildrenUnmodifiable()).isEmpty();
            press();
            assertThat(timer.isWaiting()).isFalse();
        });
        assertThat(bugs).isEmpty();
    }

    @Test
    void anEmptyJournalNeedsNoTry(FxRobot robot) {
        robot.interact(() -> {
            var _ = rehearsal();
            assertThat(stepsTaken(MORE_THAN_ALL)).isLessThan(10);
        });
        assertThat(bugs).isEmpty();
    }

    @Test
    void aKeyPutsTheNextStepOff(FxRobot robot) {
        record(20);

        robot.interact(() -> {
            var _ = rehearsal();
            assertThat(timer.asked()).isEqualTo(QUIET);
            assertThat(stepsTaken(FEW)).isEqualTo(FEW);
            assertThat(timer.asked()).isLessThan(QUIET);

            press();
            assertThat(timer.asked()).isEqualTo(QUIET);
        });
    }

    @Test
    void whoeverHasComeToTheChartsIsNotHinderedThere(FxRobot robot) {
        record(20);

        robot.interact(() -> {
            var _ = rehearsal();
            assertThat(stepsTaken(FEW)).isEqualTo(FEW);
            atCharts.set(true);
            assertThat(stepsTaken(MORE_THAN_ALL)).isEqualTo(1);
        });
    }

    @Test
    void closedHalfWayNothingMoreHappens(FxRobot robot) {
        record(20);

        robot.interact(() -> {
            Rehearsal rehearsal = rehearsal();
            assertThat(stepsTaken(FEW)).isEqualTo(FEW);
            rehearsal.close();
            assertThat(timer.isWaiting()).isFalse();
            press();
            assertThat(timer.isWaiting()).isFalse();
        });
    }

    private Rehearsal rehearsal() {
        Analyst analyst = new Analyst(Workers.ALONE);
        Services services = new Services(
                TestJournal.TEXTS,
                new Tasks(new AtOnce(), bugs::add, Runnable::run),
                journal.journal(),
                Settings.unkept(Preferences.usual()),
                journal.clock(),
                analyst,
                new RememberedAnalyses(analyst),
                new Services.Files(Optional.empty(), Path.of("")));
        return new Rehearsal(services, windows.getFirst(), atCharts::get, timer);
    }

    private int stepsTaken(int most) {
        int taken = 0;
        while (taken < most && timer.isWaiting()) {
            timer.fire();
            taken++;
        }
        return taken;
    }

    private void press() {
        Event.fireEvent(
                windows.getFirst().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false));
    }

    private void record(int days) {
        List<Reading> readings = FRIDAY.minusDays(days - 1)
                .datesUntil(FRIDAY.plusDays(1))
                .map(day ->
                        Reading.of(day, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(day.getDayOfMonth() % 7))))
                .toList();
        journal.journal().save(CheckIn.fillIn(readings, List.of())).join();
    }
}
