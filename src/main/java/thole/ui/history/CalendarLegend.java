package thole.ui.history;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import thole.text.Texts;
import thole.ui.history.record.DayMark;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// What the colours and shapes of month and year say, in as many lines as it takes, and the button with which both of
/// them turn the page.
final class CalendarLegend extends FlowPane {

    CalendarLegend(Texts texts) {
        HBox ramp = new HBox();
        ramp.getStyleClass().add("history-ramp");
        for (int points = 0; points <= 10; points++) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("history-swatch", "th-pain-" + points);
            ramp.getChildren().add(swatch);
        }
        Region blank = new Region();
        blank.getStyleClass().add("history-blank-swatch");
        Label flare = Labels.caption(texts.get("history.mark.flare"));
        flare.setGraphic(DayMark.FLARE.node());
        Label none = Labels.caption(texts.get("history.legend.none"));
        none.setGraphic(blank);
        getChildren()
                .setAll(
                        Labels.caption(texts.get("history.legend.pain")),
                        ramp,
                        Labels.caption(texts.get("history.legend.scale")),
                        flare,
                        none);
        getStyleClass().add("history-legend");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
    }

    /// @param key the name of the button
    static Button step(Texts texts, Icon icon, String key, Runnable action) {
        Button button = new Button();
        button.getStyleClass().setAll("th-button", "history-step");
        button.setGraphic(icon.node());
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
