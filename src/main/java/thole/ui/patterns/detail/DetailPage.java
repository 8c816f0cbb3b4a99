package thole.ui.patterns.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import thole.chart.detail.DayByDayPlot;
import thole.insight.RememberedAnalyses;
import thole.insight.frame.Window;
import thole.journal.Journal;
import thole.text.Texts;
import thole.ui.chart.ChartCard;
import thole.ui.kit.Labels;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.patterns.detail.Detail.Panel;

/// The page of one factor: what is said of it, and four charts that show the days it rests on.
public final class DetailPage {

    /// Shorter work is not worth a word.
    private static final Duration NOTICEABLE = Duration.millis(300);

    /// Narrower than so many times the size of small text, the charts stand below each other.
    private static final double ONE_COLUMN_BELOW = 60;

    /// Narrower than that, the key figures stand under the sentence.
    private static final double NARROW_BELOW = 78;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass BESIDE_BAR = PseudoClass.getPseudoClass("beside-bar");

    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.ESCAPE);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private static final KeyCombination TABLE = new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final DetailViewModel model;
    private final Optional<Consumer<LocalDate>> openDay;
    private final Subscriptions subscriptions = new Subscriptions();
    private final DetailHeader header;
    private final Label updating;
    private final StatementBar statement;
    private final List<ChartCard> cards;
    private final GridPane grid = new GridPane();
    private final VBox content;
    private final ScrollPane scroll;
    private final VBox root = new VBox();
    private final PauseTransition patience = new PauseTransition(NOTICEABLE);
    private Runnable left = () -> {};
    private IntConsumer step = _ -> {};
    private @Nullable Detail drawn;

    /// @param openDay what Enter on a day does; empty where it does nothing
    public DetailPage(
            Texts texts,
            Tasks tasks,
            Journal journal,
            RememberedAnalyses analyses,
            Supplier<LocalDate> today,
            Optional<Consumer<LocalDate>> openDay) {
        this.texts = texts;
        this.model = new DetailViewModel(texts, tasks, journal, analyses, today);
        this.openDay = openDay;
        updating = Labels.small(texts.get("patterns.updating"));
        updating.getStyleClass().add("th-muted");
        updating.setVisible(false);
        header = new DetailHeader(texts, updating, () -> left.run(), places -> step.accept(places));
        statement = new StatementBar(texts);
        String key = texts.get("patterns.detail.table.key", TABLE.getDisplayText());
        cards = Stream.generate(() -> new ChartCard(texts, key)).limit(4).toList();
        grid.getStyleClass().add("pattern-charts");
        VBox.setVgrow(grid, Priority.ALWAYS);
        content = new VBox(statement, grid);
        content.getStyleClass().add("pattern-content");
        content.setVisible(false);
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().addAll("th-canvas", "patterns-screen", "pattern-detail");
        root.getChildren().setAll(header, scroll);
        VBox.setVgrow(root, Priority.ALWAYS);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        patience.setOnFinished(_ -> showWorking(model.state().get().working()));
    }

    /// @param onLeft called when the person goes back to all factors, or the factor is gone
    /// @param onStep called with −1 or 1 for the factor before or after
    public void listen(Runnable onLeft, IntConsumer onStep) {
        left = onLeft;
        step = onStep;
    }

    public Parent root() {
        return root;
    }

    /// What can be done here.
    public List<ScreenAction> actions() {
        return List.of(
                ScreenAction.keyed("patterns.detail.back", "patterns.detail.back", BACK, () -> left.run()),
                ScreenAction.keyed(
                        "patterns.detail.previous", "patterns.detail.previous", PREVIOUS, () -> step.accept(-1)),
                ScreenAction.keyed("patterns.detail.next", "patterns.detail.next", NEXT, () -> step.accept(1)),
                ScreenAction.keyed("patterns.detail.tables", "patterns.detail.tables", TABLE, this::turnTables));
    }

    /// The factor that is open; empty while none is.
    public String key() {
        return model.state().get().key();
    }

    /// Opens a factor; what has the focus keeps it as long as it is there.
    public void open(String key, Window window) {
        model.open(key, window);
        follow();
    }

    /// Puts the focus on the way back.
    public void focusBack() {
        header.focusBack();
    }

    /// It is on screen again with the factor that was open.
    public void shown() {
        follow();
        model.resume();
    }

    /// It is no longer on screen.
    public void hidden() {
        subscriptions.end();
        patience.stop();
        model.pause();
    }

    /// Leaves the factor.
    public void close() {
        subscriptions.end();
        patience.stop();
        model.close();
        drawn = null;
    }

    private void follow() {
        subscriptions.end();
        subscriptions.follow(model.state(), this::show);
        subscriptions.changes(root.widthProperty(), _ -> arrange());
        subscriptions.changes(updating.fontProperty(), _ -> arrange());
        subscriptions.changes(
                scroll.viewportBoundsProperty(),
                viewport -> content.pseudoClassStateChanged(BESIDE_BAR, viewport.getWidth() < scroll.getWidth() - 2));
    }

    private void show(DetailState state) {
        if (!state.isOpen()) {
            left.run();
            return;
        }
        if (state.working()) {
            patience.play();
        } else {
            patience.stop();
            showWorking(false);
        }
        Detail detail = state.detail();
        content.setVisible(detail != null);
        if (detail != null && !detail.equals(drawn)) {
            drawn = detail;
            header.show(detail);
            draw(detail);
        }
    }

    private void showWorking(boolean working) {
        updating.setVisible(working);
        content.getStyleClass().remove("patterns-stale");
        if (working) {
            content.getStyleClass().add("patterns-stale");
        }
    }

    private void draw(Detail detail) {
        Detail.DayByDay days = detail.days();
        Node chart = days.plot().<Node>map(plot -> dayByDay(days, plot)).orElse(null);
        Panel first = days.panel();
        cards.getFirst().show(first.heading(), first.caption(), chart, first.figures());
        for (int i = 0; i < detail.others().size(); i++) {
            Panel other = detail.others().get(i);
            cards.get(i + 1).show(other.heading(), other.caption(), other.drawing(), other.figures());
        }
        arrange();
    }

    private DayByDayChart dayByDay(Detail.DayByDay days, DayByDayPlot plot) {
        DayByDayChart chart = new DayByDayChart(days, plot, openDay.orElse(_ -> {}));
        if (openDay.isEmpty()) {
            chart.setAccessibleHelp(texts.get("patterns.detail.days.help.reading"));
        }
        return chart;
    }

    private void arrange() {
        double width = root.getWidth() / updating.getFont().getSize();
        if (drawn != null) {
            statement.show(drawn.statement(), width < NARROW_BELOW);
        }
        root.pseudoClassStateChanged(COMPACT, width < NARROW_BELOW);
        int columns = width < ONE_COLUMN_BELOW ? 1 : 2;
        if (grid.getColumnConstraints().size() == columns) {
            return;
        }
        grid.getChildren().clear();
        grid.getColumnConstraints()
                .setAll(IntStream.range(0, columns)
                        .mapToObj(_ -> share(new ColumnConstraints(), columns))
                        .toList());
        int rows = cards.size() / columns;
        grid.getRowConstraints()
                .setAll(IntStream.range(0, rows)
                        .mapToObj(_ -> share(new RowConstraints(), rows))
                        .toList());
        for (int i = 0; i < cards.size(); i++) {
            grid.add(cards.get(i), i % columns, i / columns);
        }
    }

    private static ColumnConstraints share(ColumnConstraints column, int columns) {
        column.setPercentWidth(100.0 / columns);
        column.setFillWidth(true);
        return column;
    }

    private static RowConstraints share(RowConstraints row, int rows) {
        row.setPercentHeight(100.0 / rows);
        row.setVgrow(Priority.ALWAYS);
        return row;
    }

    private void pressed(KeyEvent event) {
        boolean sideways = event.isAltDown() != event.isShortcutDown() && !event.isShiftDown();
        boolean known = true;
        if (event.getCode() == KeyCode.ESCAPE) {
            left.run();
        } else if (sideways && event.getCode() == KeyCode.LEFT) {
            step.accept(-1);
        } else if (sideways && event.getCode() == KeyCode.RIGHT) {
            step.accept(1);
        } else if (TABLE.match(event)) {
            turnTables();
        } else {
            known = false;
        }
        if (known) {
            event.consume();
        }
    }

    /// The chart that has the focus, or all of them, become tables, and charts again.
    private void turnTables() {
        List<ChartCard> within = cards.stream().filter(Node::isFocusWithin).toList();
        List<ChartCard> turned = within.isEmpty() ? cards : within;
        boolean now = turned.stream().anyMatch(card -> !card.showsTable());
        turned.forEach(card -> card.showTable(now));
    }
}
