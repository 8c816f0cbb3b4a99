package thole.ui.signs;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import thole.report.safety.SafetyWords;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;

/// What the signs are, what they are not, and what no sign may keep anybody from doing.
final class AboutSigns extends VBox {

    private final Texts texts;

    /// @param own empty for another person’s journal
    AboutSigns(Texts texts, Optional<SignsScreen.Own> own) {
        this.texts = texts;
        getStyleClass().add("signs-standing");
        getChildren().add(about());
        own.map(this::ownWays).ifPresent(getChildren()::addAll);
        Label source = Labels.caption(new SafetyWords(texts).sources());
        source.getStyleClass().add("signs-source");
        getChildren().add(source);
    }

    private Card about() {
        return Card.titled(
                texts.get("signs.about.title"),
                Labels.small(texts.get("signs.about.talk")),
                Labels.small(texts.get("signs.about.sum")),
                Labels.small(texts.get("signs.about.examination")),
                Labels.small(texts.get("signs.about.follows")),
                Labels.small(texts.get("signs.about.real")));
    }

    private List<Card> ownWays(SignsScreen.Own own) {
        Card somethingNew = Card.titled(
                texts.get("signs.new.title"),
                Labels.small(texts.get("signs.new.now")),
                Labels.small(texts.get("signs.new.doctor")),
                link("safety.action.help", own.getHelp()));
        Card inflammatory = Card.titled(
                texts.get("safety.inflammatory.title"),
                Labels.small(texts.get("signs.inflammatory")),
                link("signs.inflammatory.answer", own.check()));
        return List.of(somethingNew, inflammatory);
    }

    private Button link(String key, Runnable action) {
        Button link = new Button(texts.get(key));
        link.getStyleClass().setAll("th-link", "signs-enter");
        link.setMnemonicParsing(false);
        link.setOnAction(_ -> action.run());
        return link;
    }
}
