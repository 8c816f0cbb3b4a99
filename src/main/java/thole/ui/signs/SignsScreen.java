package thole.ui.signs;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import thole.insight.RememberedAnalyses;
import thole.insight.sign.Sign;
import thole.journal.Journal;
import thole.report.SignWords;
import thole.text.Texts;
import thole.ui.kit.HelpButton;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.pause.InsightPause;
import thole.ui.kit.pause.PausedCard;
import thole.ui.signs.place.PlacePage;

/// The screen of the signs that some therapists look at: a talking aid, never a tally.
public final class SignsScreen implements Screen {

    /// Shorter work is not worth a word.
    private static final Duration NOTICEABLE = Duration.millis(300);

    /// Narrower than so many times the size of small text, the standing words go under the signs.
    private static final double COMPACT_BELOW = 75;

    private static final double EDGE = 20;

    private static final String PLACES = "places";

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Texts texts;
    private final SignsViewModel model;
    private final SignForms forms;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Map<Sign, SignCard> cards = new EnumMap<>(Sign.class);
    private final VBox root = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox signs = new VBox();
    private final AboutSigns standing;
    private final StackPane body = new StackPane();
    private final SafetyLine line;
    private final Node paused;
    private final FirstLook first;
    private final ScreenHeader header;
    private final PlacePage places;
    private final Ways ways;
    private final Own own;
    private final Label updating;
    private final PauseTransition patience = new PauseTransition(NOTICEABLE);
    private @Nullable Boolean drawnCompact;
    private boolean wantsPlaces;

    /// What the screen leads to.
    ///
    /// @param help opens the page that says how each sign is worked out
    /// @param evidence opens the comparison with a factor, by its code
    /// @param own what only the person can do whose journal it is; empty for another person’s journal, of which the
    ///     signs are shown at once and nothing can be entered
    public record Ways(Runnable help, Consumer<String> evidence, Optional<Own> own) {

        public Ways(Runnable help, Runnable check, Runnable getHelp, Consumer<String> evidence, InsightPause pause) {
            this(help, evidence, Optional.of(new Own(check, getHelp, pause)));
        }

        public static Ways reading(Runnable help, Consumer<String> evidence) {
            return new Ways(help, evidence, Optional.empty());
        }
    }

    /// @param check opens the safety check
    /// @param getHelp opens the page that says when to get help
    /// @param pause whether the signs wait
    public record Own(Runnable check, Runnable getHelp, InsightPause pause) {

        private static final Own NOTHING = new Own(() -> {}, () -> {}, InsightPause.never());
    }

