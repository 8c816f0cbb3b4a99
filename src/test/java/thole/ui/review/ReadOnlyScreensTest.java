package thole.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thole.insight.Analyst;
import thole.insight.Recorded;
import thole.insight.RememberedAnalyses;
import thole.insight.work.Workers;
import thole.journal.Journal;
import thole.journal.ReadOnlyJournal;
import thole.model.Answer;
import thole.model.body.Region;
import thole.model.entry.CareVisit;
import thole.model.snapshot.JournalSnapshot;
import thole.report.page.layout.PageSize;
import thole.settings.TrendsChoice;
import thole.text.Texts;
import thole.ui.chart.PictureView;
import thole.ui.kit.Screen;
import thole.ui.kit.Tasks;
import thole.ui.kit.Theme;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.paper.Printing;
import thole.ui.patterns.PatternsScreen;
import thole.ui.report.ReportScreen;
import thole.ui.review.part.CompareScreen;
import thole.ui.signs.HeldWork;
import thole.ui.signs.SignsScreen;
import thole.ui.trends.TrendsModel;
import thole.ui.trends.TrendsScreen;

/// The screens on another person’s journal: everything to read, nothing to enter.
@ExtendWith(ApplicationExtension.class)
class ReadOnlyScreensTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private final HeldWork work = new HeldWork();
    private final Texts texts = new Texts(Locale.UK);
    private final Tasks tasks = new Tasks(work, bug -> {
        throw new AssertionError(bug);
    });
    private final Journal journal = new ReadOnlyJournal(recorded().journal());
    private final RememberedAnalyses analyses = new RememberedAnalyses(new Analyst(Workers.ALONE));
    private final StackPane place = new StackPane();

    private static Recorded recorded() {
        Recorded recorded = new Recorded();
        for (int day = 0; day < 30; day++) {
            recorded.pain(TODAY.minusDays(day), day % 5);
        }
        return recorded;
    }

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(place, 1000, 900);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void show(FxRobot robot, Screen screen) {
        robot.interact(() -> {
            place.getChildren().setAll(screen.root());
            screen.shown();
        });
        robot.interact(work::doIt);
        robot.interact(work::doIt);
        robot.interact(() -> {});
    }

    private static List<String> buttons(FxRobot robot) {
        return robot
                .lookup((javafx.scene.Node node) -> node instanceof Button button
                        && button.isVisible()
                        && !button.getText().isEmpty())
                .queryAllAs(Button.class)
                .stream()
                .map(Button::getText)
                .distinct()
                .toList();
    }

    @Test
    void signsAreShownAtOnceAndNothingCanBeEnteredOrChecked(FxRobot robot) {
        show(
                robot,
                new SignsScreen(
                        texts, tasks, journal, analyses, () -> TODAY, SignsScreen.Ways.reading(() -> {}, _ -> {})));

        assertThat(robot.lookup(".signs-card").queryAll()).hasSize(5);
        assertThat(buttons(robot)).isSubsetOf("How each sign is worked out", "Look at the days");
        assertThat(robot.lookup(Label.class::isInstance).<Label>queryAll())
                .extracting(Label::getText)
                .doesNotContain("New or different?");
    }

    @Test
    void trendsOpenNoDayAndTakeNoPictureAway(FxRobot robot) {
        TrendsModel.Memory memory = new TrendsModel.Memory() {
            @Override
            public TrendsChoice last() {
                return TrendsChoice.usual();
            }

            @Override
            public void keep(TrendsChoice choice) {}
        };
        TrendsScreen screen = new TrendsScreen(texts, tasks, journal, () -> TODAY, TrendsScreen.Ways.reading(memory));
        show(robot, screen);

        assertThat(screen.actions())
                .extracting(ScreenAction::id)
                .isNotEmpty()
                .doesNotContain("trends.copy", "trends.save_png", "trends.save_svg");
        robot.interact(screen.model()::open);
    }

    @Test
    void patternsCompareWithoutAPause(FxRobot robot) {
        show(
                robot,
                new PatternsScreen(
                        texts, tasks, journal, analyses, () -> TODAY, PatternsScreen.Ways.reading(() -> {})));

        assertThat(robot.lookup("Patterns").queryAll()).isNotEmpty();
        assertThat(robot.lookup(".th-paused").queryAll()).isEmpty();
    }

    @Test
    void theBodyThenStandsBesideTheBodyNowAndWhatIsNewIsSaid(FxRobot robot) {
        JournalSnapshot seen = new Recorded()
                .entry(new CareVisit(TODAY.minusDays(40), Set.of(), Answer.missing(), Answer.missing()))
                .pain(TODAY.minusDays(50), 4, Region.LOWER_BACK_LEFT)
                .pain(TODAY, 4, Region.LOWER_BACK_LEFT, Region.CALF_LEFT)
                .journal();
        show(robot, new CompareScreen(texts, tasks, seen, TODAY));

        assertThat(robot.lookup(Label.class::isInstance).<Label>queryAll())
                .extracting(Label::getText)
                .contains("New since the last visit: Calf, left (1 day).");
        assertThat(robot.lookup(".review-body").queryAllAs(PictureView.class))
                .extracting(view -> view.picture().sentence())
                .containsExactly(
                        "28 days before 2 Feb: 1 day with a place. Lower back, left (1 day).",
                        "28 days to 14 Mar: 1 day with a place. Lower back, left (1 day); Calf, left (1 day).");
    }

    @Test
    void whatSavingAReportLeavesOnTheDiskIsSaidBeforeItIsSaved(FxRobot robot) {
        ReportScreen screen = new ReportScreen(
                texts,
                tasks,
                journal,
                new Analyst(Workers.ALONE),
                () -> TODAY,
                new ReportScreen.Ways(
                        (_, _, _, _) -> Optional.empty(),
                        _ -> true,
                        (_, _, _) -> Printing.Outcome.CANCELLED,
                        () -> "five words",
                        PageSize.A4,
                        Optional.empty()));
        show(robot, screen);
        Label says = robot.lookup(".report-theirs").queryAs(Label.class);
        String what = "Save PDF writes this patient’s report onto this computer: pain and its places, safety answers, "
                + "treatments, and the notes and words chosen here. ";

        assertThat(says.getText())
                .isEqualTo(what + "It is not protected: whoever can read the file can read all of this.");
        robot.interact(() -> robot.lookup("Open with five words only").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(says.getText())
                .isEqualTo(what + "It opens only with five words, which are made for it and shown once.");
    }
}
