package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
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
import thole.model.day.Minutes;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.Content;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.settings.Formats.Language;
import thole.text.Texts;
import thole.ui.kit.frame.Place;

/// One evening with the journal, in both languages, with no hand on the mouse: a whole day, a day of last week, the
/// charts as numbers, and one factor looked at closely.
class WholeDayJourneyTest extends Journey {

    private static final LocalDate TODAY = JourneyWindow.TODAY;
    private static final LocalDate BLANK = TODAY.minusDays(3);
    private static final int BEFORE = 40;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "GERMAN"})
    void aWholeEveningByKeysAlone(Language language, FxRobot robot) throws Exception {
        JourneyWindow window = window(robot, language);
        recordedBefore(window);
        window.open();

        Set<String> words = enterToday(window, robot);
        fillInTheBlankDay(window, robot);
        changeItAndTakeItAwayAndBack(window, robot);
        readTheTable(window, robot);
        lookAtStress(window, robot);

        try (Journal again = window.reopened()) {
            assertThat(contents(again, TODAY)).containsExactlyInAnyOrder(painOfToday(words), valuesOfToday());
            assertThat(contents(again, BLANK))
                    .containsExactlyInAnyOrder(
                            Reading.of(BLANK, ReadingTime.WHOLE_DAY, later(new Intensity(5))), valuesFilledIn());
            assertThat(again.snapshot().days().size()).isEqualTo(BEFORE + 1);
        }
    }

    private static Reading painOfToday(Set<String> words) {
        return new Reading(
                TODAY,
                ReadingTime.WHOLE_DAY,
                Answer.typed(new Intensity(10)),
                Answer.typed(List.of(
                        PainPlace.of(Region.LOWER_BACK_LEFT),
                        PainPlace.of(Region.LOWER_BACK_CENTER),
                        PainPlace.of(Region.LOWER_BACK_RIGHT),
                        PainPlace.of(Region.BUTTOCK_LEFT))),
                Answer.typed(words),
                Answer.typed("Long drive\nthen the garden"));
    }

    private static DayValues valuesOfToday() {
        return new DayValues(
                TODAY,
                new Sleep(Answer.typed(new Hours(6.75)), Answer.missing()),
                Answer.typed(new Rating(7)),
                Answer.typed(new Hours(8.5)),
                new Activity(Answer.typed(new Minutes(35)), Answer.missing()),
                Map.of(),
                Answer.missing());
    }

    private static DayValues valuesFilledIn() {
        return new DayValues(
                BLANK,
                new Sleep(later(new Hours(7)), Answer.missing()),
                later(new Rating(0)),
                Answer.missing(),
                Activity.MISSING,
                Map.of(),
                Answer.missing());
    }

    private static void recordedBefore(JourneyWindow window) {
        List<Reading> readings = new ArrayList<>();
        List<DayValues> values = new ArrayList<>();
        for (int back = 1; back <= BEFORE; back++) {
            LocalDate day = TODAY.minusDays(back);
            if (!day.equals(BLANK)) {
                int stress = back * 7 % 9;
                readings.add(Reading.of(
                        day, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(1 + stress * 0.5 + back % 3 * 0.5))));
                values.add(new DayValues(
                        day,
                        new Sleep(Answer.typed(new Hours(6 + back % 5 * 0.5)), Answer.missing()),
                        Answer.typed(new Rating(stress)),
                        Answer.missing(),
                        Activity.MISSING,
                        Map.of(),
                        Answer.missing()));
            }
        }
        window.with(readings, values);
    }

    /// @return the words for the pain that were chosen and written
    private static Set<String> enterToday(JourneyWindow window, FxRobot robot) throws TimeoutException {
        Texts texts = window.texts();
        robot.write("1").write("0");
        window.tabTo(asks(texts, "factor.sleep_hours"));
        robot.write("6:45");
        window.tabTo(asks(texts, "factor.stress"));
        robot.write("7");
        window.tabTo(asks(texts, "factor.sitting_hours"));
        robot.write("8").type(KeyCode.UP);
        window.tabTo(asks(texts, "factor.activity_minutes"));
        robot.write("30").type(KeyCode.UP);

        window.tabTo(texts.get("today.note.name"));
        robot.write("Long drive").type(KeyCode.ENTER).write("then the garden");
        String dull = texts.get("today.word.dull");
        window.tabTo(texts.get("today.words.add"));
        robot.type(KeyCode.SPACE).write("like a band").type(KeyCode.ENTER);
        window.tabTo(texts.get("today.words.add"));
        robot.type(KeyCode.SPACE);
        window.tabBackTo(dull);
        robot.type(KeyCode.SPACE);

        window.tabTo(texts.get("today.place.low_back"));
        robot.type(KeyCode.SPACE);
        window.tabTo(texts.get("today.place.buttock_left"));
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
        window.awaitText(texts.get("today.saved.evening"));
        return Set.of(dull, "like a band");
    }

    private static void fillInTheBlankDay(JourneyWindow window, FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.awaitPlace(Place.of("history"));
        robot.write(window.texts().get("history.letter.fill_in"));
        window.awaitPlace(Place.of("day", BLANK.toString()));
        robot.write("3");
        window.tabTo(asks(window.texts(), "factor.sleep_hours"));
        robot.write("7");
        window.tabTo(asks(window.texts(), "factor.stress"));
        robot.type(KeyCode.HOME).type(KeyCode.ENTER);
        window.awaitPlace(Place.of("history"));
    }

    private static void changeItAndTakeItAwayAndBack(JourneyWindow window, FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.LEFT, 3).type(KeyCode.ENTER);
        window.awaitPlace(Place.of("day", BLANK.toString()));
        robot.write("5").type(KeyCode.ENTER);
        window.awaitPlace(Place.of("history"));
        assertThat(pain(window, BLANK)).contains(5.0);

        Texts texts = window.texts();
        window.tabTo(texts.get("history.remove.reading", texts.get("history.reading.name.whole_day")));
        robot.type(KeyCode.DELETE);
        window.await(() -> pain(window, BLANK).isEmpty());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        window.await(() -> pain(window, BLANK).filter(points -> points == 5).isPresent());
    }

    private static void readTheTable(JourneyWindow window, FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        window.await(() -> robot.lookup(".trend-chart").tryQuery().isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        window.await(() -> robot.lookup(".trend-table").tryQuery().isPresent());
        window.await(() -> cells(robot, "10").findAny().isPresent());
    }

    private static Stream<Node> cells(FxRobot robot, String text) {
        return robot.lookup(".trend-table .table-cell").queryAll().stream()
                .filter(node -> node instanceof TableCell<?, ?> cell && text.equals(cell.getText()));
    }

    private static void lookAtStress(JourneyWindow window, FxRobot robot) throws TimeoutException {
        String stress = window.texts().get("factor.stress");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        window.await(() -> robot.lookup(".patterns-row").tryQuery().isPresent());
        window.tabTo(name -> name.contains("95"));
        robot.type(KeyCode.HOME);
        while (!window.focused().startsWith(stress + ".")) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        window.awaitText(window.texts().get("patterns.detail.lags"));
        window.awaitText(stress);
        robot.type(KeyCode.ESCAPE);
        window.await(() -> window.focused().startsWith(stress + "."));
    }

    private static Predicate<String> asks(Texts texts, String key) {
        String name = texts.get(key);
        return spoken -> spoken.startsWith(name);
    }

    private static <T> Answer<T> later(T value) {
        return Answer.of(value, Provenance.Typed.LATER);
    }

    private static List<Content> contents(Journal journal, LocalDate day) {
        return journal.snapshot().day(day).entries().stream()
                .<Content>map(Entry::content)
                .toList();
    }

    private static Optional<Double> pain(JourneyWindow window, LocalDate day) {
        return window.journal()
                .snapshot()
                .day(day)
                .wholeDayReading()
                .flatMap(entry -> entry.content().intensity().given())
                .map(Intensity::points);
    }
}
