package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import thole.guard.Rest;
import thole.model.Answer;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Reading;
import thole.settings.Formats.Language;

/// A record of three months is offered a rest, taken and given back by keys alone.
class RestJourneyTest extends Journey {

    private static final LocalDate TODAY = JourneyWindow.TODAY;

    private JourneyWindow open(FxRobot robot, Language language) throws Exception {
        List<Reading> daily = TODAY.minusDays(91)
                .datesUntil(TODAY)
                .map(day -> Reading.of(day, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(4))))
                .toList();
        JourneyWindow window = window(robot, language).with(daily, List.of());
        window.open();
        window.awaitText(window.texts().get("today.rest.enough"));
        return window;
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "GERMAN"})
    void aMonthOfRestSaysWhenItEndsAndIsTakenBack(Language language, FxRobot robot) throws Exception {
        JourneyWindow window = open(robot, language);
        window.tabBackTo(window.texts().get("today.rest.offer.stop_for_a_month"));
        robot.type(KeyCode.SPACE);

        window.awaitText(window.texts()
                .get("today.rest.resting", language == Language.GERMAN ? "20. Dezember 2026" : "20 December 2026"));
        assertThat(window.journal().snapshot().plan()).isEqualTo(Rest.stopForAMonth(CheckInPlan.USUAL, TODAY));

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        window.await(() -> window.journal().snapshot().plan().equals(CheckInPlan.USUAL));
        window.await(() -> !window.isShown(window.texts().get("today.rest.offer.go_on")));
    }

    @Test
    void whatIsPutAwayStaysAwayAndChangesNothing(FxRobot robot) throws Exception {
        JourneyWindow window = open(robot, Language.ENGLISH);
        window.tabBackTo("Not now");
        robot.type(KeyCode.ENTER);

        window.await(() -> !window.isShown("Not now"));
        assertThat(window.focused()).startsWith("Average pain today");
        assertThat(window.journal().snapshot().plan()).isEqualTo(CheckInPlan.USUAL);
        assertThat(window.settings().current().restOffered())
                .containsExactly(Map.entry(window.journal().snapshot().facts().id(), TODAY));

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3).push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertThat(window.isShown("Not now")).isFalse();
    }
}
