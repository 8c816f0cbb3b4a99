package thole.ui.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import thole.insight.Analyst;
import thole.insight.Recorded;
import thole.insight.RememberedAnalyses;
import thole.insight.work.Workers;
import thole.journal.InMemoryJournal;
import thole.model.entry.AnswerSet;
import thole.model.safety.SafetyList;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.kit.Theme;
import thole.ui.kit.pause.InsightPause;

/// The screen of the signs over a journal in memory, with work that waits until it is asked for.
final class ShownSigns {

    private final HeldWork work = new HeldWork();
    final InMemoryJournal journal = new InMemoryJournal(new Recorded().journal());
    final SimpleBooleanProperty pauses = new SimpleBooleanProperty();
    private final Tasks tasks = new Tasks(work, bug -> {
        throw new AssertionError(bug);
    });
    private @Nullable SignsScreen screen;
    int helpAsked;
    int checkAsked;

    void on(Stage stage) {
        answered("none", _ -> "no");
        SignsScreen made = new SignsScreen(
                new Texts(Locale.ENGLISH),
                tasks,
                journal,
                new RememberedAnalyses(new Analyst(Workers.ALONE)),
                () -> LocalDate.of(2026, 3, 14),
                new SignsScreen.Ways(
                        () -> helpAsked++,
                        () -> checkAsked++,
                        () -> {},
                        _ -> {},
                        new InsightPause(pauses, () -> checkAsked++)));
        Scene scene = new Scene(made.root(), 1000, 900);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1000);
        stage.setHeight(900);
        stage.show();
        made.shown();
        screen = made;
    }

    SignsScreen screen() {
        return Objects.requireNonNull(screen);
    }

    /// Every sentence that is on screen.
    List<String> words(FxRobot robot) {
        return robot.lookup(Label.class::isInstance).<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }

    void answered(String list, UnaryOperator<String> reply) {
        TreeMap<String, String> answers = new TreeMap<>();
        String code = list.equals("none") ? SafetyList.CHECK : list;
        SafetyList.current().codes(code).forEach(question -> answers.put(question, reply.apply(question)));
        journal.saveNew(new AnswerSet(LocalDate.of(2026, 3, 1), code, "1", answers))
                .join();
    }

    void answer(FxRobot robot) {
        robot.interact(work::doIt);
        robot.interact(() -> {});
    }

    Button button(FxRobot robot, String words) {
        return robot.lookup((Node node) ->
                        node instanceof Button button && button.getText().equals(words))
                .queryAs(Button.class);
    }

    void focus(FxRobot robot, String words) {
        robot.interact(() -> button(robot, words).requestFocus());
    }
}
