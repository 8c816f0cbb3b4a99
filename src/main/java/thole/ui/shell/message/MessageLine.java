package thole.ui.shell.message;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// The line over the content that says what went wrong. The focus goes to it, so that it is read out.
final class MessageLine extends HBox {

    private final Label words = Labels.body("");

    MessageLine(Texts texts, Runnable dismiss) {
        getStyleClass().addAll("th-problem", "th-message-line", "th-region");
        setFocusTraversable(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new Button();
        close.getStyleClass().setAll("th-icon-button");
        close.setGraphic(Icon.CLOSE.node());
        close.setAccessibleText(texts.get("kit.close"));
        close.setTooltip(new Tooltip(texts.get("kit.close")));
        close.setOnAction(_ -> dismiss.run());
        getChildren().setAll(Icon.ALERT.node(), words, close);
        hide();
    }

    void say(String sentence) {
        words.setText(sentence);
        setAccessibleText(sentence);
        setVisible(true);
        setManaged(true);
        requestFocus();
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
