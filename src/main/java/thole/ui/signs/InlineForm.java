package thole.ui.signs;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// The frame of a small form inside a card: its fields, Save, Cancel, taking out what was entered before, and a place
/// for what has to be changed first. Enter saves, Escape cancels.
final class InlineForm extends VBox {

    private final Label trouble = Labels.small("");

    /// What the form leads to.
    interface Outcome {

        /// Checks the fields and saves them, or complains in the form.
        void save();

        /// Leaves the form; nothing is changed.
        void cancel();

        /// Takes out what was entered before.
        void remove();
    }

    /// @param removable something was entered before
    InlineForm(Texts texts, List<Node> fields, boolean removable, Outcome outcome) {
        getStyleClass().add("signs-form");
        trouble.getStyleClass().add("signs-trouble");
        complain("");
        HBox buttons = new HBox(
                button("th-button", texts.get("signs.form.save"), outcome::save),
                button("th-button", texts.get("signs.form.cancel"), outcome::cancel));
        buttons.getStyleClass().add("signs-form-buttons");
        if (removable) {
            buttons.getChildren().add(button("th-link", texts.get("signs.form.remove"), outcome::remove));
        }
        getChildren().addAll(fields);
        getChildren().addAll(trouble, buttons);
        // As a filter: radio buttons would swallow the key.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, outcome));
    }

    /// Says what has to be changed before the form can be saved; empty where nothing has.
    void complain(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(!sentence.isEmpty());
        trouble.setManaged(!sentence.isEmpty());
        trouble.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static Button button(String styleClass, String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().setAll(styleClass);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void pressed(KeyEvent event, Outcome outcome) {
        if (event.getTarget() instanceof ComboBoxBase<?> list && list.isShowing()) {
            return; // the key is for the open list
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            outcome.cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            outcome.save();
            event.consume();
        }
    }
}
