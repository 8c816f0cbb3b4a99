package thole.ui.firstrun;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.journal.Journal;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.firstrun.FirstRunState.Step;
import thole.ui.kit.Card;
import thole.ui.kit.KeyCap;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.form.OwnFactorFields;
import thole.ui.kit.form.ReadyMadeRows;
import thole.ui.kit.frame.Room;

/// What a new journal begins with, one page after the other. Enter continues, Escape and Alt+Left go back; everything
/// can be left as it is.
public final class FirstRunScreen implements Screen {

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double MARGIN = 8;

    private final Texts texts;
    private final Tasks tasks;
    private final FirstRunViewModel model;
    private final Welcome welcome;
    private final Steps steps;
    private final Subscriptions subscriptions = new Subscriptions();
    private final HBox dots = new HBox();
    private final Label where = Labels.caption("");
    private final VBox body = new VBox();
    private final ScrollPane asked = new ScrollPane(body);
    private final Label refused = Labels.small("");
    private final Button back = new Button();
    private final Button next = new Button();
    private final ScrollPane first;
    private final VBox page;
    private final StackPane root = new StackPane();
    private @Nullable Step drawn;

    /// What leads out of it.
    ///
    /// @param welcome from its first page
    /// @param safetyCheck opens the first safety check
    /// @param done goes to the first day
    public record Ways(Welcome.Ways welcome, Runnable safetyCheck, Runnable done) {}

    /// @param today the journal day of now
    public FirstRunScreen(
            Texts texts, Tasks tasks, Journal journal, Settings settings, Supplier<LocalDate> today, Ways ways) {
        this.texts = texts;
        this.tasks = tasks;
        model = new FirstRunViewModel(tasks, journal, settings, today, ways.done());
        welcome = new Welcome(texts, settings, ways.welcome(), this::goOn);
        steps = new Steps(texts, model, ways.safetyCheck());
        first = new ScrollPane(welcome);
        first.setFitToWidth(true);
        first.setFitToHeight(true);
        first.setFocusTraversable(false);
        page = new VBox(card());
        page.getStyleClass().addAll("th-canvas", "firstrun-page");
        root.getStyleClass().addAll("th-canvas", "th-wide", "firstrun");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        dots.getStyleClass().add("firstrun-dots");
        Room.around(root).subscribe(_ -> fit());
        Room.around(root).subscribe(welcome::arrange);
        draw(model.now());
    }

