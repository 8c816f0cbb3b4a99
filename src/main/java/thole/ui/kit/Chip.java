package thole.ui.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

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

    /// Something chosen that can be changed as well: a click on its words changes it, its cross, Delete or Backspace
    /// takes it away.
    ///
    /// @param spoken says what it is and that it can be changed
    /// @param removal says what it is and that it can be removed
    public static HBox editable(String text, String spoken, String removal, Consumer<Node> edit, Runnable remove) {
        Button words = plain(text);
        words.getStyleClass().addAll("th-chip-chosen", "th-chip-words");
        words.setAccessibleText(spoken);
        words.setOnAction(_ -> edit.accept(words));
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove.run();
                event.consume();
            }
        });
        Button cross = plain("");
        cross.getStyleClass().addAll("th-chip-chosen", "th-chip-cross");
        cross.setGraphic(Icon.CLOSE.node());
        cross.setAccessibleText(removal);
        cross.setTooltip(new Tooltip(removal));
        cross.setOnAction(_ -> remove.run());
        HBox chip = new HBox(words, cross);
        chip.setAccessibleText(spoken);
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
