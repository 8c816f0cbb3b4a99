package thole.ui.today;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import thole.model.Problem;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.key.KeyCap;
import thole.ui.today.control.Part;
import thole.ui.today.draft.Occasion;
import thole.ui.today.draft.Progress;
import thole.ui.today.draft.Saving;
import thole.ui.today.draft.Standing.Form;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// The foot of the screen: what will be saved, the button that saves it, and what went wrong if it could not be.
final class Footer implements Part {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final Duration SAID = Duration.millis(1200);

    private final Texts texts;
    private final Label message = Labels.small("");
    private final Button useSuggestion = new Button();
    private final Button save = new Button();
    private final StackPane saveHolder = new StackPane(save);
    private final Tooltip whyNot = new Tooltip();
    private final HBox problem = new HBox();
    private final Label problemText = Labels.body("");
    private final PauseTransition saidSaved = new PauseTransition(SAID);
    private final HBox line;
    private final VBox foot;
    private Saving before = new Saving.Idle();

    Footer(Texts texts, TodayViewModel model, Runnable onSave, Runnable onCopy) {
        this.texts = texts;
        useSuggestion.getStyleClass().setAll("th-link");
        useSuggestion.setText(texts.get("today.suggestion.use"));
        useSuggestion.setWrapText(true);
        useSuggestion.setOnAction(_ -> model.acceptSuggestion());
        save.getStyleClass().setAll("th-primary");
        save.setGraphic(new KeyCap(SAVE));
        save.setContentDisplay(ContentDisplay.RIGHT);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> onSave.run());
        save.setAccessibleHelp(SAVE.getDisplayText());
        saidSaved.setOnFinished(_ -> label(model.now()));
        message.getStyleClass().add("th-muted");
        message.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(message, space, useSuggestion, saveHolder);
        line.getStyleClass().add("th-foot-line");
        problem(onSave, onCopy);
        foot = new VBox(problem, line);
        foot.getStyleClass().addAll("th-foot", "th-region");
    }

    private void problem(Runnable onSave, Runnable onCopy) {
        Button again = new Button(texts.get("today.save.again"));
        again.getStyleClass().setAll("th-link");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(_ -> onSave.run());
        Button copy = new Button(texts.get("today.save.copy"));
        copy.getStyleClass().setAll("th-link");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> onCopy.run());
        HBox.setHgrow(problemText, Priority.ALWAYS);
        problemText.setMaxWidth(Double.MAX_VALUE);
        problemText.setMinWidth(0);
        problem.getChildren().setAll(Icon.ALERT.node(), problemText, again, copy);
        problem.getStyleClass().add("th-problem");
        problem.setFocusTraversable(true);
    }

    @Override
    public Region node() {
        return foot;
    }

    @Override
    public void show(TodayState state) {
        useSuggestion.setVisible(state.ghost().isGiven());
        useSuggestion.setManaged(state.ghost().isGiven());
        save.setDisable(!state.canSave());
        whyNot.setText(texts.get(state.progress().anything() ? "today.save.unchanged" : "today.save.nothing"));
        if (state.canSave()) {
            Tooltip.uninstall(saveHolder, whyNot);
        } else {
            Tooltip.install(saveHolder, whyNot);
        }
        message.setText(sentence(state));
        line.setVisible(state.form() != Form.QUICK);
        line.setManaged(state.form() != Form.QUICK);
        boolean news = !state.saving().equals(before);
        before = state.saving();
        switch (state.saving()) {
            case Saving.Idle _, Saving.Running _ -> hideProblem();
            case Saving.Saved _ -> saved(news);
            case Saving.Failed(Problem what) -> failed(texts.say(what), news);
        }
        label(state);
    }

    private void saved(boolean news) {
        hideProblem();
        if (news) {
            saidSaved.playFromStart();
            if (Platform.isAccessibilityActive()) {
                message.setFocusTraversable(true);
                message.requestFocus();
            }
        }
    }

    private void failed(String sentence, boolean news) {
        problemText.setText(sentence);
        problem.setAccessibleText(sentence);
        problem.setVisible(true);
        problem.setManaged(true);
        if (news) {
            problem.requestFocus();
        }
    }

    private void hideProblem() {
        problem.setVisible(false);
        problem.setManaged(false);
    }

    private void label(TodayState state) {
        boolean justSaved = state.saving() instanceof Saving.Saved && saidSaved.getStatus() == Animation.Status.RUNNING;
        String first = state.form() == Form.PAST ? "past" : TodayHeader.key(state.occasion());
        String key = state.isCorrection() ? "changes" : first;
        save.setText(texts.get(justSaved ? "today.save.done" : "today.save." + key));
    }

    /// Says in place of the problem that a copy is there.
    void copied(boolean there) {
        message.setText(texts.get(there ? "today.copy.done" : "today.copy.failed"));
    }

    private String sentence(TodayState state) {
        if (state.saving() instanceof Saving.Saved && !state.isDirty()) {
            return texts.get("today.saved." + TodayHeader.key(state.occasion()));
        }
        Progress progress = state.progress();
        if (!progress.anything()) {
            return texts.get("today.foot.nothing");
        }
        if (progress.onlyPain()) {
            return texts.get("today.foot.only_pain");
        }
        if (progress.set() == 0) {
            return texts.get("today.foot.no_number");
        }
        boolean suggestion = state.ghost().isGiven() && state.occasion() != Occasion.ANY_TIME;
        String key = suggestion ? "today.foot.set_suggestion" : "today.foot.set";
        return texts.get(key, progress.set(), progress.asked());
    }
}
