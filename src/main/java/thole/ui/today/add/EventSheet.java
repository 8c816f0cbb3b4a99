package thole.ui.today.add;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Chip;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// Something in a few words: what was said before as one click, or new words.
public final class EventSheet {

    private EventSheet() {}

    /// @param kind which texts name things: `event` or `words`
    /// @param earlier what is offered
    /// @param done closes the sheet
    public static AddPopover.Content of(
            Texts texts, String kind, List<String> earlier, Consumer<String> added, Runnable done) {
        TextField name = new TextField();
        name.setPromptText(texts.get("today." + kind + ".name"));
        name.setAccessibleText(texts.get("today." + kind + ".name"));
        Consumer<String> add = text -> {
            if (!text.isBlank()) {
                added.accept(text.strip());
                done.run();
            }
        };
        name.setOnAction(_ -> add.accept(name.getText()));
        Button button = new Button(texts.get("today.add"));
        button.getStyleClass().setAll("th-button");
        button.setOnAction(_ -> add.accept(name.getText()));
        HBox line = new HBox(name, button);
        line.getStyleClass().add("th-popover-line");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("th-chips");
        earlier.forEach(one -> chips.getChildren().add(Chip.action(Icon.PLUS, one, () -> add.accept(one))));
        VBox all = new VBox(Labels.heading(texts.get("today." + kind + ".add_title")), chips, line);
        all.getStyleClass().add("th-popover-content");
        chips.setManaged(!earlier.isEmpty());
        return new AddPopover.Content(all, name);
    }
}
