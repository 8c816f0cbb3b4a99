package thole.ui.export.share;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import thole.exchange.share.ShareDraft;
import thole.journal.Journal;
import thole.text.Texts;
import thole.ui.export.FactList;
import thole.ui.export.TakeAwayPage;
import thole.ui.export.share.ShareState.Stage;
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

/// The shared journal: what goes to a therapist is chosen at the left; at the right stands what they will find before
/// anything is written, and then the words that open it, once.
public final class ShareScreen implements Screen {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final double SEALED = 0.5;
    private static final double WRITTEN = 0.9;

    private final Texts texts;
    private final Ways ways;
    private final Supplier<LocalDate> today;
    private final ShareViewModel model;
    private final ShareControls controls;
    private final FactList facts = new FactList();
    private final Button save;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label stage = Labels.small("");
    private final Button callOff;
    private final FlowPane underWay;
    private final WrittenNote note;
    private final TakeAwayPage page;
    private final Subscriptions subscriptions = new Subscriptions();

    /// What the page is handed.
    ///
    /// @param back to where it was opened
    /// @param files asks where the file goes
    /// @param folders shows where it lies
    /// @param words makes a new passphrase of five words
    public record Ways(Runnable back, FileChoice files, FolderView folders, Supplier<String> words, Sealer sealer) {}

    /// @param clock with the person’s zone
    /// @param today the journal day of now
    public ShareScreen(Texts texts, Tasks tasks, Journal journal, Clock clock, Supplier<LocalDate> today, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        this.today = today;
        note = new WrittenNote(texts, tasks, ways.folders());
        model = new ShareViewModel(texts, tasks, journal, clock, ways.sealer(), note::say);
        controls = new ShareControls(texts, model);
        save = button("sharing.save", "th-primary", this::save);
        save.setGraphic(Icon.LOCK.node());
        callOff = button("sharing.call_off", "th-button", model::callOff);
        progress.setAccessibleText(texts.get("sharing.progress"));
        progress.setFocusTraversable(false);
        underWay = new FlowPane(progress, stage, callOff);
        underWay.getStyleClass().add("export-progress");
        Card outcome = new Card(
                Labels.heading(texts.get("sharing.will_hold")),
                facts,
                Labels.body(texts.get("safety.alerts")),
                save,
                underWay,
                note);
        page = new TakeAwayPage(
                texts.get("sharing.title"),
                texts.get("sharing.subtitle"),
                texts.get("formats.back"),
                ways.back(),
                controls,
                outcome);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Button button(String key, String style, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().setAll(style);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    @Override
    public Parent root() {
        return page;
    }

    @Override
    public void shown() {
        page.shown();
        model.shown();
        controls.follow(subscriptions);
        subscriptions.follow(model.state(), this::render);
        controls.requestFocus();
    }

    /// The words that were shown are gone with the page.
    @Override
    public void hidden() {
        subscriptions.end();
        model.hidden();
        page.hidden();
        note.clear();
    }

    @Override
    public List<ScreenAction> actions() {
        return List.of(ScreenAction.keyed("sharing.save", "sharing.save", SAVE, this::save));
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.state().get().stage() == Stage.SEALING) {
            model.callOff();
            event.consume();
        }
    }

    private void render(ShareState state) {
        boolean works = state.stage() != Stage.CHOOSING;
        underWay.setVisible(works);
        underWay.setManaged(works);
        progress.setProgress(state.stage() == Stage.WRITING ? WRITTEN : SEALED);
        stage.setText(texts.get(state.stage() == Stage.WRITING ? "sharing.writing" : "sharing.sealing"));
        callOff.setDisable(state.stage() != Stage.SEALING);
        save.setDisable(!state.canBeSealed());
        if (state.facts().isEmpty()) {
            facts.say(texts.get("sharing.nothing"));
        } else {
            facts.show(state.facts());
        }
    }

    private void save() {
        ShareState now = model.state().get();
        if (now.canBeSealed()) {
            note.clear();
            now.ready()
                    .ifPresent(draft -> ways.files()
                            .toSave(
                                    page.getScene().getWindow(),
                                    texts.get("sharing.save.title"),
                                    texts.get("sharing.save.name", today.get().toString()),
                                    texts.get("sharing.save.kind"))
                            .ifPresent(file -> seal(draft, file)));
        }
    }

    private void seal(ShareDraft draft, Path file) {
        model.write(draft, ways.words().get(), file);
        callOff.requestFocus();
    }
}
