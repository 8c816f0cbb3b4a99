package thole.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.journal.InMemoryJournal;
import thole.model.Answer;
import thole.model.entry.Measure;
import thole.model.snapshot.JournalSnapshot;
import thole.report.page.Reports;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.kit.Theme;

/// A measure is chosen, read out, tabled and saved like any factor, in one’s own journal and in one that is only read.
@ExtendWith(ApplicationExtension.class)
class MeasuresInTrendsTest {

    private static final LocalDate END = SampleRecords.END;
    private static final JournalSnapshot JOURNAL = Reports.with(
            SampleRecords.of(112),
            Measure.ofTotal(END.minusDays(60), "peg", Answer.typed(6.0)),
            Measure.ofTotal(END.minusDays(2), "peg", Answer.typed(4.0)));

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final List<Throwable> bugs = new ArrayList<>();
    private final StackPane room = new StackPane();

    @TempDir
    @SuppressWarnings("NullAway.Init") // made by JUnit
    private Path folder;

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(room, 1020, 760);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void end() {
        pool.shutdownNow();
        assertThat(bugs).isEmpty();
    }

    private TrendsScreen show(FxRobot robot, TrendsScreen.Ways ways) throws Exception {
        TrendsScreen screen = new TrendsScreen(
                new Texts(Locale.UK), new Tasks(pool, bugs::add), new InMemoryJournal(JOURNAL), () -> END, ways);
        robot.interact(() -> {
            room.getChildren().setAll(screen.root());
            screen.shown();
        });
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> screen.model().shown().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return screen;
    }

    private static void tickPeg(FxRobot robot) {
        robot.interact(() -> robot.lookup(".trend-factors").queryButton().fire());
        robot.interact(() -> robot.lookup(".trend-sheet .check-box").<CheckBox>queryAll().stream()
                .filter(box -> box.getText().equals("PEG"))
                .findFirst()
                .orElseThrow()
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> painted(FxRobot robot) {
        return Looked.chart(robot).lookupAll(".picture-text").stream()
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private static List<String> tableHeads(FxRobot robot) {
        return robot.lookup(".trend-table").queryAs(DayTable.class).getColumns().stream()
                .map(TableColumn::getText)
                .toList();
    }

    private static void act(FxRobot robot, TrendsScreen screen, String id) {
        robot.interact(() -> screen.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run()
                .run());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void itIsTickedOnTheSheetReadOutAndPartOfTheTableAndOfTheSavedPicture(FxRobot robot) throws Exception {
        TrendsScreen screen = show(
                robot,
                new TrendsScreen.Ways(
                        TrendsModel.Memory.none(), _ -> {}, (_, _, name, _) -> Optional.of(folder.resolve(name))));
        assertThat(painted(robot)).doesNotContain("PEG");

        tickPeg(robot);

        assertThat(painted(robot)).contains("PEG", "higher is worse", "4 on 18 Nov");
        assertThat(robot.lookup(".trend-legend .label").<Label>queryAll())
                .extracting(Label::getText)
                .contains("Measure; band: less than a meaningful change from the first");
        act(robot, screen, "trends.save_svg");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(folder.resolve("thole-trends.svg")));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> Files.readString(folder.resolve("thole-trends.svg")).endsWith("</svg>\n"));
        assertThat(folder.resolve("thole-trends.svg")).content().contains(">PEG</text>", ">higher is worse</text>");
        act(robot, screen, "trends.show_table");
        assertThat(tableHeads(robot)).contains("PEG, 0–10, higher is worse");
    }

    @Test
    void itIsThereInAJournalThatIsOnlyRead(FxRobot robot) throws Exception {
        TrendsScreen screen = show(robot, TrendsScreen.Ways.reading(TrendsModel.Memory.none()));

        tickPeg(robot);

        assertThat(painted(robot)).contains("PEG", "higher is worse", "4 on 18 Nov");
        act(robot, screen, "trends.show_table");
        assertThat(tableHeads(robot)).contains("PEG, 0–10, higher is worse");
    }
}
