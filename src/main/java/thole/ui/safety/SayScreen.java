package thole.ui.safety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.insight.safety.SafetyState;
import thole.report.safety.SayWords;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.reading.Sheet;

/// What to say to somebody who can help, in a script for each group of what is marked. Since when, and when urine was
/// last passed, can be added in the person’s own words; they are not kept.
public final class SayScreen implements Screen {

    private final Texts texts;
    private final SayWords words;
    private final ObservableValue<SafetyState> state;
    private final VBox scripts = new VBox();
    private final Sheet sheet = new Sheet(scripts);
    private final VBox root = new VBox();
    private final Map<String, String> since = new LinkedHashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private String urine = "";

    /// @param leave back to where it was opened
    public SayScreen(Texts texts, ObservableValue<SafetyState> state, Runnable leave) {
        this.texts = texts;
        this.words = new SayWords(texts);
        this.state = state;
        scripts.getStyleClass().add("safety-page");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        root.getStyleClass().addAll("th-canvas", "safety-screen");
        root.getChildren()
                .setAll(
                        new PageTop(texts, texts.get("safety.say.title"), texts.get("safety.say.subtitle"), leave),
                        sheet);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        sheet.shown();
        subscriptions.follow(state, this::show);
    }

    @Override
    public void hidden() {
        subscriptions.end();
        sheet.hidden();
    }

    private void show(SafetyState now) {
        List<Node> cards =
                now.groups().stream().<Node>map(group -> card(now, group)).toList();
        scripts.getChildren().setAll(cards);
        if (cards.isEmpty()) {
            scripts.getChildren().add(Labels.body(texts.get("safety.say.nothing")));
        }
        scripts.getChildren().add(new StandingWords(texts));
    }

    private Card card(SafetyState now, String group) {
        Label script = Labels.lead("");
        script.getStyleClass().add("safety-script");
        TextField when = field("safety.say.since", "safety.say.since.hint", since.getOrDefault(group, ""));
        TextField passed = field("safety.say.urine", "safety.say.urine.hint", urine);
        Runnable write =
                () -> script.setText(String.join("\n", words.script(now, group, when.getText(), passed.getText())));
        write.run();
        subscriptions.changes(when.textProperty(), typed -> {
            since.put(group, typed);
            write.run();
        });
        subscriptions.changes(passed.textProperty(), typed -> {
            urine = typed;
            write.run();
        });
        Card card = Card.titled(texts.get("safety.say.group." + group), script, labelled("safety.say.since", when));
        if (group.equals(SayWords.BLADDER_GROUP)) {
            card.getChildren().add(labelled("safety.say.urine", passed));
        }
        card.getChildren().add(copy(script));
        return card;
    }

    private TextField field(String name, String hint, String typed) {
        TextField field = new TextField(typed);
        field.setPromptText(texts.get(hint));
        field.setAccessibleText(texts.get(name));
        return field;
    }

    private VBox labelled(String name, TextField field) {
        VBox box = new VBox(Labels.small(texts.get(name)), field);
        box.getStyleClass().add("safety-field");
        return box;
    }

    private Button copy(Label script) {
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
