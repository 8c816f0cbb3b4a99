package thole.ui.export;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// Says line by line what a file will hold, what it will not, and who can read it. The signs before the lines only
/// repeat what the words say.
public final class FactList extends VBox {

    private List<Fact> shown = List.of();

    public FactList() {
        getStyleClass().add("export-facts");
    }

    public void show(List<Fact> facts) {
        if (!facts.equals(shown)) {
            shown = facts;
            getChildren().setAll(facts.stream().map(FactList::line).toList());
        }
    }

    /// One line in place of the facts.
    public void say(String instead) {
        shown = List.of();
        getChildren().setAll(Labels.small(instead));
    }

    private static HBox line(Fact fact) {
        Label words = Labels.body(fact.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(
                switch (fact.kind()) {
                    case HELD -> Icon.CHECK.node("th-accent");
                    case LEFT_OUT -> Icon.MINUS.node();
                    case OPEN -> Icon.UNLOCK.node("th-warning");
                    case SEALED -> Icon.LOCK.node("th-accent");
                },
                words);
        line.getStyleClass().add("export-fact");
        return line;
    }
}
