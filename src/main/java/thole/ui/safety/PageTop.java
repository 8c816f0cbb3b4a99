package thole.ui.safety;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.ScreenHeader;

/// The top of a page of the safety check: the way back, its title and one line under it.
public final class PageTop extends HBox {

    public PageTop(Texts texts, String title, String subtitle, Runnable leave, Node... actions) {
        Button back = new Button();
        back.setGraphic(Icon.ARROW_LEFT.node());
        back.getStyleClass().setAll("th-icon-button");
        back.setAccessibleText(texts.get("safety.back"));
        back.setTooltip(new Tooltip(texts.get("safety.back")));
        back.setOnAction(_ -> leave.run());
        ScreenHeader header = new ScreenHeader(title, subtitle, actions);
        HBox.setHgrow(header, Priority.ALWAYS);
        getStyleClass().add("safety-top");
        getChildren().setAll(back, header);
        setMinHeight(USE_PREF_SIZE);
    }
}
