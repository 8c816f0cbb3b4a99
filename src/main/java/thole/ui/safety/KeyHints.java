package thole.ui.safety;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import thole.model.safety.Reply;
import thole.settings.Letters;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.key.KeyCap;

/// The keys that answer and move, drawn; the questions say them themselves.
final class KeyHints extends HBox {

    private static final List<Reply> ORDER = List.of(Reply.NO, Reply.YES, Reply.UNSURE);

    private final Texts texts;

    KeyHints(Texts texts) {
        this.texts = texts;
        getStyleClass().add("safety-hints");
        setMinWidth(USE_PREF_SIZE);
        show(Letters.usual());
    }

    /// @param chosen what the person has chosen about single letters
    void show(Letters chosen) {
        getChildren().clear();
        for (Reply reply : ORDER) {
            ScreenAction answer = AnswerLetters.of(texts, reply);
            chosen.of(answer.id(), answer.letter())
                    .map(letter -> (Node) new KeyCap(letter.toUpperCase(Locale.ROOT)))
                    .ifPresent(getChildren()::add);
        }
        if (chosen.on()) {
            getChildren().add(Labels.caption(texts.get("safety.keys.answer")));
        }
        getChildren()
                .addAll(new KeyCap(texts.get("safety.keys.up_down")), Labels.caption(texts.get("safety.keys.move")));
    }
}
