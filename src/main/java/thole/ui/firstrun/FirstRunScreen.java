package thole.ui.firstrun;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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

/// What a new journal begins with, one page after the other. Enter continues; everything can be left as it is.
public final class FirstRunScreen implements Screen {

    private final Texts texts;
    private final FirstRunViewModel model;
    private final Steps steps;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Label where = Labels.caption("");
    private final VBox body = new VBox();
    private final Label refused = Labels.small("");
    private final Button back = new Button();
    private final Button next = new Button();
    private final ScrollPane root;

    /// @param getHelp opens the page that says when to get help, where the window has one
    /// @param done goes to the first day
    public FirstRunScreen(
            Texts texts, Tasks tasks, Journal journal, Settings settings, Optional<Runnable> getHelp, Runnable done) {
        this.texts = texts;
        model = new FirstRunViewModel(tasks, journal, settings, done);
        steps = new Steps(texts, model, settings, getHelp);
        back.setText(texts.get("firstrun.back"));
        back.getStyleClass().setAll("th-button");
        back.setMnemonicParsing(false);
        back.setOnAction(_ -> model.back());
        next.getStyleClass().setAll("th-primary", "th-focus-first");
        next.setMnemonicParsing(false);
        next.setDefaultButton(true);
        next.setGraphic(new KeyCap(KeyCode.ENTER.getName()));
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> model.goOn());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(back, between, next);
        foot.getStyleClass().add("firstrun-foot");
        body.getStyleClass().add("firstrun-body");
        Card card = new Card(where, body, refused, foot);
        card.getStyleClass().add("firstrun-card");
        VBox page = new VBox(card);
        page.getStyleClass().addAll("th-canvas", "firstrun-page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("th-wide");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        draw(model.now());
    }

    /// Enter continues wherever the focus is, except on a button that does something else.
    private void pressed(KeyEvent event) {
        boolean onAnother = event.getTarget() instanceof Button other && !other.equals(next);
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !onAnother) {
            event.consume();
            model.goOn();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        subscriptions.follow(model.state(), this::draw);
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
        return Optional.of(model.now());
    }

    @Override
    public void takeOver(Object unsaved) {
        if (unsaved instanceof FirstRunState state) {
            model.set(state);
        }
    }

    private void draw(FirstRunState state) {
        boolean moved = steps.draw(state, body);
        where.setText(texts.get("firstrun.step", state.step().number(), Step.values().length));
        back.setVisible(state.step() != Step.BEGIN);
        next.setText(texts.get(state.step() == Step.NOTE ? "firstrun.done" : "firstrun.continue"));
        if (moved) {
            root.setVvalue(0);
            next.requestFocus();
        }
    }
}
