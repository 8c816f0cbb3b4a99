package thole.ui.patterns;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import thole.insight.frame.Window;
import thole.text.Texts;
import thole.ui.kit.HelpButton;
import thole.ui.kit.Labels;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.patterns.PatternColumns.Fit;
import thole.ui.patterns.PatternsBody.Early;
import thole.ui.patterns.PatternsBody.NoEntries;
import thole.ui.patterns.PatternsBody.Table;
import thole.ui.patterns.PatternsBody.Unknown;
import thole.ui.patterns.PatternsState.PeriodChoice;
import thole.ui.patterns.PatternsState.Progress;

/// All factors with what is said of each, or what it takes where nothing can be said yet.
final class PatternsList {

    /// Shorter work is not worth a word.
    private static final Duration NOTICEABLE = Duration.millis(300);

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Texts texts;
    private final PatternsViewModel model;
    private final Optional<Runnable> write;
    private final Consumer<String> opened;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox root = new VBox();
    private final StackPane body = new StackPane();
    private final HBox choicePlace = new HBox();
    private final HBox besideTitle = new HBox();
    private final HBox belowTitle = new HBox();
    private final ScreenHeader header;
    private final HelpButton why;
    private final Label updating;
    private final PauseTransition patience = new PauseTransition(NOTICEABLE);
    private @Nullable PatternsState drawn;
    private @Nullable Fit drawnFit;

    /// @param help opens the page that says how a verdict is worked out
    /// @param write opens today’s entry; empty where none can be written
    /// @param opened called with the key of the factor whose row was opened
    PatternsList(
            Texts texts, PatternsViewModel model, Runnable help, Optional<Runnable> write, Consumer<String> opened) {
        this.write = write;
        this.texts = texts;
        this.model = model;
        this.opened = opened;
        updating = Labels.small(texts.get("patterns.updating"));
        updating.getStyleClass().add("th-muted");
        updating.setVisible(false);
        patience.setOnFinished(_ -> showWorking(model.state().get().working()));
        root.getStyleClass().addAll("th-canvas", "patterns-screen");
        VBox.setVgrow(body, Priority.ALWAYS);
        why = HelpButton.icon(texts.get("patterns.help"), help);
        why.listenOn(root);
        header = new ScreenHeader(
                texts.get("patterns.title"), texts.get("patterns.subtitle"), updating, besideTitle, why);
        header.setMinHeight(Region.USE_PREF_SIZE);
        belowTitle.setMinHeight(Region.USE_PREF_SIZE);
        choicePlace.getStyleClass().add("patterns-choice");
        root.getChildren().setAll(header, belowTitle, body);
        arrange(Fit.WIDE);
    }

    Parent root() {
        return root;
    }

    List<ScreenAction> actions() {
        return List.of(ScreenAction.keyed("patterns.help", "patterns.help", HelpButton.KEY, why::fire));
    }

    void shown() {
        subscriptions.follow(model.state(), this::show);
        subscriptions.changes(root.widthProperty(), _ -> redraw());
        subscriptions.changes(updating.fontProperty(), _ -> redraw());
        model.shown();
    }

    void hidden() {
        subscriptions.end();
        patience.stop();
        model.hidden();
    }

    /// Puts the focus on the row of a factor, or on the first one where it has none.
    void focus(String key) {
        table().ifPresent(rows -> rows.focus(key));
    }

    private void show(PatternsState state) {
        switch (state.progress()) {
            case ASKED -> patience.play();
            case SO_FAR -> showWorking(updating.isVisible());
            case WHOLE -> {
                patience.stop();
                showWorking(false);
            }
        }
        if (drawn == null || !drawn.periods().equals(state.periods())) {
            choicePlace.getChildren().setAll(choice(state));
        }
        choicePlace.setVisible(!(state.body() instanceof NoEntries));
        boolean same = drawn != null
                && drawn.body().equals(state.body())
                && drawn.limited().equals(state.limited());
        drawn = state;
        if (!same) {
            draw(state, fit());
        }
    }

    /// Rows that were asked for earlier stay where they are, muted, until the new ones come.
    private void showWorking(boolean working) {
        updating.setVisible(working);
        body.getStyleClass().remove("patterns-stale");
        if (working && model.state().get().progress() == Progress.ASKED) {
            body.getStyleClass().add("patterns-stale");
        }
    }

    private Node choice(PatternsState state) {
        List<Segment<Window>> segments = state.periods().stream()
                .map(period -> new Segment<>(period.window(), period.words()))
                .toList();
        SegmentedChoice<Window> choice = new SegmentedChoice<>(texts.get("patterns.period"), segments, model::choose);
        choice.show(state.periods().stream()
                .map(PeriodChoice::window)
                .filter(state.window()::equals)
                .findFirst()
                .orElse(null));
        return choice;
    }

    private void redraw() {
        if (drawn != null && fit() != drawnFit) {
            draw(drawn, fit());
        }
    }

    private Fit fit() {
        return Fit.of(root.getWidth() / updating.getFont().getSize());
    }

    /// In a narrow window the choice of days stands in a line of its own.
    private void arrange(Fit fit) {
        drawnFit = fit;
        root.pseudoClassStateChanged(COMPACT, fit != Fit.WIDE);
        header.say(texts.get(fit == Fit.WIDE ? "patterns.subtitle" : "patterns.subtitle-short"));
        HBox place = fit == Fit.NARROW ? belowTitle : besideTitle;
        if (!place.getChildren().contains(choicePlace)) {
            place.getChildren().setAll(choicePlace);
        }
        belowTitle.setManaged(fit == Fit.NARROW);
    }

    private void draw(PatternsState state, Fit fit) {
        arrange(fit);
        @Nullable PatternTable before = table().orElse(null);
        String focused = before == null ? "" : before.focusedKey();
        Node next = switch (state.body()) {
            case Unknown _ -> new Region();
            case NoEntries _ -> scrolling(EarlyView.empty(texts, write));
            case Early early -> scrolling(EarlyView.of(texts, early));
            case Table table -> new PatternTable(texts, table, state.limited(), fit, opened);
        };
        body.getChildren().setAll(next);
        if (next instanceof PatternTable table) {
            root.applyCss(); // only then do the rows belong to the scene
            root.layout();
            table.scrollTo(before == null ? 0 : before.scrolled());
            table.focus(focused);
        }
    }

    private Optional<PatternTable> table() {
        return body.getChildren().stream()
                .filter(PatternTable.class::isInstance)
                .map(PatternTable.class::cast)
                .findFirst();
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
