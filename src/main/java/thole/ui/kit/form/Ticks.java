package thole.ui.kit.form;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;

/// Boxes to tick, with words that wrap.
public final class Ticks {

    private Ticks() {}

    /// @param changed takes whether it is ticked, each time the person changes that
    public static CheckBox box(String words, Consumer<Boolean> changed) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setOnAction(_ -> changed.accept(box.isSelected()));
        return box;
    }
}
