package thole.ui.measures;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import thole.model.safety.HelpLine;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// Beside questions about mood and worry: whom to call, and the page on when to get help.
final class HelpLineCard extends VBox {

    HelpLineCard(Texts texts, Runnable getHelp) {
        getStyleClass().add("th-card");
        Label says = Labels.body(texts.get("safety.help.crisis.says"));
        says.getStyleClass().add("th-strong");
        getChildren().add(says);
        HelpLine.startingWith(texts.locale().getCountry()).stream()
                .limit(1)
                .filter(line -> line.region().equals(texts.locale().getCountry()))
                .forEach(line -> getChildren()
                        .add(Labels.body(texts.get("measures.help.line", line.crisis(), line.crisisNumber()))));
        getChildren().add(Labels.small(texts.get("safety.help.crisis.other")));
        getChildren().add(Buttons.plain(texts.get("safety.help.title"), getHelp));
        setAccessibleText(texts.get("safety.help.crisis.title"));
    }
}
