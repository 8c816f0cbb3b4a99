package thole.ui.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.insight.Analyst;
import thole.journal.Journal;
import thole.report.page.ReportChoice;
import thole.report.page.layout.PageSize;
import thole.report.pdf.EmbeddedFace;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.file.FileChoice;
import thole.ui.kit.file.FolderView;
import thole.ui.kit.file.Written;
import thole.ui.kit.file.WrittenNote;
import thole.ui.kit.frame.Room;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.key.KeyCap;
import thole.ui.kit.key.KeyedButton;
import thole.ui.kit.paper.Printing;
import thole.ui.report.ReportState.Made;

/// Two pages for an appointment: what goes in is chosen at the left and seen at the right before it is saved.
public final class ReportScreen implements Screen {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final ReportViewModel model;
    private final ReportControls controls;
    private final ReportPreview preview;
    private final ReportSaving saving;
    private final WrittenNote saved;
    private final CheckBox sealed;
    private final Button save;
    private final Button print;
    private final Printing printing;
    private final Texts texts;
    private final Optional<Beyond> beyond;
    private final VBox side = new VBox();
    private final VBox root = new VBox();
    private final HBox beside = new HBox();
    private final Subscriptions subscriptions = new Subscriptions();

    /// What the screen is handed beside the journal.
    ///
    /// @param files asks where the report goes
    /// @param folders shows where it lies
    /// @param printing asks for a printer
    /// @param words makes a new passphrase of five words
    /// @param paper what the person's region prints on
    /// @param beyond where the journal can be taken in other forms; nowhere where it is somebody else’s
    public record Ways(
            FileChoice files,
            FolderView folders,
            Printing printing,
            Supplier<String> words,
            PageSize paper,
            Optional<Beyond> beyond) {}

    /// Ways to other forms than the PDF.
    ///
    /// @param formats is handed the report as it is put together here
    public record Beyond(Consumer<ReportChoice> formats, Runnable share) {}

