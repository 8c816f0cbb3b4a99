package thole.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import thole.text.StressedText;

/// A sentence in small text in which some words stand out. It is read aloud as one, and wraps as one.
public final class StressedLine extends TextFlow {

    public StressedLine(StressedText sentence) {
        getStyleClass().add("th-stressed");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence.text());
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        for (StressedText.Part part : sentence.parts()) {
            Text words = new Text(part.text());
            words.getStyleClass().add("th-stressed-words");
            if (part.strong()) {
                words.getStyleClass().add("th-strong");
            }
            getChildren().add(words);
        }
    }
}
