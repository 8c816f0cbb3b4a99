package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import thole.journal.Journal;
import thole.model.day.Intensity;
import thole.model.entry.Entry;
import thole.settings.Appearance;
import thole.settings.Formats.Language;
import thole.ui.kit.frame.Place;

/// Journeys that take the whole window with them: what is urgent, and another language and other colours midway.
class WindowWideJourneysTest extends Journey {

    private JourneyWindow open(FxRobot robot, Language language) throws Exception {
        return window(robot, language).open();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "GERMAN"})
    void fromTheSafetyCheckToTheBannerAndBackByKeysAlone(Language language, FxRobot robot) throws Exception {
        JourneyWindow window = open(robot, language);
        String paused = window.texts().get("kit.paused");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        window.awaitPlace(Place.of("safety"));
        robot.write(window.texts().get("safety.letter.yes"));
        assertThat(window.focused()).isEqualTo(window.texts().get("safety.action.say"));

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        window.awaitText(paused);
        assertThat(window.focused()).isEqualTo(window.texts().get("safety.action.say"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        window.awaitText(paused);

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        window.awaitPlace(Place.of("today"));
        window.tabTo(name -> name.startsWith(window.texts().get("today.pain.day")));
        robot.write("6").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        window.awaitText(window.texts().get("today.saved.evening"));

        window.tabTo(window.texts().get("safety.action.seen"));
        robot.type(KeyCode.SPACE);
        window.awaitPlace(Place.of("safety-seen"));
        window.tabTo(window.texts().get("safety.seen.save"));
        robot.type(KeyCode.SPACE);
        window.awaitPlace(Place.of("today"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        window.await(() -> robot.lookup(".patterns-early").tryQuery().isPresent());
        assertThat(window.isShown(paused)).isFalse();

        try (Journal again = window.reopened()) {
            assertThat(again.snapshot().visits()).hasSize(1);
            assertThat(again.snapshot().day(JourneyWindow.TODAY).readings())
                    .extracting(Entry::content)
                    .extracting(reading -> reading.intensity().given().orElseThrow())
                    .containsExactly(new Intensity(6));
        }
    }

    @Test
    void anotherLanguageAndDarkColoursMidwayLeaveWhatIsTyped(FxRobot robot) throws Exception {
        JourneyWindow window = open(robot, Language.ENGLISH);
        robot.write("7");
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        window.awaitPlace(Place.of("settings"));

        robot.type(KeyCode.DOWN, 6);
        window.tabTo("Language");
        robot.type(KeyCode.DOWN);
        window.awaitText("Sprache und Einheiten");
        window.await(() -> window.focused().equals("Sprache"));
        assertThat(window.here()).contains(Place.of("settings"));

        window.tabTo("Sprache und Einheiten");
        robot.type(KeyCode.UP, 3);
        window.tabTo(name -> name.startsWith("Farben: "));
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT);
        assertThat(window.settings().current().appearance().theme()).isEqualTo(Appearance.Theme.DARK);
        assertThat(window.focused()).isEqualTo("Farben: Dunkel");

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        window.awaitPlace(Place.of("today"));
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        window.awaitText("Abend gespeichert.");
        try (Journal again = window.reopened()) {
            assertThat(again.snapshot().day(JourneyWindow.TODAY).readings())
                    .extracting(Entry::content)
                    .extracting(reading -> reading.intensity().given().orElseThrow())
                    .containsExactly(new Intensity(7));
        }
    }
}
