package thole.ui.patterns.detail;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// The top of the page: the way back, the factor, and the way to the one before and after.
final class DetailHeader extends HBox {

    private final Button back;
    private final HBox icon = new HBox();
    private final Label title = Labels.title("");
    private final Label subtitle = Labels.small("");
    private final VBox words = new VBox(title, subtitle);

    /// @param step called with −1 or 1
    DetailHeader(Texts texts, Node updating, Runnable left, IntConsumer step) {
        getStyleClass().addAll("th-header", "pattern-header");
        setMinHeight(USE_PREF_SIZE);
        subtitle.getStyleClass().add("th-subtitle");
        back = button(Icon.ARROW_LEFT, texts.get("patterns.detail.back"), left);
        back.getStyleClass().setAll("th-icon-button", "pattern-back");
        icon.getStyleClass().add("pattern-header-icon");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button previous = button(Icon.CHEVRON_LEFT, texts.get("patterns.detail.previous"), () -> step.accept(-1));
        Button next = button(Icon.CHEVRON_RIGHT, texts.get("patterns.detail.next"), () -> step.accept(1));
        HBox pair = new HBox(previous, next);
        pair.getStyleClass().add("pattern-neighbours");
        HBox right = new HBox(updating, pair);
        right.getStyleClass().add("th-header-actions");
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(back, icon, words, right);
    }

    void show(Detail detail) {
        icon.getStyleClass()
                .setAll("pattern-header-icon", detail.subject().look().styleClass());
        icon.getChildren().setAll(detail.subject().look().icon().node("th-factor"));
        title.setText(detail.subject().name());
        subtitle.setText(detail.subtitle());
        setAccessibleText(detail.subject().name());
    }

    void focusBack() {
        back.requestFocus();
    }

    private static Button button(Icon icon, String words, Runnable action) {
        Button button = new Button("", icon.node());
        button.getStyleClass().setAll("th-button", "th-help-icon");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
