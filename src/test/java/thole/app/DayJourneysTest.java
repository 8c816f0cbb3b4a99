package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import thole.journal.Journal;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Activity;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;
import thole.settings.Formats.Language;
import thole.ui.kit.frame.Place;

/// Days from the keys to the disk and back, in both languages.
class DayJourneysTest extends Journey {

    private static final LocalDate TODAY = JourneyWindow.TODAY;
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private JourneyWindow open(FxRobot robot, Language language, List<Reading> readings, List<DayValues> values)
            throws Exception {
        JourneyWindow window = window(robot, language);
        if (!readings.isEmpty()) {
            window.with(readings, values);
        }
        window.open();
        return window;
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "GERMAN"})
    void aFlareDayIsOnDiskByFourKeys(Language language, FxRobot robot) throws Exception {
        List<PainPlace> lowBack = List.of(PainPlace.of(Region.HEAD_BACK));
        JourneyWindow window = open(robot, language, List.of(hurting(YESTERDAY, lowBack)), List.of());
        String same = window.texts().get("today.letter.same");

        robot.write(window.texts()
                .get("today.letter.quick")
                .toLowerCase(window.texts().locale()));
        robot.write("7");
        robot.write(same.toLowerCase(window.texts().locale()));
        robot.type(KeyCode.ENTER);
        window.awaitText(window.texts().get("today.quick.saved"));

        try (Journal again = window.reopened()) {
            Reading kept =
                    again.snapshot().day(TODAY).wholeDayReading().orElseThrow().content();
            assertThat(kept.intensity()).isEqualTo(Answer.typed(new Intensity(7)));
            assertThat(kept.places().given()).contains(lowBack);
            assertThat(again.snapshot()
                            .day(TODAY)
                            .values()
                            .orElseThrow()
                            .content()
                            .flare()
                            .given())
                    .contains(true);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "GERMAN"})
    void aDayIsChangedFromHistoryAndTheChangeTakenBack(Language language, FxRobot robot) throws Exception {
        JourneyWindow window = open(robot, language, List.of(pain(YESTERDAY, 4), pain(TODAY, 5)), List.of());

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.awaitPlace(Place.of("history"));
        robot.type(KeyCode.LEFT).type(KeyCode.ENTER);
        window.awaitPlace(Place.of("day", YESTERDAY.toString()));
        robot.write("8").type(KeyCode.ENTER);
        window.awaitPlace(Place.of("history"));
        assertThat(pains(window.journal(), YESTERDAY)).containsExactly(8.0);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        window.await(() -> pains(window.journal(), YESTERDAY).equals(List.of(4.0)));
        assertThat(window.here()).contains(Place.of("history"));
        try (Journal again = window.reopened()) {
            assertThat(pains(again, YESTERDAY)).containsExactly(4.0);
            assertThat(pains(again, TODAY)).containsExactly(5.0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "GERMAN"})
    void aDayOfLastWeekIsFilledInAndSaysThatItCameLater(Language language, FxRobot robot) throws Exception {
        LocalDate blank = TODAY.minusDays(3);
        List<Reading> week = TODAY.minusDays(7)
                .datesUntil(TODAY.plusDays(1))
                .filter(day -> !day.equals(blank))
                .map(day -> pain(day, 4))
                .toList();
        JourneyWindow window = open(robot, language, week, List.of());

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.awaitPlace(Place.of("history"));
        robot.write(window.texts().get("history.letter.fill_in"));
        window.awaitPlace(Place.of("day", blank.toString()));
        robot.write("3").type(KeyCode.ENTER);
        window.awaitPlace(Place.of("history"));
        robot.type(KeyCode.LEFT, 3);
        String today = language == Language.GERMAN ? "20. November" : "20 November";
        window.awaitText(window.texts()
                .get("history.came.reading.on", window.texts().get("history.reading.name.whole_day"), today));

        try (Journal again = window.reopened()) {
            assertThat(again.snapshot()
                            .day(blank)
                            .wholeDayReading()
                            .orElseThrow()
                            .content()
                            .intensity())
                    .isEqualTo(Answer.of(new Intensity(3), Provenance.Typed.LATER));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "GERMAN"})
    void fromTheFirstEntryThroughThirtyDaysToPatterns(Language language, FxRobot robot) throws Exception {
        JourneyWindow window = open(robot, language, List.of(), List.of());
        robot.write("4").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        window.awaitText(window.texts().get("today.saved.evening"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        window.await(() -> robot.lookup(".patterns-early").tryQuery().isPresent());

        for (int back = 1; back <= 2; back++) {
            Place day = Place.of("day", TODAY.minusDays(back).toString());
            window.go(day);
            robot.write(String.valueOf(back + 3)).type(KeyCode.ENTER);
            window.awaitPlace(Place.of("patterns"));
        }
        List<Reading> readings = new ArrayList<>();
        List<DayValues> values = new ArrayList<>();
        for (int back = 1; back <= 29; back++) {
            LocalDate day = TODAY.minusDays(back);
            values.add(lived(day, 4 + back % 4, 2 + back * 7 % 5));
            if (back > 2) {
                readings.add(pain(day, 2 + back % 4));
            }
        }
        window.with(readings, values);
        window.await(() -> robot.lookup(".patterns-table").tryQuery().isPresent());

        assertThat(robot.lookup(".patterns-early").tryQuery()).isEmpty();
        window.awaitText(window.texts().get("factor.stress"));
        try (Journal again = window.reopened()) {
            assertThat(TODAY.minusDays(29).datesUntil(TODAY.plusDays(1)))
                    .allSatisfy(day -> assertThat(pains(again, day)).hasSize(1));
        }
    }

    private static Reading pain(LocalDate day, int points) {
        return Reading.of(day, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(points)));
    }

    private static Reading hurting(LocalDate day, List<PainPlace> places) {
        return new Reading(
                day,
                ReadingTime.WHOLE_DAY,
                Answer.typed(new Intensity(4)),
                Answer.typed(places),
                Answer.missing(),
                Answer.missing());
    }

    private static DayValues lived(LocalDate day, int sleep, int stress) {
        return new DayValues(
                day,
                new Sleep(Answer.typed(new Hours(sleep)), Answer.missing()),
                Answer.typed(new Rating(stress)),
                Answer.missing(),
                Activity.MISSING,
                Map.of(),
                Answer.missing());
    }

    private static List<Double> pains(Journal journal, LocalDate day) {
        return journal.snapshot().day(day).readings().stream()
                .flatMap(entry -> entry.content().intensity().given().stream())
                .map(Intensity::points)
                .toList();
    }
}
