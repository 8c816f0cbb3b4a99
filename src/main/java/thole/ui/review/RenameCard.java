package thole.ui.review;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.review.CaseLine.Opened;

/// What the therapist calls a patient. It never goes into the file.
final class RenameCard extends VBox {

    private final Label title = Labels.heading("");
    private final TextField field = new TextField();
    private final Texts texts;
    private final Runnable closed;
    private final Names names;
    private final Label where = Labels.caption("");
    private @Nullable Opened line;

    /// Where names go.
    ///
    /// @param open whether the therapist’s notes are unlocked, which keep them
    record Names(BiConsumer<Opened, String> call, BooleanSupplier open) {}

    /// @param closed the focus goes elsewhere
    RenameCard(Texts texts, Names names, Runnable closed) {
        this.texts = texts;
        this.names = names;
        this.closed = closed;
        getStyleClass().addAll("th-card", "review-passphrase", "th-region");
        field.getStyleClass().add("review-field");
        field.setOnAction(_ -> save());
        Button save = new Button(texts.get("caseload.rename.save"));
        save.getStyleClass().setAll("th-primary");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        Button cancel = new Button(texts.get("caseload.rename.cancel"));
        cancel.getStyleClass().setAll("th-button");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> close());
        FlowPane row = new FlowPane(field, save, cancel);
        row.getStyleClass().add("review-passphrase-line");
        getChildren().setAll(title, where, row);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        hide();
    }

    void open(Opened about) {
        line = about;
        String name = texts.get("caseload.rename.title", about.label());
        title.setText(name);
        field.setAccessibleText(name);
        field.setText(about.label());
        where.setText(texts.get(names.open().getAsBoolean() ? "caseload.rename.kept" : "caseload.rename.session"));
        setVisible(true);
        setManaged(true);
        field.requestFocus();
        field.selectAll();
    }

    private void save() {
        if (line != null) {
            names.call().accept(line, field.getText().strip());
        }
        close();
    }

    private void close() {
        hide();
        closed.run();
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
