package thole.ui.review.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.report.Figures;
import thole.review.notes.PatientNotes;
import thole.review.notes.PatientNotes.Note;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.file.FileChoice;
import thole.ui.review.part.NotesModel.Stage;
import thole.ui.review.part.NotesModel.State;

/// What the therapist writes about one patient. It is in their own protected file and never in the patient’s.
public final class NotesScreen implements Screen {

    private final Texts texts;
    private final NotesModel model;
    private final UUID journal;
    private final Supplier<LocalDate> today;
    private final FileChoice files;
    private final Tasks.Latest writing;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox body = new VBox();
    private final VBox list = new VBox();
    private final TextArea text = new TextArea();
    private final Label said = Labels.small("");
    private final VBox root = new VBox();
    private Stage drawn = Stage.OPEN;

    /// @param journal whose notes
    /// @param files asks where a note file goes
    public NotesScreen(
            Texts texts, Tasks tasks, NotesModel model, UUID journal, Supplier<LocalDate> today, FileChoice files) {
        this.texts = texts;
        this.model = model;
        this.journal = journal;
        this.today = today;
        this.files = files;
        writing = tasks.latest();
        said.getStyleClass().add("review-said");
        body.getStyleClass().add("review-notes");
        list.getStyleClass().add("review-notes");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().addAll("th-canvas", "review-part");
        root.getChildren()
                .setAll(new ScreenHeader(texts.get("notes.title"), texts.get("notes.subtitle")), said, scroll);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        body.getChildren().clear();
        subscriptions.follow(model.state(), this::show);
    }

    @Override
    public void hidden() {
        subscriptions.end();
    }

    private void show(State state) {
        say(state.working() ? texts.get("notes.working") : state.said());
        if (body.getChildren().isEmpty() || drawn != state.stage()) {
            drawn = state.stage();
            boolean focused = root.isFocusWithin();
            body.getChildren()
                    .setAll(
                            switch (state.stage()) {
                                case NEW -> begin();
                                case LOCKED -> locked();
                                case OPEN -> open();
                            });
            if (focused && state.stage() == Stage.OPEN) {
                text.requestFocus();
            }
        }
        if (state.stage() == Stage.OPEN) {
            fill(state.notes().of(journal));
        }
    }

    private void say(String words) {
        said.setText(words);
        said.setVisible(!words.isEmpty());
        said.setManaged(!words.isEmpty());
    }

    private Node begin() {
        PasswordField one = field("notes.passphrase.new");
        PasswordField again = field("notes.passphrase.again");
        Runnable act = () -> model.begin(one.getText(), again.getText());
        again.setOnAction(_ -> act.run());
        return Card.titled(
                texts.get("notes.begin"),
                Labels.small(texts.get("notes.begin.says")),
                Labels.caption(texts.get("notes.passphrase.new")),
                one,
                Labels.caption(texts.get("notes.passphrase.again")),
                again,
                primary("notes.begin.do", act));
    }

    private Node locked() {
        PasswordField one = field("notes.passphrase");
        Runnable act = () -> {
            String typed = one.getText();
            one.clear();
            model.open(typed);
        };
        one.setOnAction(_ -> act.run());
        return Card.titled(
                texts.get("notes.locked"),
                Labels.caption(texts.get("notes.passphrase")),
                one,
                primary("notes.open", act));
    }

    private PasswordField field(String key) {
        PasswordField field = new PasswordField();
        field.getStyleClass().add("review-field");
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(texts.get(key));
        return field;
    }

    private Button primary(String key, Runnable act) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().setAll("th-primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node open() {
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.setAccessibleText(texts.get("notes.new"));
        text.setPromptText(texts.get("notes.new"));
        Button export = new Button(texts.get("notes.export"), Icon.SAVE.node());
        export.getStyleClass().setAll("th-button");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(_ -> export());
        FlowPane acts = new FlowPane(primary("notes.keep", this::keep), export);
        acts.getStyleClass().add("review-passphrase-line");
        return new VBox(Card.titled(texts.get("notes.new"), text, acts), list);
    }

    private void fill(PatientNotes notes) {
        List<Note> newestFirst = notes.notes().reversed();
        list.getChildren()
                .setAll(newestFirst.stream().map(note -> card(notes, note)).toList());
        if (newestFirst.isEmpty()) {
            list.getChildren().setAll(Labels.small(texts.get("notes.none")));
        }
    }

    private Node card(PatientNotes notes, Note note) {
        String date = new Figures(texts.locale()).date(note.writtenOn());
        Button remove = new Button("", Icon.TRASH.node());
        remove.getStyleClass().setAll("th-icon-button");
        remove.setAccessibleText(texts.get("notes.remove", date));
        remove.setOnAction(_ -> model.keep(notes.without(note)));
        Label when = Labels.caption(date);
        when.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(when, Priority.ALWAYS);
        return new Card(new HBox(when, remove), Labels.body(note.text()));
    }

    private PatientNotes mine() {
        return model.state().get().notes().of(journal);
    }

    private void keep() {
        String words = text.getText().strip();
        if (words.isEmpty()) {
            model.say(texts.get("notes.nothing"));
            return;
        }
        text.clear();
        model.keep(mine().with(new Note(today.get(), words)));
    }

    private void export() {
        String written = mine().asText();
        files.toSave(
                        root.getScene().getWindow(),
                        texts.get("notes.export"),
                        texts.get("notes.export.name"),
                        texts.get("notes.export.kind"))
                .ifPresent(file -> writing.run(() -> written(file, written), this::say));
    }

    private String written(Path file, String words) {
        try {
            Files.writeString(file, words, StandardCharsets.UTF_8);
            return texts.get("notes.export.done", file);
        } catch (IOException refused) {
            return texts.get("notes.export.not_done", file);
        }
    }
}
