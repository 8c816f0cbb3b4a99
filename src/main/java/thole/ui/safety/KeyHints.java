package thole.ui.safety;

import java.util.Locale;
import javafx.scene.layout.HBox;
import thole.text.Texts;
import thole.ui.kit.KeyCap;
import thole.ui.kit.Labels;

/// The keys that answer and move, drawn; the questions say them themselves.
final class KeyHints extends HBox {

    KeyHints(Texts texts) {
        getStyleClass().add("safety-hints");
        for (String reply : new String[] {"no", "yes", "unsure"}) {
            getChildren().add(new KeyCap(texts.get("safety.letter." + reply).toUpperCase(Locale.ROOT)));
        }
        getChildren()
                .addAll(
                        Labels.caption(texts.get("safety.keys.answer")),
                        new KeyCap(texts.get("safety.keys.up_down")),
                        Labels.caption(texts.get("safety.keys.move")));
        setMinWidth(USE_PREF_SIZE);
    }
}
