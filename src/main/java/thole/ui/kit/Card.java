package thole.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A white sheet on the canvas that holds what belongs together, from top to bottom.
public final class Card extends VBox {

    public Card(Node... content) {
        super(content);
        getStyleClass().add("th-card");
    }

    /// With its heading on top; the heading also names the group to a screen reader.
    public static Card titled(String heading, Node... content) {
        Card card = new Card(Labels.heading(heading));
        card.getChildren().addAll(content);
        card.setAccessibleText(heading);
        return card;
    }
}