    /// @param today the journal day of now
    public ReportScreen(
            Texts texts, Tasks tasks, Journal journal, Analyst analyst, Supplier<LocalDate> today, Ways ways) {
        EmbeddedFace face = new EmbeddedFace();
        model = new ReportViewModel(
                tasks, journal, today, new ReportPress(texts, analyst, face), ReportWish.usual(ways.paper()));
        controls = new ReportControls(texts, model);
        preview = new ReportPreview(texts, model);
        this.texts = texts;
        printing = ways.printing();
        beyond = ways.beyond();
        saved = new WrittenNote(texts, tasks, ways.folders());
        saved.getStyleClass().add("report-saved");
        saving = new ReportSaving(texts, face, ways.files(), ways.words(), today, tasks, saved::say);
        sealed = new CheckBox(texts.get("report.sealed"));
        sealed.setMnemonicParsing(false);
        save = new KeyedButton(Icon.SAVE, texts.get("report.save"), new KeyCap(SAVE), "th-primary");
        save.setOnAction(_ -> save());
        print = new KeyedButton(Icon.PRINT, texts.get("report.print"), new KeyCap(PRINT), "th-button");
        print.setOnAction(_ -> print());
        fillSide();
        fill(new ScreenHeader(texts.get("report.title"), texts.get("report.subtitle"), sealed, print, save));
        root.getStyleClass().addAll("th-canvas", "report-screen");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void fill(ScreenHeader header) {
        root.getChildren().setAll(header, saved, beside);
        if (beyond.isEmpty()) {
            root.getChildren().add(1, theirs());
        }
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(beside, Priority.ALWAYS);
        beside.getChildren().setAll(side, preview);
    }

    /// What goes in, and under it the ways to other forms, which stay in sight.
    private void fillSide() {
        ScrollPane choices = new ScrollPane(controls);
        choices.setFitToWidth(true);
        choices.setFocusTraversable(false);
        choices.getStyleClass().add("report-choices");
        VBox.setVgrow(choices, Priority.ALWAYS);
        side.getStyleClass().add("report-side");
        side.getChildren().setAll(choices);
        beyond.ifPresent(there -> side.getChildren()
                .addAll(
                        button(texts, "report.formats", Icon.FILE, this::otherFormats),
                        button(texts, "report.share", Icon.SHARE, there.share())));
    }

    private static Button button(Texts texts, String key, Icon icon, Runnable action) {
        Button button = new Button(texts.get(key), icon.node("th-small"));
        button.getStyleClass().setAll("th-button");
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// What saving does where the journal is somebody else’s, said before it is done.
    private Label theirs() {
        Label says = Labels.small("");
        says.getStyleClass().add("report-theirs");
        says.textProperty()
                .bind(sealed.selectedProperty()
                        .map(closed -> texts.get(closed ? "report.theirs.sealed" : "report.theirs")));
        save.accessibleHelpProperty().bind(says.textProperty());
        return says;
    }

    private void otherFormats() {
        beyond.ifPresent(
                there -> there.formats().accept(model.state().get().wish().choice()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.shown();
        controls.follow(subscriptions);
        preview.follow(subscriptions);
        subscriptions.follow(model.state(), state -> {
            save.setDisable(state.made().isEmpty());
            print.setDisable(state.made().isEmpty());
        });
        subscriptions.follow(Room.around(root), this::arrange);
    }

    @Override
    public void hidden() {
        subscriptions.end();
        model.hidden();
    }

    @Override
    public List<ScreenAction> actions() {
        List<ScreenAction> actions = new ArrayList<>();
        actions.add(ScreenAction.keyed("report.save", "report.save", SAVE, this::save));
        actions.add(ScreenAction.keyed("report.print", "report.print", PRINT, this::print));
        beyond.ifPresent(there -> {
            actions.add(ScreenAction.of("report.formats", "report.formats", this::otherFormats));
            actions.add(ScreenAction.of("report.share", "report.share", there.share()));
        });
        actions.add(ScreenAction.of("report.zoom.in", "report.zoom.in", preview::larger));
        actions.add(ScreenAction.of("report.zoom.out", "report.zoom.out", preview::smaller));
        actions.add(ScreenAction.of("report.zoom.whole", "report.zoom.whole", model::wholePages));
        return actions;
    }

    /// What was wished for goes on in a copy of this screen in another language.
    @Override
    public Optional<Object> unsaved() {
        return Optional.of(model.state().get().wish());
    }

    @Override
    public void takeOver(Object unsaved) {
        if (unsaved instanceof ReportWish wish) {
            model.begin(wish);
        }
    }

    private void arrange(Room room) {
        boolean stacked = room.isStacked();
        root.pseudoClassStateChanged(STACKED, stacked);
        if (stacked == beside.getChildren().contains(preview)) {
            root.getChildren().remove(beside);
            beside.getChildren().clear();
            root.getChildren().removeAll(preview, side);
            if (stacked) {
                root.getChildren().addAll(preview, side);
            } else {
                beside.getChildren().setAll(side, preview);
                root.getChildren().add(beside);
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            event.consume();
        } else if (PRINT.match(event)) {
            print();
            event.consume();
        }
    }

    private void save() {
        model.state()
                .get()
                .made()
                .ifPresent(made -> saving.save(root.getScene().getWindow(), made, sealed.isSelected()));
    }

    private void print() {
        model.state().get().made().ifPresent(this::print);
    }

    private void print(Made made) {
        saved.clear();
        switch (printing.print(root.getScene().getWindow(), made.title(), new PaperPages(made.sheets()))) {
            case PRINTED -> saved.tell(texts.get("report.printed"));
            case CANCELLED -> {}
            case NO_PRINTER -> saved.say(Written.not(texts.get("report.no_printer")));
            case FAILED -> saved.say(Written.not(texts.get("report.not_printed")));
        }
    }
}
