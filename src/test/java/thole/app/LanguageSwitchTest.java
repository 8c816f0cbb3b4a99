package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import thole.app.wiring.Wiring;
import thole.settings.Formats.Language;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.ui.kit.TestJournal;
import thole.ui.kit.frame.Place;

/// The whole window in another language while it is open.
@ExtendWith(ApplicationExtension.class)
class LanguageSwitchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestJournal journal = new TestJournal(true, TODAY.atTime(20, 0));
    private final Settings settings = Settings.unkept(Preferences.usual());
    private final List<Throwable> bugs = new ArrayList<>();
    private @Nullable Wiring wired;

    @Start
    void start(Stage stage) {
        wired = WiredWindow.show(stage, journal, settings, bugs, 1280, 820);
    }

    @Stop
    void stop() {
        Objects.requireNonNull(wired).close();
    }

    private Wiring wired() {
        return Objects.requireNonNull(wired);
    }

    @Test
    void theWindowSpeaksGermanAtOnceStandsWhereItStoodAndGoesBackByUndo(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        robot.interact(() -> wired().shell().go(Place.of("settings", "language")));
        robot.interact(() -> robot.lookup(".th-choice").queryComboBox().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        await(robot, "Einstellungen");

        assertThat(settings.current().formats().language()).isEqualTo(Language.GERMAN);
        assertThat(wired().shell().here()).contains(Place.of("settings", "language"));
        assertThat(robot.lookup("Sprache und Einheiten").queryAll()).isNotEmpty();
        assertThat(robot.lookup("Geändert: Sprache.").tryQuery()).isPresent();
        assertThat(robot.window(0).getScene().getFocusOwner().getAccessibleText())
                .isEqualTo("Sprache");

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(robot, "Language and units");
        assertThat(settings.current()).isEqualTo(Preferences.usual());

        robot.type(KeyCode.ESCAPE);
        assertThat(wired().shell().here()).contains(Place.of("signs"));
        assertThat(bugs).isEmpty();
    }

    private static void await(FxRobot robot, String text) throws Exception {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> robot.lookup(node -> node instanceof Labeled label && text.equals(label.getText()))
                        .tryQuery()
                        .isPresent());
    }
}
