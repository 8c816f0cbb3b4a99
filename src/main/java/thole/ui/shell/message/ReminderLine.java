package thole.ui.shell.message;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// The line over the content that reminds of a reading, where the system has no tray. It stays until it is answered or
/// put away, and never takes the focus from what is being typed.
final class ReminderLine extends HBox {

    private final Label words = Labels.body("");
    private Runnable chosen = () -> {};

    ReminderLine(Texts texts) {
        getStyleClass().addAll("th-reminder", "th-region");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button record = new Button(texts.get("shell.reminder.record"));
        record.getStyleClass().setAll("th-link");
        record.setMnemonicParsing(false);
        record.setMinWidth(Region.USE_PREF_SIZE);
        record.setOnAction(_ -> {
            hide();
            chosen.run();
        });
        Button away = new Button();
        away.getStyleClass().setAll("th-icon-button");
        away.setGraphic(Icon.CLOSE.node());
        away.setAccessibleText(texts.get("kit.close"));
        away.setTooltip(new Tooltip(texts.get("kit.close")));
        away.setOnAction(_ -> hide());
        getChildren().setAll(Icon.CLOCK.node(), words, record, away);
        hide();
    }

    /// @param answered what happens once the person wants to record
    void say(String sentence, Runnable answered) {
        words.setText(sentence);
        chosen = answered;
        setVisible(true);
        setManaged(true);
        words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
