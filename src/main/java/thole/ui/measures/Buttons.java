package thole.ui.measures;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// The buttons of these pages.
final class Buttons {

    private Buttons() {}

    static Button primary(String text, Runnable action) {
        return button("th-primary", text, action);
    }

    static Button plain(String text, Runnable action) {
        return button("th-button", text, action);
    }

    static Button link(String text, Runnable action) {
        return button("th-link", text, action);
    }

    private static Button button(String style, String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().setAll(style);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
