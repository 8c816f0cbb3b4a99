package thole.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The way from a screen to the page that explains it: a button in its header, and Shift+F1 anywhere on it.
public final class HelpButton extends Button {

    public static final KeyCombination KEY = new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN);

    private HelpButton(String words, Runnable open) {
        super(words, Icon.HELP.node());
        setMnemonicParsing(false);
        setAccessibleText(words);
        setAccessibleHelp(KEY.getDisplayText());
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> open.run());
    }

    /// With its words beside the icon.
    public static HelpButton inWords(String words, Runnable open) {
        HelpButton button = new HelpButton(words, open);
        button.getStyleClass().setAll("th-button");
        return button;
    }

    /// The icon alone, where the header has little room; its words are the tooltip.
    public static HelpButton icon(String words, Runnable open) {
        HelpButton button = new HelpButton(words, open);
        button.getStyleClass().setAll("th-button", "th-help-icon");
        button.setText("");
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /// The same by key, anywhere on the screen.
    public void listenOn(Node screen) {
        screen.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (KEY.match(event)) {
                fire();
                event.consume();
            }
        });
    }
}
