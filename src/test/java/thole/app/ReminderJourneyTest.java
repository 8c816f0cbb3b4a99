package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import thole.settings.Formats.Language;
import thole.settings.Reminder;
import thole.ui.kit.frame.Place;

/// A reminder in a window on a computer without a tray.
class ReminderJourneyTest extends Journey {

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "GERMAN"})
    void itLeadsToTodayFromAnyScreenAndTakesNoFocus(Language language, FxRobot robot) throws Exception {
        JourneyWindow window = window(robot, language);
        window.settings().change(all -> all.with(new Reminder(true, LocalTime.of(20, 0), 0)));
        window.open();
        String words = window.texts().get("settings.reminder_words.says");

        window.awaitText(words);
        assertThat(window.focused()).startsWith(window.texts().get("today.pain.day"));
        assertThat(window.settings().current().reminder().shown()).contains(JourneyWindow.TODAY);

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.awaitPlace(Place.of("history"));
        assertThat(window.isShown(words)).isTrue();
        window.tabTo(window.texts().get("shell.reminder.record"));
        robot.type(KeyCode.ENTER);
        window.awaitPlace(Place.of("today"));
        assertThat(window.isShown(words)).isFalse();
    }
}
