package thole.ui.today.rows;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import thole.ui.kit.FactorLook;
import thole.ui.kit.Labels;

/// One question of the day: its icon, its name, and what it is answered with.
final class Row extends HBox {

    Row(FactorLook look, String name, Node... controls) {
        Label label = Labels.body(name);
        label.getStyleClass().addAll("th-medium", "th-row-name");
        label.setGraphic(look.icon().node("th-factor"));
        getStyleClass().addAll("th-row", look.styleClass());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(label);
        getChildren().addAll(controls);
        setAccessibleText(name);
    }
}
