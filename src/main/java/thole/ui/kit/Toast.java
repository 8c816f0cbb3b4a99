package thole.ui.kit;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import thole.text.Texts;

/// The note at the bottom right that says what has just been done and offers to undo it. It leaves after ten seconds,
/// but never while the pointer or the focus is on it; what it offers stays possible elsewhere.
public final class Toast extends HBox {

    private static final Duration STAYS = Duration.seconds(10);

    private final Label message = Labels.body("");
    private final Button action = new Button();
    private final PauseTransition leaving = new PauseTransition(STAYS);
    private @Nullable Runnable offered;

    public Toast(Texts texts) {
        getStyleClass().add("th-toast");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        message.setMinWidth(USE_PREF_SIZE);
        action.getStyleClass().setAll("th-link");
        action.setMinWidth(USE_PREF_SIZE);
        action.setOnAction(_ -> accept());
        getChildren().setAll(message, action, closeButton(texts.get("kit.close")));
        leaving.setOnFinished(_ -> hide());
        hoverProperty().subscribe(this::restOrLeave);
        focusWithinProperty().subscribe(this::restOrLeave);
        hide();
    }

    private Button closeButton(String name) {
        Button close = new Button();
        close.getStyleClass().setAll("th-icon-button");
        close.setGraphic(Icon.CLOSE.node());
        close.setAccessibleText(name);
        close.setTooltip(new Tooltip(name));
        close.setOnAction(_ -> hide());
        return close;
    }

    /// Shows a sentence and one thing to do about it; an older note gives way.
    public void show(String sentence, String actionName, Runnable onAction) {
        message.setText(sentence);
        action.setText(actionName);
        action.setAccessibleText(sentence + " " + actionName);
        offered = onAction;
        action.setVisible(true);
        action.setManaged(true);
        appear();
    }

    /// Shows a sentence alone.
    public void show(String sentence) {
        message.setText(sentence);
        offered = null;
        action.setVisible(false);
        action.setManaged(false);
        appear();
    }

    public void hide() {
        leaving.stop();
        setVisible(false);
        setManaged(false);
    }

    private void appear() {
        setManaged(true);
        setVisible(true);
        message.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        leaving.playFromStart();
        restOrLeave();
    }

    private void accept() {
        Runnable chosen = offered;
        hide();
        if (chosen != null) {
            chosen.run();
        }
    }

    private void restOrLeave() {
        if (!isVisible()) {
            return;
        }
        if (isHover() || isFocusWithin()) {
            leaving.pause();
        } else if (leaving.getStatus() == Animation.Status.PAUSED) {
            leaving.play();
        }
    }
}