    private Card card() {
        back.setText(texts.get("firstrun.back"));
        back.getStyleClass().setAll("th-button");
        back.setMnemonicParsing(false);
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> goBack());
        next.getStyleClass().setAll("th-primary", "th-focus-first");
        next.setMnemonicParsing(false);
        next.setGraphic(new KeyCap(KeyCode.ENTER.getName()));
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> goOn());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(back, between, next);
        foot.getStyleClass().add("firstrun-foot");
        refused.getStyleClass().add("firstrun-wrong");
        body.getStyleClass().add("firstrun-body");
        asked.setFitToWidth(true);
        asked.setFocusTraversable(false);
        asked.getStyleClass().add("firstrun-asked");
        asked.prefViewportHeightProperty().bind(body.heightProperty());
        VBox.setVgrow(asked, Priority.SOMETIMES);
        Card card = new Card(new HBox(dots, where), asked, refused, foot);
        card.getStyleClass().add("firstrun-card");
        card.setMinHeight(0);
        return card;
    }

    /// Enter continues wherever the focus is, except on a button that does something else or in an open list.
    private void pressed(KeyEvent event) {
        boolean inList = event.getTarget() instanceof ComboBoxBase<?> list && list.isShowing();
        boolean onAnother =
                isInOwnFactor(event.getTarget()) || (event.getTarget() instanceof Button other && !other.equals(next));
        boolean goesBack = event.getCode() == KeyCode.LEFT && event.isAltDown();
        if (inList) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !onAnother) {
            event.consume();
            goOn();
        } else if (event.getCode() == KeyCode.ESCAPE || goesBack) {
            event.consume();
            goBack();
        }
    }

    /// Enter there adds the factor that is typed.
    private static boolean isInOwnFactor(EventTarget target) {
        return target instanceof Node node && isIn(node, OwnFactorFields.class::isInstance);
    }

    private static boolean isIn(Node inner, Predicate<Node> outer) {
        @Nullable Node node = inner;
        while (node != null && !outer.test(node)) {
            node = node.getParent();
        }
        return node != null;
    }

    private void goOn() {
        if (steps.leave(model.now())) {
            model.goOn(ready -> ReadyMadeRows.declared(texts, ready));
        }
    }

    /// What cannot be read yet is not kept; nothing of it holds anybody back.
    private void goBack() {
        if (!steps.leave(model.now())) {
            model.set(model.now().withStory(FirstRunState.Story.NONE));
        }
        model.back();
    }

    @Override
    public Parent root() {
        return root;
    }

    /// A page by its name; as it stands where none is asked for.
    @Override
    public void at(String name) {
        Step.called(name).ifPresent(step -> model.set(model.now().at(step)));
    }

    @Override
    public void shown() {
        subscriptions.follow(model.state(), this::draw);
        welcome.follow(subscriptions, tasks);
        subscriptions.follow(root.sceneProperty().flatMap(Scene::focusOwnerProperty), _ -> tasks.later(this::uncover));
        subscriptions.follow(body.heightProperty(), _ -> tasks.later(this::uncover));
        subscriptions.follow(model.refused(), problem -> {
            refused.setText(problem.map(texts::say).orElse(""));
            refused.setVisible(problem.isPresent());
            refused.setManaged(problem.isPresent());
        });
    }

    @Override
    public void hidden() {
        subscriptions.end();
    }

    @Override
    public Optional<Object> unsaved() {
        steps.leave(model.now()); // what is typed and can be read
        return Optional.of(model.now());
    }

    @Override
    public void takeOver(Object unsaved) {
        if (unsaved instanceof FirstRunState state) {
            model.set(state);
        }
    }

    private void draw(FirstRunState state) {
        if (state.step() != drawn) {
            boolean moved = drawn != null;
            drawn = state.step();
            turnTo(state);
            if (moved) {
                focus(state.step());
            }
        }
        steps.show(state);
    }

    private static Region dot(Step step, Step now) {
        Region dot = new Region();
        dot.getStyleClass().add("firstrun-dot");
        dot.pseudoClassStateChanged(PASSED, step.compareTo(now) < 0);
        dot.pseudoClassStateChanged(HERE, step == now);
        return dot;
    }

    private void turnTo(FirstRunState state) {
        where.setText(texts.get("firstrun.step", state.step().number(), Step.values().length));
        next.setText(texts.get(state.step() == Step.STORY ? "firstrun.done" : "firstrun.continue"));
        body.getChildren().setAll(steps.page(state));
        asked.setVvalue(0);
        fit();
        dots.getChildren()
                .setAll(Arrays.stream(Step.values())
                        .map(step -> dot(step, state.step()))
                        .toList());
        root.getChildren().setAll(state.step() == Step.BEGIN ? first : page);
    }

    /// The card holds both columns of a page, and takes less for its edges where height is scarce.
    private void fit() {
        boolean wide = drawn == Step.NOTE && NotePage.isWide(Room.around(root).getValue());
        page.pseudoClassStateChanged(WIDE, wide);
        page.pseudoClassStateChanged(LOW, Room.around(root).getValue().isLow());
        asked.setFitToHeight(wide);
        VBox.setVgrow(asked, wide ? Priority.ALWAYS : Priority.SOMETIMES);
        VBox.setVgrow(body.getChildren().isEmpty() ? body : body.getChildren().getFirst(), Priority.ALWAYS);
    }

    /// What has the focus is in sight, also where it came there without the Tab key or the page has grown.
    private void uncover() {
        Node stop = root.getScene() == null ? null : root.getScene().getFocusOwner();
        double shown = asked.getViewportBounds().getHeight();
        double hidden = body.getHeight() - shown;
        if (stop == null || hidden <= 0 || !isIn(stop, body::equals)) {
            return;
        }
        Bounds place = body.sceneToLocal(stop.localToScene(stop.getLayoutBounds()));
        double from = asked.getVvalue() * hidden;
        double to = Math.clamp(from, place.getMaxY() + MARGIN - shown, Math.max(place.getMinY() - MARGIN, 0));
        asked.setVvalue(Math.clamp(to / hidden, 0, 1));
    }

    private void focus(Step step) {
        root.applyCss();
        if (step == Step.BEGIN) {
            welcome.requestFocus();
        } else {
            next.requestFocus();
        }
    }
}
