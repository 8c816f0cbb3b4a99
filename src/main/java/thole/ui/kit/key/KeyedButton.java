package thole.ui.kit.key;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import thole.ui.kit.Icon;

/// A button that shows its icon before its words and its key behind them. A button of the toolkit has room for one of
/// the two, so both are drawn with the words; what it says of itself stays its text.
public final class KeyedButton extends Button {

    /// @param styleClass of the button as a whole, such as `th-button`
    public KeyedButton(Icon icon, String words, KeyCap key, String styleClass) {
        super(words);
        getStyleClass().setAll(styleClass);
        Label drawn = new Label();
        drawn.textProperty().bind(textProperty());
        drawn.textFillProperty().bind(textFillProperty());
        drawn.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(icon.node(), drawn, key);
        content.setAlignment(Pos.CENTER);
        content.spacingProperty().bind(graphicTextGapProperty());
        content.setMouseTransparent(true);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
    }
}
