package thole.ui.review;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import thole.review.CaseRow;
import thole.review.Caseload;
import thole.review.notes.PatientNotes;
import thole.settings.Letters;
import thole.text.Texts;
import thole.ui.kit.Screen;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.file.OpenChoice;
import thole.ui.kit.frame.Room;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.review.CaseLine.Opened;
import thole.ui.review.part.NotesModel;

/// The therapist’s place in the window: the caseload, and one journal at a time to be read. Nothing of a patient’s is
/// written anywhere.
public final class ReviewScreen implements Screen {

    private static final String ENDING = ".thole-share";

    private final Texts texts;
    private final Ways ways;
    private final ReviewModel model;
    private final CaseloadView caseload;
    private final ReviewSidebar sidebar;
    private final BorderPane root = new BorderPane();
    private final StackPane content = new StackPane();
    private final Map<Path, PatientView> patients = new HashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Acts acts = new Acts();
    private @Nullable PatientView here;
    private String wanted = "";

    /// What Review is handed.
    ///
    /// @param caseload opens shared journals
    /// @param parts makes what can be read of one; called once for each that is opened
    /// @param files asks which files to open
    /// @param letters the single letters of now
    /// @param begin journals that are open from the start, without a file: those of the example
    /// @param notes the therapist’s own, where names are kept too
    /// @param leave goes back to the person’s own journal, where there is one
    public record Ways(
            Caseload caseload,
            Function<CaseRow, List<Part>> parts,
            OpenChoice files,
            Supplier<Letters> letters,
            List<CaseRow> begin,
            NotesModel notes,
            Optional<Runnable> leave) {}

    public ReviewScreen(Texts texts, Tasks tasks, Supplier<LocalDate> today, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        model = new ReviewModel(texts, tasks, ways.caseload(), today);
        caseload = new CaseloadView(
                texts, model, acts::choose, new RenameCard.Names(this::call, ways.notes()::areOpen), this::letters);
        sidebar = new ReviewSidebar(texts, model, ways.leave());
        model.take(ways.begin());
        root.getStyleClass().addAll("th-canvas", "th-wide", "review");
        root.setCenter(content);
        content.getChildren().setAll(caseload);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.setOnDragOver(this::over);
        root.setOnDragDropped(this::dropped);
        Room.around(root).subscribe(room -> arrange(room.isCompact()));
    }

    private void arrange(boolean compact) {
        root.setLeft(null); // a node has one place at a time
        root.setTop(null);
        if (compact) {
            root.setTop(sidebar);
        } else {
            root.setLeft(sidebar);
        }
        sidebar.place(compact);
    }

    /// Asks for the passphrases of these files.
    public void open(List<Path> files) {
        model.ask(files);
    }

    /// Shows that part of the journal that is shown, or of the first one.
    public void showPart(String id) {
        if (model.now().shown().isEmpty()) {
            model.openFirst();
        }
        if (here != null) {
            here.showPart(id);
        }
    }

    /// A part of the first journal, by its id; empty for the caseload.
    @Override
    public void at(String part) {
        wanted = part;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        subscriptions.follow(model.state(), this::show);
        subscriptions.follow(
                ways.notes().state(), state -> model.call(state.notes().patients()));
        if (wanted.isEmpty()) {
            caseload.focusFirst(model.now());
        } else {
            showPart(wanted);
            wanted = "";
        }
    }

    /// The journals that are open and the notes that are unlocked, for the same window in another language.
    private record Kept(ReviewState.Carried journals, NotesModel notes, String part) {}

    @Override
    public Optional<Object> unsaved() {
        String part = model.now()
                .shown()
                .flatMap(file -> Optional.ofNullable(patients.get(file)))
                .map(PatientView::part)
                .orElse("");
        return Optional.of(new Kept(model.carried(ways.begin()), ways.notes(), part));
    }

    @Override
    public void takeOver(Object unsaved) {
        if (unsaved instanceof Kept kept) {
            ways.notes().takeOver(kept.notes());
            model.takeOver(kept.journals());
            wanted = model.now().shown().isPresent() ? kept.part() : "";
        }
    }

    @Override
    public void hidden() {
        subscriptions.end();
        if (here != null) {
            here.hidden();
            here = null;
        }
    }

