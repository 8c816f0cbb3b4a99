package thole.ui.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thole.insight.Recorded;
import thole.model.body.Region;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.snapshot.JournalSnapshot;
import thole.ui.chart.FigureTable.Cell;

@ExtendWith(ApplicationExtension.class)
class PlacePageTest {

    private final ShownSigns shown = new ShownSigns();

    @Start
    void start(Stage stage) {
        shown.on(stage);
    }

    @Test
    void theDaysThatAPlaceRestsOnAreReadByKeysAlone(FxRobot robot) {
        markPlaces(robot, Region.SACRUM, Region.LOWER_BACK_LEFT, Region.NECK_BACK);
        focusOnThePlaces(robot);
        robot.type(KeyCode.ENTER);

        assertThat(shown.words(robot)).contains("3 days with pain and a place, Mar 10, 2026 to Mar 12, 2026");
        assertThat(robot.lookup(".th-icon-button").queryAs(Button.class).isFocused())
                .isTrue();

        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        TableView<List<Cell>> table = robot.lookup(".figure-table").query();
        assertThat(table.getItems())
                .extracting(row -> row.stream().map(Cell::words).toList())
                .containsExactly(
                        List.of("Mar 10, 2026", "low back", "the day before has no place"),
                        List.of("Mar 11, 2026", "low back", "the same"),
                        List.of("Mar 12, 2026", "upper back, neck or head", "one gave way to another"));

        robot.type(KeyCode.ESCAPE);
        assertThat(shown.words(robot)).contains("Goes with stress or sleep");
        assertThat(shown.button(robot, "Look at the days").getParent().isFocused())
                .isTrue();
    }

    @Test
    void thePageOfThePlacesFollowsTheJournalAndClosesWhenTheLastIsGone(FxRobot robot) {
        markPlaces(robot, Region.SACRUM);
        focusOnThePlaces(robot);
        robot.type(KeyCode.ENTER);

        markPlaces(robot, Region.SACRUM, Region.SACRUM);
        assertThat(shown.words(robot)).contains("2 days with pain and a place, Mar 10, 2026 to Mar 11, 2026");

        robot.interact(() -> readings(shown.journal.snapshot())
                .forEach(reading -> shown.journal.delete(reading.id()).join()));
        shown.answer(robot);
        assertThat(shown.words(robot)).contains("Goes with stress or sleep");
        assertThat(robot.lookup("Look at the days").tryQuery()).isEmpty();
    }

    private void markPlaces(FxRobot robot, Region... places) {
        Recorded recorded = new Recorded();
        for (int i = 0; i < places.length; i++) {
            recorded.pain(LocalDate.of(2026, 3, 10).plusDays(i), 4, places[i]);
        }
        robot.interact(() -> readings(recorded.journal())
                .forEach(reading -> shown.journal.saveNew(reading.content()).join()));
        shown.answer(robot);
    }

    private static List<Entry<?>> readings(JournalSnapshot of) {
        return of.entries().filter(entry -> entry.content() instanceof Reading).toList();
    }

    private void focusOnThePlaces(FxRobot robot) {
        robot.interact(() -> shown.button(robot, "Look at the days").getParent().requestFocus());
    }
}
