package thole.ui.history.day;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.model.entry.EntryId;
import thole.text.Texts;
import thole.ui.history.day.DayReading.Answered;
import thole.ui.history.day.DayReading.Item;
import thole.ui.history.day.DayReading.Pain;
import thole.ui.history.record.PainColour;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.body.PlacesPicture;
import thole.ui.kit.key.KeyCap;
import thole.ui.kit.key.KeyedButton;

/// Everything that one day holds, each reading, treatment and event with the way to take it away.
public final class DayCard extends VBox {

    private final Texts texts;
    private final BiConsumer<EntryId, Node> delete;
    private final Label title = Labels.lead("");
    private final Label under = Labels.small("");
    private final Button edit;
    private final VBox content = new VBox();
    private boolean narrow;

    /// @param key the letter that opens it
    /// @param edit opens the day in the form
    /// @param delete takes an entry away; the node is where the focus was
    public DayCard(Texts texts, KeyCap key, Runnable edit, BiConsumer<EntryId, Node> delete) {
        this.texts = texts;
        this.delete = delete;
        getStyleClass().addAll("th-card", "history-day", "th-region");
        title.getStyleClass().add("th-strong");
        under.getStyleClass().add("th-muted");
        this.edit = new KeyedButton(Icon.EDIT, "", key, "th-button");
        this.edit.setOnAction(_ -> edit.run());
        VBox words = new VBox(title, under);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox top = new HBox(words, this.edit);
        top.getStyleClass().add("history-day-top");
        content.getStyleClass().add("history-day-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("history-day-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(top, scroll);
    }

    /// Whether there is no room for anything beside the readings.
    public void beNarrow(boolean now) {
        narrow = now;
    }

    /// Values of pain are shown here even where the calendar hides them: this day was asked for.
    public void show(DayReading day) {
        title.setText(day.title());
        under.setText(day.under());
        under.setVisible(!day.under().isEmpty());
        under.setManaged(!day.under().isEmpty());
        edit.setText(texts.get(day.recorded() ? "history.edit" : "history.fill_in"));
        edit.setVisible(day.editable());
        content.getChildren().clear();
        showPains(day);
        VBox answers = new VBox();
        answers.getStyleClass().add("history-answers");
        day.answers().forEach(answered -> answers.getChildren().add(row(answered)));
        if (!day.answers().isEmpty()) {
            content.getChildren().add(answers);
        }
        day.treatments().forEach(item -> addBlock(Icon.TREATMENT, "history.mark.treatment", item));
        day.events().forEach(item -> addBlock(Icon.FLAG, "history.mark.event", item));
        day.notes().forEach(note -> addText(Icon.NOTE, "history.mark.note", note));
        if (!day.words().isEmpty()) {
            addText(Icon.TAG, "history.day.words", day.words());
        }
        day.provenance().forEach(this::addProvenance);
    }

    /// The readings with the figure of their places beside them, or below where the card is narrow.
    private void showPains(DayReading day) {
        VBox rows = new VBox();
        rows.getStyleClass().add("history-pain-rows");
        day.pains().forEach(pain -> rows.getChildren().add(row(pain)));
        if (day.figure().isEmpty()) {
            content.getChildren().add(rows);
            return;
        }
        PlacesPicture figure = new PlacesPicture(texts);
        figure.show(day.figure());
        HBox.setHgrow(rows, Priority.ALWAYS);
        Pane both = narrow ? new VBox(rows, figure) : new HBox(rows, figure);
        both.getStyleClass().add("history-pains");
        content.getChildren().add(both);
    }

    private Node row(Pain pain) {
        Label when = Labels.body(pain.when());
        when.setMinWidth(USE_PREF_SIZE);
        Label figure = new Label(pain.figure());
        figure.setMinWidth(USE_PREF_SIZE);
        figure.getStyleClass().add("history-badge");
        pain.points().ifPresent(points -> figure.getStyleClass().addAll("history-pain", PainColour.of(points)));
        HBox row = new HBox(when, figure);
        if (!pain.beside().isEmpty()) {
            row.getChildren().add(Labels.caption(pain.beside()));
        }
        row.getChildren().addAll(gap(), remove(pain.id(), pain.removed()));
        row.getStyleClass().add("history-row");
        if (pain.places().isEmpty()) {
            return row;
        }
        Label places = Labels.caption(pain.places());
        places.setGraphic(Icon.PLACE.node("history-small-icon"));
        return new VBox(row, places);
    }

    private static Node row(Answered answered) {
        Label name = Labels.small(answered.name());
        name.setGraphic(answered.look().icon().node("th-factor"));
        name.getStyleClass().addAll("history-factor", answered.look().styleClass());
        Label value = Labels.small(answered.value());
        value.getStyleClass().add("th-strong");
        value.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(name, value, gap(), Labels.caption(answered.beside()));
        row.getStyleClass().add("history-answer");
        return row;
    }

    private void addBlock(Icon icon, String key, Item item) {
        HBox row = new HBox(head(icon, key), gap(), remove(item.id(), item.removed()));
        row.getStyleClass().add("history-row");
        content.getChildren().add(new VBox(row, Labels.small(item.text())));
    }

    private void addText(Icon icon, String key, String text) {
        content.getChildren().add(new VBox(head(icon, key), Labels.small(text)));
    }

    private Label head(Icon icon, String key) {
        Label head = Labels.caption(texts.get(key));
        head.setGraphic(icon.node("history-small-icon"));
        return head;
    }

    private void addProvenance(String sentence) {
        Label line = Labels.caption(sentence);
        line.setGraphic(Icon.CLOCK.node("history-small-icon"));
        content.getChildren().add(line);
    }

    private Button remove(EntryId entry, String said) {
        Button button = new Button();
        button.getStyleClass().setAll("th-icon-button");
        button.setGraphic(Icon.TRASH.node());
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        button.setOnAction(_ -> delete.accept(entry, button));
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                delete.accept(entry, button);
                event.consume();
            }
        });
        return button;
    }

    /// Keeps the focus in the card when the entry it was on goes away.
    public void requestFocusNear(Node gone) {
        if (gone.isFocused()) {
            edit.requestFocus();
        }
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
