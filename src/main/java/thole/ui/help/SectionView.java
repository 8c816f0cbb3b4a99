package thole.ui.help;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// One section: its heading at the left, or on top where there is little room, and its paragraphs. It takes the focus
/// and is read aloud as a whole.
final class SectionView extends VBox {

    SectionView(Texts texts, HelpSection section, boolean compact) {
        getStyleClass().add("help-section");
        String title = section.heading(texts);
        String words = String.join(" ", section.paragraphs(texts));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(texts.get("help.spoken", title, words));
        Node heading = Labels.heading(title);
        VBox paragraphs = new VBox();
        paragraphs.getStyleClass().add("help-paragraphs");
        section.paragraphs(texts).forEach(paragraph -> paragraphs.getChildren().add(Labels.body(paragraph)));
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