    public SignsScreen(
            Texts texts,
            Tasks tasks,
            Journal journal,
            RememberedAnalyses analyses,
            Supplier<LocalDate> today,
            Ways ways) {
        this.texts = texts;
        this.ways = ways;
        own = ways.own().orElse(Own.NOTHING);
        this.model = new SignsViewModel(texts, tasks, journal, analyses, today);
        this.forms = new SignForms(texts, model, this::reveal);
        updating = Labels.small(texts.get("signs.updating"));
        updating.getStyleClass().add("th-muted");
        updating.setVisible(false);
        patience.setOnFinished(_ -> updating.setVisible(isWorking()));
        this.standing = new AboutSigns(texts, ways.own());
        signs.getStyleClass().add("signs-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setAlignment(Pos.TOP_LEFT);
        line = new SafetyLine(texts, own.check());
        paused = new PausedCard(texts, own.pause());
        first = new FirstLook(texts, own.check(), model::notNow);
        root.getStyleClass().addAll("th-canvas", "signs-screen");
        header = header(ways.help());
        places = new PlacePage(texts, this::leavePlaces);
        showAll();
    }

    private ScreenHeader header(Runnable help) {
        String subtitle = new SignWords(texts).subtitle();
        HelpButton how = HelpButton.inWords(texts.get("signs.help"), help);
        how.listenOn(root);
        ScreenHeader header = new ScreenHeader(texts.get("signs.title"), subtitle, updating, how);
        header.setMinHeight(Region.USE_PREF_SIZE);
        return header;
    }

    @Override
    public Parent root() {
        return root;
    }

    /// `places` for the days that the sign about the place rests on, once they are there; empty for the signs.
    @Override
    public void at(String part) {
        wantsPlaces = part.equals(PLACES);
    }

    @Override
    public void shown() {
        subscriptions.follow(model.state(), this::show);
        subscriptions.changes(own.pause().active(), _ -> choose(model.state().get()));
        subscriptions.changes(root.widthProperty(), _ -> show(model.state().get()));
        model.shown();
    }

    @Override
    public void hidden() {
        subscriptions.end();
        patience.stop();
        model.hidden();
        showAll();
    }

    @Override
    public List<ScreenAction> actions() {
        return looksAtPlaces() ? places.actions() : List.of();
    }

    /// Whether an answer is on its way.
    boolean isWorking() {
        return model.state().get().working();
    }

    private void show(SignsState state) {
        if (state.working()) {
            patience.play();
        } else {
            patience.stop();
            updating.setVisible(false);
        }
        boolean compact = isCompact();
        arrange(compact);
        choose(state);
        for (SignRow row : state.rows()) {
            SignCard card = cards.computeIfAbsent(row.sign(), sign -> new SignCard(texts));
            if (!signs.getChildren().contains(card)) {
                signs.getChildren().add(card);
            }
            card.show(row, compact);
            if (isOwn()) {
                forms.offer(row.sign(), card, state);
            }
            row.factor()
                    .ifPresent(factor -> card.offer(
                            texts.get("signs.evidence"), () -> ways.evidence().accept(factor)));
        }
        offerPlaces(state);
        forms.complain(state.trouble());
    }

    private void offerPlaces(SignsState state) {
        boolean any = state.places().isPresent();
        Optional.ofNullable(cards.get(Sign.MOVES_LOCATION))
                .ifPresent(card -> card.offer(any ? texts.get("signs.evidence") : "", this::lookAtPlaces));
        state.places().ifPresent(places::show);
        if (wantsPlaces && any && body.getChildren().contains(scroll)) {
            wantsPlaces = false;
            lookAtPlaces();
        }
    }

    private void lookAtPlaces() {
        root.getChildren().setAll(places.root());
        places.shown();
        root.applyCss();
        places.focusBack();
    }

    private boolean looksAtPlaces() {
        return root.getChildren().contains(places.root());
    }

    private void showAll() {
        places.hidden();
        root.getChildren().setAll(header, body);
        if (isOwn()) {
            root.getChildren().add(1, line);
        }
    }

    /// The focus returns to the sign.
    private void leavePlaces() {
        showAll();
        root.applyCss();
        Optional.ofNullable(cards.get(Sign.MOVES_LOCATION)).ifPresent(Node::requestFocus);
    }

    /// Whether the person reads their own journal.
    private boolean isOwn() {
        return ways.own().isPresent();
    }

    /// The signs, or what comes before them.
    private void choose(SignsState state) {
        boolean waits = own.pause().isActive();
        boolean unasked = isOwn() && !waits && state.safety().firstLook();
        Node now = waits ? paused : unasked ? first : scroll;
        boolean gone = state.places().isEmpty() && !state.working();
        if (looksAtPlaces() && (gone || !now.equals(scroll))) {
            leavePlaces();
        }
        line.say(waits || unasked ? "" : state.safety().line());
        if (!body.getChildren().contains(now)) {
            boolean moved = body.isFocusWithin();
            body.getChildren().setAll(now);
            if (moved) {
                first.requestFocus();
            }
        }
    }

    private boolean isCompact() {
        return root.getWidth() / updating.getFont().getSize() < COMPACT_BELOW;
    }

    private void arrange(boolean compact) {
        if (drawnCompact != null && drawnCompact == compact) {
            return;
        }
        drawnCompact = compact;
        root.pseudoClassStateChanged(COMPACT, compact);
        Pane page = compact ? new VBox(signs, standing) : new HBox(signs, standing);
        HBox.setHgrow(signs, Priority.ALWAYS);
        page.getStyleClass().add("signs-page");
        standing.getStyleClass().remove("signs-beside");
        if (!compact) {
            standing.getStyleClass().add("signs-beside");
        }
        scroll.setContent(page);
    }

    /// Scrolls as little as it takes to see a form that has just opened and the edge of its card; a tall one from its
    /// top.
    private void reveal(Node form) {
        root.applyCss();
        root.layout();
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - visible;
        if (hidden > 0) {
            Bounds bounds = scroll.getContent().sceneToLocal(form.localToScene(form.getLayoutBounds()));
            double top = scroll.getVvalue() * hidden;
            double lowest = bounds.getMaxY() + EDGE - visible;
            double moved = Math.clamp(top, Math.min(lowest, bounds.getMinY()), bounds.getMinY());
            scroll.setVvalue(Math.clamp(moved / hidden, 0, 1));
        }
    }
}
