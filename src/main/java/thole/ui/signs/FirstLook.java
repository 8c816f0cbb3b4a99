package thole.ui.signs;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import thole.report.safety.SafetyWords;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// Stands where the signs will be until the safety check was begun or put off: safety comes before insight.
final class FirstLook extends VBox {

    private final Button start;

    FirstLook(Texts texts, Runnable check, Runnable notNow) {
        start = new Button(texts.get("safety.first.start"));
        start.getStyleClass().setAll("th-primary", "th-focus-first");
        start.setMinWidth(USE_PREF_SIZE);
        start.setOnAction(_ -> check.run());
        Button later = new Button(texts.get("safety.action.not_now"));
        later.getStyleClass().setAll("th-button");
        later.setMinWidth(USE_PREF_SIZE);
        later.setOnAction(_ -> notNow.run());
        FlowPane actions = new FlowPane(start, later);
        actions.getStyleClass().add("signs-first-actions");
        getStyleClass().addAll("th-card", "th-paused");
        setMaxHeight(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        Labels.statement(texts.get("safety.first.title")),
                        Labels.body(texts.get("safety.first.says")),
                        actions,
                        Labels.caption(new SafetyWords(texts).sources()),
                        Labels.caption(texts.get("safety.alerts")));
    }

    @Override
    public void requestFocus() {
        start.requestFocus();
    }
}
