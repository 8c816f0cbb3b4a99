package thole.ui.safety;

import javafx.scene.layout.VBox;
import thole.report.safety.SafetyWords;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// What stands under every list of symptoms: where it is from, that no clinician has reviewed it, and that nobody is
/// alerted.
public final class StandingWords extends VBox {

    public StandingWords(Texts texts) {
        getStyleClass().add("safety-standing");
        getChildren()
                .setAll(
                        Labels.small(new SafetyWords(texts).sources()),
                        Labels.small(texts.get("safety.alerts")),
                        Labels.small(texts.get("safety.adults")));
        getChildren().forEach(label -> label.getStyleClass().add("th-muted"));
    }
}
