package thole.ui.history.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.history.record.HistoryWords;
import thole.ui.kit.Labels;
import thole.ui.kit.key.KeyCap;

/// The latest day without an entry, and that leaving it blank is fine.
public final class BlankCard extends HBox {

    private final Texts texts;
    private final HistoryWords words;
    private final Label title = Labels.heading("");
    private Optional<LocalDate> day = Optional.empty();

    /// @param key the letter that fills it in
    public BlankCard(Texts texts, HistoryWords words, KeyCap key, Consumer<LocalDate> fillIn) {
        this.texts = texts;
        this.words = words;
        getStyleClass().addAll("th-card", "history-blank");
        Button button = new Button(texts.get("history.fill_in"), key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().setAll("th-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> day.ifPresent(fillIn));
        VBox sentences = new VBox(title, Labels.caption(texts.get("history.blank.fine")));
        HBox.setHgrow(sentences, Priority.ALWAYS);
        getChildren().setAll(sentences, button);
    }

    public void show(Optional<LocalDate> blank) {
        day = blank;
        setVisible(blank.isPresent());
        setManaged(blank.isPresent());
        title.setText(blank.map(date -> texts.get("history.blank", words.dayAndMonth(date)))
                .orElse(""));
    }
}
