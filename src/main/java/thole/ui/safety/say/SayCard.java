package thole.ui.safety.say;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import thole.insight.safety.Said;
import thole.report.safety.SayWords;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Subscriptions;

/// What to say about one group of what is marked, with the fields that belong to it.
final class SayCard extends VBox {

    private final Texts texts;
    private final String group;
    private final Subscriptions follows;
    private final Label script = Labels.lead("");

    /// @param said what is written already, by what it belongs to
    /// @param write takes what a field belongs to and its words
    /// @param follows ends with the card
    SayCard(
            Texts texts,
            String group,
            Map<String, Said> said,
            BiConsumer<String, String> write,
            Subscriptions follows) {
        this.texts = texts;
        this.follows = follows;
        this.group = group;
        script.getStyleClass().add("safety-script");
        getStyleClass().add("th-card");
        setAccessibleText(texts.get("safety.say.group." + group));
        getChildren()
                .setAll(
                        Labels.heading(texts.get("safety.say.group." + group)),
                        script,
                        field("safety.say.since", Said.since(group), said, write));
        if (group.equals(SayWords.BLADDER_GROUP)) {
            getChildren().add(field("safety.say.urine", Said.URINE, said, write));
        }
        getChildren().add(copy());
    }

    String group() {
        return group;
    }

    void say(List<String> lines) {
        script.setText(String.join("\n", lines));
    }

    private VBox field(String name, String what, Map<String, Said> said, BiConsumer<String, String> write) {
        Said before = said.get(what);
        TextField field = new TextField(before == null ? "" : before.words());
        field.setPromptText(texts.get(name + ".hint"));
        field.setAccessibleText(texts.get(name));
        follows.changes(field.textProperty(), typed -> write.accept(what, typed));
        VBox box = new VBox(Labels.small(texts.get(name)), field);
        box.getStyleClass().add("safety-field");
        return box;
    }

    private Button copy() {
        Button copy = new Button(texts.get("safety.say.copy"), Icon.COPY.node());
        copy.getStyleClass().setAll("th-button");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(script.getText());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(texts.get("safety.say.copied"));
            copy.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        return copy;
    }
}