    private void show(ReviewState state) {
        sidebar.show(state);
        patients.keySet()
                .removeIf(file ->
                        state.open().stream().noneMatch(line -> line.file().equals(file)));
        @Nullable PatientView next = state.patient().map(this::patient).orElse(null);
        if (next != here) {
            go(next);
        }
        if (next == null) {
            caseload.show(state);
        }
    }

    private PatientView patient(Opened line) {
        PatientView view = patients.computeIfAbsent(
                line.file(), _ -> new PatientView(texts, ways.parts().apply(line.row()), acts::close));
        view.show(line);
        return view;
    }

    private void go(@Nullable PatientView next) {
        if (here != null) {
            here.hidden();
        }
        here = next;
        Node node = next == null ? caseload : next;
        content.getChildren().setAll(node);
        content.applyCss();
        if (next == null) {
            caseload.focusTable();
        } else {
            next.shown();
            next.requestFocus();
        }
    }

    private void call(Opened line, String label) {
        PatientNotes named = model.named(line.journal());
        PatientNotes called = model.now().pseudonyms() ? named.hiddenAs(label) : named.called(label);
        model.call(Map.of(line.journal(), called));
        ways.notes().keep(called);
    }

    @Override
    public List<ScreenAction> actions() {
        if (here == null) {
            return ReviewKeys.caseload(
                    texts,
                    acts,
                    !model.now().lines().isEmpty() || !model.now().find().isEmpty());
        }
        List<ScreenAction> all = new ArrayList<>(ReviewKeys.patient(acts, here.parts()));
        all.addAll(here.screen().actions());
        return all;
    }

    private Map<String, Runnable> letters() {
        Letters chosen = ways.letters().get();
        Map<String, Runnable> all = new HashMap<>();
        for (ScreenAction action : ReviewKeys.caseload(texts, acts, true)) {
            if (!action.letter().isEmpty()) {
                chosen.of(action.id(), action.letter()).ifPresent(letter -> all.put(letter, action.run()));
            }
        }
        return all;
    }

    private void pressed(KeyEvent event) {
        boolean known = true;
        if (ReviewKeys.OPEN.match(event)) {
            acts.choose();
        } else if (ReviewKeys.CLOSE.match(event)) {
            if (here == null) {
                acts.remove();
            } else {
                acts.close();
            }
        } else if (here == null && ReviewKeys.RENAME.match(event)) {
            acts.rename();
        } else if (here != null && event.getCode() == KeyCode.ESCAPE) {
            acts.showCaseload();
        } else {
            known = (here != null && digit(event)) || undoes(event);
        }
        if (known) {
            event.consume();
        }
    }

    private boolean digit(KeyEvent event) {
        List<Part> parts = here == null ? List.of() : here.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (ReviewKeys.digit(i + 1).match(event)) {
                acts.showPart(parts.get(i).id());
                return true;
            }
        }
        return false;
    }

    /// Nothing is changed here, so nothing of the person’s own journal may be undone from here either.
    private static boolean undoes(KeyEvent event) {
        return event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
    }

    private static List<Path> shares(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
                .toList();
    }

    private void over(DragEvent event) {
        if (!shares(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<Path> files = shares(event);
        if (!files.isEmpty()) {
            model.showCaseload();
            model.ask(files);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private final class Acts implements ReviewKeys.Acts {

        @Override
        public void choose() {
            List<Path> files = ways.files()
                    .toOpen(
                            root.getScene().getWindow(),
                            texts.get("caseload.open_export"),
                            texts.get("caseload.kind"),
                            ENDING);
            if (!files.isEmpty()) {
                model.showCaseload();
                model.ask(files);
            }
        }

        @Override
        public void find() {
            caseload.find();
        }

        @Override
        public void pseudonyms() {
            model.togglePseudonyms();
        }

        @Override
        public void rename() {
            caseload.rename();
        }

        @Override
        public void remove() {
            caseload.remove();
        }

        @Override
        public void close() {
            model.now().shown().ifPresent(model::close);
        }

        @Override
        public void showCaseload() {
            model.showCaseload();
        }

        @Override
        public void showPart(String id) {
            if (here != null) {
                here.showPart(id);
            }
        }
    }
}
