package thole.ui.history.record;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import thole.ui.kit.Icon;

/// What a day can carry beside its number: a shape and a word each.
public enum DayMark {
    FLARE("history.mark.flare"),
    NOTE("history.mark.note"),
    TREATMENT("history.mark.treatment"),
    EVENT("history.mark.event");

    private final String textKey;

    DayMark(String textKey) {
        this.textKey = textKey;
    }

    public String textKey() {
        return textKey;
    }

    /// A new node that draws it.
    public Node node() {
        return switch (this) {
            case FLARE -> {
                Region triangle = new Region();
                triangle.getStyleClass().add("history-flare");
                yield triangle;
            }
            case NOTE -> Icon.NOTE.node("history-mark");
            case TREATMENT -> Icon.TREATMENT.node("history-mark");
            case EVENT -> Icon.FLAG.node("history-mark");
        };
    }
}
