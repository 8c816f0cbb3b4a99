package thole.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/// Small round buttons: something that can be on or off, something that can be taken away, something that can be added.
public final class Chip {

    private Chip() {}

    /// On or off; the one that is on carries a tick.
    public static ToggleButton toggle(String text, boolean on, Consumer<Boolean> changed) {
        ToggleButton chip = new ToggleButton(text);
        chip.getStyleClass().setAll("th-chip");
        chip.setMnemonicParsing(false);
        chip.setSelected(on);
        chip.graphicProperty().bind(chip.selectedProperty().map(now -> now ? Icon.CHECK.node() : null));
        chip.setOnAction(_ -> changed.accept(chip.isSelected()));
        return chip;
    }

    /// Something chosen: a click, Space, Delete or Backspace takes it away.
    ///
    /// @param spoken says what it is and that it can be removed
    public static Button removable(String text, String spoken, Runnable remove) {
        Button chip = plain(text);
        chip.getStyleClass().add("th-chip-chosen");
        chip.setGraphic(Icon.CLOSE.node());
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(spoken);
        chip.setOnAction(_ -> remove.run());
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove.run();
                event.consume();
            }
        });
        return chip;
    }

    /// Does something; the icon stands before the word.
    public static Button action(Icon icon, String text, Runnable action) {
        Button chip = plain(text);
        chip.setGraphic(icon.node());
        chip.setOnAction(_ -> action.run());
        return chip;
    }

    private static Button plain(String text) {
        Button chip = new Button(text);
        chip.getStyleClass().setAll("th-chip");
        chip.setMnemonicParsing(false);
        chip.setMinWidth(Button.USE_PREF_SIZE);
        return chip;
    }
}
