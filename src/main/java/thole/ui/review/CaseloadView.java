package thole.ui.review;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.frame.Room;
import thole.ui.kit.key.KeyCap;
import thole.ui.kit.key.KeyedButton;
import thole.ui.review.CaseLine.Opened;

/// All journals that were opened, as a table, and under it what there is to say of the selected one.
final class CaseloadView extends VBox {

    private final Texts texts;
    private final ReviewModel model;
    private final ScreenHeader header;
    private final TextField find = new TextField();
    private final PassphraseCard passphrase;
    private final RenameCard rename;
    private final CaseTable table;
    private final CaseSummary summary;
    private boolean narrow;

    /// @param choose asks for files
    /// @param called what the therapist calls patients
    /// @param letters what single letters do in the table
    CaseloadView(
            Texts texts,
            ReviewModel model,
            Runnable choose,
            RenameCard.Names called,
            Supplier<Map<String, Runnable>> letters) {
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("th-canvas", "review-caseload");
        passphrase = new PassphraseCard(texts, model);
        table = new CaseTable(texts, model::order, model::open, letters);
        rename = new RenameCard(texts, called, table::requestFocus);
        summary = new CaseSummary(texts, model::open);
        Button open = new KeyedButton(
                Icon.FOLDER, texts.get("caseload.open_export"), new KeyCap(ReviewKeys.OPEN), "th-primary");
        open.setOnAction(_ -> choose.run());
        Button names = new Button(texts.get("caseload.pseudonyms"), Icon.EYE.node());
        names.getStyleClass().setAll("th-button");
        names.setMinWidth(USE_PREF_SIZE);
        names.setOnAction(_ -> model.togglePseudonyms());
        prepareFind();
        header = new ScreenHeader(texts.get("caseload.title"), "", find, names, open);
        Label nobody = Labels.caption(texts.get("review.safety.nobody"));
        Label change = Labels.caption(texts.get("caseload.change.says"));
        VBox foot = new VBox(nobody, change);
        foot.getStyleClass().add("review-foot");
        VBox sheet = new VBox(table, foot);
        sheet.getStyleClass().addAll("th-card", "review-sheet");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        getChildren().setAll(header, passphrase, rename, sheet, summary);
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> summarize());
        Room.around(this).subscribe(room -> {
            narrow = room.isStacked();
            summarize();
        });
    }

    private void prepareFind() {
        find.getStyleClass().add("review-find");
        find.setPromptText(texts.get("caseload.find"));
        find.setAccessibleText(texts.get("caseload.find"));
        find.textProperty().subscribe(model::find);
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
                find.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                event.consume();
            }
        });
    }

    private void summarize() {
        summary.show(table.selected(), narrow);
    }

    void show(ReviewState state) {
        boolean asks = passphrase.show(state);
        table.show(state);
        summarize();
        header.say(texts.get("caseload.subtitle", state.journals(), orderWords(state)));
        if (asks) {
            passphrase.requestFocus();
        } else if (state.asked().isEmpty() && passphraseLeft()) {
            table.requestFocus();
        }
    }

    private boolean passphraseLeft() {
        return getScene() != null && (getScene().getFocusOwner() == null || passphrase.isFocusWithin());
    }

    private String orderWords(ReviewState state) {
        return state.order() == CaseOrder.SAFETY && !state.reversed()
                ? texts.get("caseload.order")
                : texts.get(
                        "caseload.order.by",
                        texts.get("caseload.column." + state.order().key()));
    }

    void find() {
        find.requestFocus();
    }

    void focusTable() {
        table.requestFocus();
    }

    /// Asks what the selected patient is to be called.
    void rename() {
        table.selected().ifPresent(line -> {
            if (line instanceof Opened opened) {
                rename.open(opened);
            }
        });
    }

    void remove() {
        table.selected().ifPresent(model::remove);
    }

    void openSelected() {
        table.selected().ifPresent(model::open);
    }

    /// Where the focus begins.
    void focusFirst(ReviewState state) {
        if (state.asked().isPresent()) {
            passphrase.requestFocus();
        } else {
            table.requestFocus();
        }
    }
}
