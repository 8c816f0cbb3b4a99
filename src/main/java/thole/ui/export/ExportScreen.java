package thole.ui.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.insight.Analyst;
import thole.journal.Journal;
import thole.report.page.ReportChoice;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.file.FileChoice;
import thole.ui.kit.file.FolderView;
import thole.ui.kit.file.WrittenNote;
import thole.ui.kit.frame.ScreenAction;

/// The journal in a form that other programs read: chosen at the left, and at the right what will be in the file before
/// it is written.
public final class ExportScreen implements Screen {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final Ways ways;
    private final Supplier<LocalDate> today;
    private final ExportViewModel model;
    private final Map<ExportFormat, RadioButton> formats = new EnumMap<>(ExportFormat.class);
    private final Label heading = Labels.heading("");
    private final FactList facts = new FactList();
    private final Button save = new Button("", Icon.SAVE.node());
    private final WrittenNote note;
    private final TakeAwayPage page;
    private final Subscriptions subscriptions = new Subscriptions();

    /// What the page is handed.
    ///
    /// @param back to where it was opened
    /// @param files asks where a file goes
    /// @param folders shows where it lies
    /// @param report how the report is put together that HTML is made of
    public record Ways(Runnable back, FileChoice files, FolderView folders, Supplier<ReportChoice> report) {}

    /// @param today the journal day of now
    public ExportScreen(
            Texts texts, Tasks tasks, Journal journal, Analyst analyst, Supplier<LocalDate> today, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        this.today = today;
        note = new WrittenNote(texts, tasks, ways.folders());
        model = new ExportViewModel(
                texts, tasks, journal, new ExportPress(texts, journal, analyst, today, ways.report()), note::say);
        save.getStyleClass().setAll("th-primary");
        save.setMnemonicParsing(false);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        page = new TakeAwayPage(
                texts.get("formats.title"),
                texts.get("formats.subtitle"),
                texts.get("formats.back"),
                ways.back(),
                choices(),
                new Card(heading, facts, save, note));
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Card choices() {
        ToggleGroup one = new ToggleGroup();
        List<VBox> rows = new ArrayList<>();
        for (ExportFormat format : ExportFormat.values()) {
            RadioButton button = new RadioButton(texts.get(format.key()));
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            button.setToggleGroup(one);
            button.setAccessibleHelp(texts.get(format.key() + ".says"));
            button.selectedProperty().subscribe((_, is) -> {
                button.setFocusTraversable(is); // one stop of the Tab key; arrow keys choose
                if (is && model.state().get().format() != format) {
                    choose(format);
                }
            });
            button.setFocusTraversable(format == ExportState.FIRST.format());
            formats.put(format, button);
            Label says = Labels.small(texts.get(format.key() + ".says"));
            says.getStyleClass().addAll("th-muted", "export-says");
            VBox row = new VBox(button, says);
            rows.add(row);
        }
        VBox all = new VBox();
        all.getStyleClass().add("export-formats");
        all.getChildren().setAll(rows);
        Label keep = Labels.small(texts.get("formats.keep"));
        keep.getStyleClass().add("th-muted");
        return Card.titled(texts.get("formats.format"), all, keep);
    }

    private RadioButton button(ExportFormat format) {
        return Objects.requireNonNull(formats.get(format));
    }

    private void choose(ExportFormat format) {
        note.clear();
        model.choose(format);
    }

    @Override
    public Parent root() {
        return page;
    }

    /// A format by its name; empty for the one that was chosen last.
    @Override
    public void at(String format) {
        for (ExportFormat one : ExportFormat.values()) {
            if (one.name().equalsIgnoreCase(format)) {
                model.begin(one);
            }
        }
    }

    @Override
    public void shown() {
        note.clear();
        page.shown();
        model.shown();
        subscriptions.follow(model.state(), this::render);
        button(model.state().get().format()).requestFocus();
    }

    @Override
    public void hidden() {
        subscriptions.end();
        model.hidden();
        page.hidden();
    }

    @Override
    public List<ScreenAction> actions() {
        return List.of(ScreenAction.keyed("formats.save", "formats.save.any", SAVE, this::save));
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            event.consume();
        }
    }

    private void render(ExportState state) {
        button(state.format()).setSelected(true);
        String name = texts.get(state.format().key());
        heading.setText(texts.get("formats.will_hold", name));
        save.setText(texts.get("formats.save", name));
        save.setDisable(!state.canBeSaved());
        if (state.offer().isPresent()) {
            facts.show(state.facts());
        } else {
            facts.say(texts.get(state.working() ? "formats.preparing" : "formats.not_ready"));
        }
    }

    private void save() {
        ExportState now = model.state().get();
        if (now.canBeSaved()) {
            now.offer()
                    .ifPresent(offer -> ways.files()
                            .toSave(
                                    page.getScene().getWindow(),
                                    texts.get("formats.save.title"),
                                    texts.get(
                                            offer.format().key() + ".name",
                                            today.get().toString()),
                                    texts.get(offer.format().key() + ".kind"))
                            .ifPresent(file -> model.write(offer, file)));
        }
    }
}
