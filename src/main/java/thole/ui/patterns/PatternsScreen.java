package thole.ui.patterns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thole.insight.RememberedAnalyses;
import thole.journal.Journal;
import thole.text.Texts;
import thole.ui.kit.Screen;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.pause.InsightPause;
import thole.ui.kit.pause.PausedCard;
import thole.ui.patterns.PatternsState.Progress;
import thole.ui.patterns.detail.DetailPage;

/// The screen that says what went together with pain: all factors, or one of them looked at closely. While an urgent
/// safety answer is open it says nothing but that.
public final class PatternsScreen implements Screen {

    private final PatternsViewModel model;
    private final PatternsList list;
    private final DetailPage detail;
    private final VBox paused;
    private final InsightPause pause;
    private final StackPane root = new StackPane();
    private final Subscriptions subscriptions = new Subscriptions();
    private String wanted = "";
    private String kept = "";

    /// What the screen leads to.
    ///
    /// @param help opens the page that says how a verdict is worked out
    /// @param openDay opens a day of the journal; empty where a day cannot be opened
    /// @param pause whether comparisons wait
    public record Ways(Runnable help, Optional<Consumer<LocalDate>> openDay, InsightPause pause) {

        public Ways(Runnable help, Consumer<LocalDate> openDay, InsightPause pause) {
            this(help, Optional.of(openDay), pause);
        }

        /// Another person’s journal: days are looked at and nothing more, and whoever reads it is not kept from it.
        public static Ways reading(Runnable help) {
            return new Ways(help, Optional.empty(), InsightPause.never());
        }
    }

    public PatternsScreen(
            Texts texts,
            Tasks tasks,
            Journal journal,
            RememberedAnalyses analyses,
            Supplier<LocalDate> today,
            Ways ways) {
        model = new PatternsViewModel(texts, tasks, journal, analyses, today);
        Optional<Runnable> write = ways.openDay().map(openDay -> () -> openDay.accept(today.get()));
        list = new PatternsList(texts, model, ways.help(), write, this::open);
        detail = new DetailPage(texts, tasks, journal, analyses, today, ways.openDay());
        detail.listen(this::leaveDetail, this::step);
        pause = ways.pause();
        ScreenHeader header = new ScreenHeader(texts.get("patterns.title"), texts.get("patterns.subtitle"));
        paused = new VBox(header, new PausedCard(texts, pause));
        paused.getStyleClass().addAll("th-canvas", "patterns-screen");
        root.getStyleClass().add("th-canvas");
        root.getChildren().setAll(list.root());
    }

    @Override
    public Parent root() {
        return root;
    }

    /// A factor that is opened once the comparisons are there, by its code; empty for the screen as it is.
    @Override
    public void at(String factor) {
        String asked = factor.isEmpty() ? kept : factor;
        kept = "";
        wanted = asked.equals(detail.key()) ? "" : asked;
    }

    /// The factor that is looked at closely.
    @Override
    public Optional<Object> unsaved() {
        return Optional.of(detail.key()).filter(key -> !key.isEmpty()).map(Object.class::cast);
    }

    @Override
    public void takeOver(Object unsaved) {
        if (unsaved instanceof String factor) {
            kept = factor;
        }
    }

    @Override
    public List<ScreenAction> actions() {
        if (pause.isActive()) {
            return List.of(ScreenAction.of("kit.paused.open", "kit.paused.open", pause.openCheck()));
        }
        return detail.key().isEmpty() ? list.actions() : detail.actions();
    }

    @Override
    public void shown() {
        subscriptions.follow(pause.active(), this::resume);
        subscriptions.follow(model.state(), state -> {
            if (state.progress() == Progress.WHOLE && !wanted.isEmpty()) {
                open(wanted);
            }
        });
    }

    @Override
    public void hidden() {
        subscriptions.end();
        rest();
    }

    /// Whether an answer is on its way.
    boolean isWorking() {
        return model.state().get().working();
    }

    private void rest() {
        list.hidden();
        detail.hidden();
    }

    private void resume(boolean waiting) {
        if (waiting) {
            rest();
            show(paused);
        } else if (detail.key().isEmpty() || !wanted.isEmpty()) {
            detail.close();
            show(list.root());
            list.shown();
        } else {
            show(detail.root());
            detail.shown();
        }
    }

    private void show(Parent part) {
        if (!root.getChildren().contains(part)) {
            root.getChildren().setAll(part);
        }
    }

    private void open(String key) {
        wanted = "";
        if (pause.isActive() || !order().contains(key)) {
            return;
        }
        list.hidden();
        detail.open(key, model.state().get().window());
        show(detail.root());
        root.applyCss();
        detail.focusBack();
    }

    /// The focus returns to the row.
    private void leaveDetail() {
        String key = detail.key();
        detail.close();
        show(list.root());
        list.shown();
        root.applyCss();
        list.focus(key);
    }

    /// From the last factor on to the first, and back.
    private void step(int places) {
        List<String> order = order();
        int place = order.indexOf(detail.key());
        if (place >= 0) {
            detail.open(
                    order.get(Math.floorMod(place + places, order.size())),
                    model.state().get().window());
        }
    }

    /// The factors in the order of the rows.
    private List<String> order() {
        return model.state().get().body() instanceof PatternsBody.Table table
                ? table.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(row -> row.subject().key())
                        .toList()
                : List.of();
    }
}
