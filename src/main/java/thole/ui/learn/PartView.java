package thole.ui.learn;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// One part: its heading at the left, or on top where there is little room, its paragraphs and its sources. It takes
/// the focus and is read aloud as a whole.
final class PartView extends VBox {

    PartView(Texts texts, LearnPart part, boolean compact) {
        getStyleClass().addAll("help-section", "help-stop");
        String title = part.heading(texts);
        VBox paragraphs = new VBox();
        paragraphs.getStyleClass().add("help-paragraphs");
        part.paragraphs(texts).forEach(paragraph -> paragraphs.getChildren().add(Labels.body(paragraph)));
        paragraphs.getChildren().add(Labels.caption(part.sources(texts)));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(texts.get("learn.spoken", title, String.join(" ", part.paragraphs(texts))));
        setAccessibleHelp(part.sources(texts));
        var heading = Labels.heading(title);
        if (compact) {
            getChildren().setAll(heading, paragraphs);
            return;
        }
        heading.getStyleClass().add("help-heading");
        HBox.setHgrow(paragraphs, Priority.ALWAYS);
        HBox line = new HBox(heading, paragraphs);
        line.getStyleClass().add("help-line");
        getChildren().setAll(line);
    }
}
