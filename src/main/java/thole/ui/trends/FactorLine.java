package thole.ui.trends;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import thole.chart.trend.TrendWords;
import thole.chart.trend.series.TrendFactor;
import thole.text.Texts;
import thole.ui.kit.Icon;

/// One factor on the sheet: ticked or not, and moved by buttons, by Alt with the arrow keys or by dragging the line.
final class FactorLine extends HBox {

    private static final double FAINT = 0.35;

    private final TrendsModel model;
    private final TrendFactor factor;
    private final CheckBox tick;
    private final Button up;
    private final Button down;
    private double dragged;

    FactorLine(Texts texts, TrendWords words, TrendsModel model, TrendFactor factor) {
        this.model = model;
        this.factor = factor;
        String name = words.name(factor);
        tick = new CheckBox(name);
        tick.setMnemonicParsing(false);
        tick.setOnAction(_ -> model.choose(factor, tick.isSelected()));
        up = button(Icon.CHEVRON_UP, texts.get("trends.sheet.up", name), -1);
        down = button(Icon.CHEVRON_DOWN, texts.get("trends.sheet.down", name), 1);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().setAll(tick, between, up, down);
        getStyleClass().add("trend-sheet-line");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> dragged = event.getSceneY());
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    private Button button(Icon icon, String name, int by) {
        Button button = new Button();
        button.getStyleClass().setAll("th-button", "trend-sheet-move");
        button.setGraphic(icon.node("th-small"));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> model.move(factor, by));
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.move(factor, event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    /// Every line's height that the pointer has gone is one place.
    private void drag(MouseEvent event) {
        int places = (int) ((event.getSceneY() - dragged) / getHeight());
        if (places != 0) {
            dragged += places * getHeight();
            model.move(factor, places);
        }
    }

    TrendFactor factor() {
        return factor;
    }

    void focusTick() {
        tick.requestFocus();
    }

    boolean isHeld() {
        return getChildren().stream().anyMatch(Node::isFocused);
    }

    /// At an end the button stays, so that the focus does; it does nothing there.
    void show(boolean ticked, boolean notFirst, boolean notLast) {
        tick.setSelected(ticked);
        up.setOpacity(notFirst ? 1 : FAINT);
        down.setOpacity(notLast ? 1 : FAINT);
    }
}
