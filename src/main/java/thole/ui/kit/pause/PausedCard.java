package thole.ui.kit.pause;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// Stands where comparisons would be while an urgent safety answer is open: that they wait, and the way to the answer.
public final class PausedCard extends VBox {

    public PausedCard(Texts texts, InsightPause pause) {
        Button open = new Button(texts.get("kit.paused.open"), Icon.SHIELD.node());
        open.getStyleClass().setAll("th-primary", "th-focus-first");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> pause.openCheck().run());
        getStyleClass().addAll("th-card", "th-paused");
        getChildren().setAll(Labels.statement(texts.get("kit.paused")), Labels.body(texts.get("kit.paused.why")), open);
    }
}
