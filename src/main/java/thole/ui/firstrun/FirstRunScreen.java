package thole.ui.firstrun;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import thole.journal.Journal;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.firstrun.FirstRunState.Step;
import thole.ui.kit.Screen;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.form.OwnFactorFields;
import thole.ui.kit.form.ReadyMadeRows;
import thole.ui.kit.frame.Room;
import thole.ui.kit.frame.ScreenAction;

/// What a new journal begins with, one page after the other. Enter continues, Escape and Alt+Left go back; everything
/// can be left as it is.
public final class FirstRunScreen implements Screen {

    private final Texts texts;
    private final Tasks tasks;
    private final FirstRunViewModel model;
    private final Welcome welcome;
    private final Steps steps;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ScrollPane first;
    private final StepPage page;
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
        page = new StepPage(texts, this::goBack, this::goOn);
        root.getStyleClass().addAll("th-canvas", "th-wide", "firstrun");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Room.around(root).subscribe(welcome::arrange);
        draw(model.now());
    }

    /// Enter continues wherever the focus is, except on a button that does something else or in an open list.
    private void pressed(KeyEvent event) {
        boolean inList = event.getTarget() instanceof ComboBoxBase<?> list && list.isShowing();
        boolean onAnother =
                isInOwnFactor(event.getTarget()) || (event.getTarget() instanceof Button other && !page.goesOn(other));
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
        return target instanceof Node node && StepPage.isIn(node, OwnFactorFields.class::isInstance);
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
        page.follow(subscriptions, tasks);
        subscriptions.follow(
                model.refused(), problem -> page.refuse(problem.map(texts::say).orElse("")));
    }

    @Override
    public List<ScreenAction> actions() {
        return model.now().step() == Step.BEGIN
                ? welcome.actions()
                : List.of(
                        ScreenAction.of("firstrun.continue", "firstrun.continue", this::goOn),
                        ScreenAction.of("firstrun.back", "firstrun.back", this::goBack));
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

    private void turnTo(FirstRunState state) {
        page.turnTo(state.step(), steps.page(state));
        root.getChildren().setAll(state.step() == Step.BEGIN ? first : page);
    }

    private void focus(Step step) {
        root.applyCss();
        if (step == Step.BEGIN) {
            welcome.requestFocus();
        } else {
            page.requestFocus();
        }
    }
}
