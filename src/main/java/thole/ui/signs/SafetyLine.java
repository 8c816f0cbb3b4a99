package thole.ui.signs;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// One line above the signs: where the safety check stands, and the way to it.
final class SafetyLine extends HBox {

    private final Label sentence = Labels.small("");

    SafetyLine(Texts texts, Runnable check) {
        getStyleClass().add("signs-safety");
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button open = new Button(texts.get("safety.action.check"));
        open.getStyleClass().setAll("th-link");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> check.run());
        getChildren().setAll(Icon.SHIELD.node(), sentence, open);
        setMinHeight(USE_PREF_SIZE);
        say("");
    }

    void say(String words) {
        sentence.setText(words);
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
    }
}
