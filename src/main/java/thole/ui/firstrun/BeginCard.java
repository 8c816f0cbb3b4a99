package thole.ui.firstrun;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// One way to begin: what it is, a line about it, and the whole card is the button.
final class BeginCard extends Button {

    BeginCard(Icon icon, String name, String about, Runnable action) {
        VBox words = new VBox(Labels.body(name), Labels.small(about));
        words.getChildren().getFirst().getStyleClass().add("th-medium");
        words.getStyleClass().add("firstrun-begin-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane shown = new StackPane(icon.node());
        shown.getStyleClass().add("firstrun-begin-icon");
        HBox inside = new HBox(shown, words, Icon.CHEVRON_RIGHT.node());
        inside.getStyleClass().add("firstrun-begin-inside");
        getStyleClass().setAll("firstrun-begin");
        setGraphic(inside);
        setMaxWidth(Double.MAX_VALUE);
        setMnemonicParsing(false);
        setAccessibleText(name);
        setAccessibleHelp(about);
        setOnAction(_ -> action.run());
        inside.prefWidthProperty().bind(widthProperty().subtract(2));
    }

    /// As high as its words are at this width; a button by itself asks for one line.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic().prefHeight(width) + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(getWidth() > 0 ? getWidth() : width);
    }
}
