package thole.ui.report;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.report.ReportSaving.Saved;

/// Says what has become of a file that was to be written, and shows the words that open it: they are not kept anywhere.
final class SavedNote extends VBox {

    private final Label said = Labels.body("");
    private final TextField words = new TextField();
    private final HBox opens;

    SavedNote(Texts texts) {
        words.setEditable(false);
        words.setAccessibleText(texts.get("report.words"));
        words.getStyleClass().add("report-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button copy = new Button(texts.get("report.words.copy"), Icon.COPY.node("th-small"));
        copy.getStyleClass().setAll("th-button");
        copy.setMnemonicParsing(false);
        copy.setMinWidth(Button.USE_PREF_SIZE);
        copy.setOnAction(_ -> copy());
        opens = new HBox(words, copy);
        opens.getStyleClass().add("report-opens");
        Label tell = Labels.small(texts.get("report.words.tell"));
        tell.getStyleClass().add("th-muted");
        tell.visibleProperty().bind(opens.visibleProperty());
        tell.managedProperty().bind(opens.managedProperty());
        getStyleClass().add("report-saved");
        getChildren().setAll(said, opens, tell);
        setVisible(false);
        setManaged(false);
    }

    void say(Saved saved) {
        said.setText(saved.said());
        words.setText(saved.passphrase());
        boolean sealed = !saved.passphrase().isEmpty();
        opens.setVisible(sealed);
        opens.setManaged(sealed);
        setVisible(true);
        setManaged(true);
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        if (sealed) {
            words.requestFocus();
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(words.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
