package thole.ui.today;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.model.Answer;
import thole.text.Texts;
import thole.ui.kit.Chip;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// A small sheet over the form in which something is added: what was used before as one click, or a new name. Escape
/// closes it, and the focus returns to where it came from.
final class AddPopover extends Pane {

    private static final double GAP = 6;

    private final Texts texts;
    private final VBox sheet = new VBox();
    private @Nullable Node opener;

    /// Something noted before.
    ///
    /// @param text as its chip says it
    record Earlier(String text, String name, Answer<String> dose) {}

    AddPopover(Texts texts) {
        this.texts = texts;
        setPickOnBounds(false);
        sheet.getStyleClass().add("th-popover");
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        focusWithinProperty().subscribe((_, inside) -> {
            if (!inside) {
                sheet.setVisible(false);
            }
        });
        getChildren().setAll(sheet);
        sheet.setVisible(false);
    }

    boolean isOpen() {
        return sheet.isVisible();
    }

    /// @param kind which texts name things: `treatment` or `event`
    /// @param added told the name and the dose, which may be missing
    void open(Node from, String kind, boolean dosed, List<Earlier> earlier, BiConsumer<String, Answer<String>> added) {
        opener = from;
        TextField name = field("today." + kind + ".name");
        TextField dose = field("today.treatment.dose");
        Runnable add = () -> {
            if (!name.getText().isBlank()) {
                String text = dose.getText().strip();
                added.accept(name.getText().strip(), text.isEmpty() ? Answer.missing() : Answer.typed(text));
                close();
            }
        };
        name.setOnAction(_ -> add.run());
        dose.setOnAction(_ -> add.run());
        Button button = new Button(texts.get("today.add"));
        button.getStyleClass().setAll("th-button");
        button.setOnAction(_ -> add.run());
        HBox line = dosed ? new HBox(name, dose, button) : new HBox(name, button);
        line.getStyleClass().add("th-popover-line");
        sheet.getChildren().setAll(Labels.heading(texts.get("today." + kind + ".add_title")), line);
        if (!earlier.isEmpty()) {
            sheet.getChildren().add(1, earlierChips(earlier, added));
        }
        appear(name);
    }

    private FlowPane earlierChips(List<Earlier> earlier, BiConsumer<String, Answer<String>> added) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("th-chips");
        earlier.forEach(one -> chips.getChildren().add(Chip.action(Icon.REPEAT, one.text(), () -> {
            added.accept(one.name(), one.dose());
            close();
        })));
        return chips;
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        return field;
    }

    private void appear(TextField first) {
        sheet.setVisible(true);
        requestLayout();
        first.requestFocus();
    }

    private void close() {
        Node from = opener;
        sheet.setVisible(false);
        if (from != null) {
            from.requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        Node from = opener;
        if (from == null) {
            return;
        }
        double wide = Math.min(sheet.prefWidth(-1), getWidth());
        double high = sheet.prefHeight(wide);
        Bounds at = sceneToLocal(from.localToScene(from.getBoundsInLocal()));
        double y = at.getMinY() - GAP - high < 0 ? at.getMaxY() + GAP : at.getMinY() - GAP - high;
        sheet.resizeRelocate(Math.clamp(at.getMinX(), 0, Math.max(0, getWidth() - wide)), y, wide, high);
    }
}
