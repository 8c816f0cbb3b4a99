package thole.ui.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import thole.report.Figures;
import thole.report.page.NoteChoice;
import thole.report.page.layout.PageSize;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.form.Choice;
import thole.ui.kit.form.Ticks;
import thole.ui.report.ReportState.Made;
import thole.ui.report.ReportState.Note;

/// What the person chooses: the days, a name, what goes in.
final class ReportControls extends VBox {

    private static final int QUESTION_LINES = 3;

    private final Texts texts;
    private final Figures figures;
    private final ReportViewModel model;
    private final Map<ReportPart, CheckBox> parts = new EnumMap<>(ReportPart.class);
    private final CheckBox allNotes;
    private final Label noteCount = Labels.small("");
    private final VBox notes = new VBox();
    private final ScrollPane noteList = new ScrollPane(notes);
    private final TextField name = new TextField();
    private final TextArea questions = new TextArea();
    private final Choice<ReportSpan> span;
    private final Choice<PageSize> paper;
    private List<Note> offered = List.of();

    ReportControls(Texts texts, ReportViewModel model) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        this.model = model;
        getStyleClass().addAll("th-card", "report-controls", "th-region");
        ReportWish now = model.state().get().wish();
        span = new Choice<>(
                texts.get("report.span"),
                List.of(ReportSpan.values()),
                value -> texts.get(value.nameKey()),
                now.span(),
                value -> model.wish(wish().about(value)));
        paper = new Choice<>(
                texts.get("report.paper"),
                List.of(PageSize.values()),
                value -> texts.get("report.paper." + value.code()),
                now.paper(),
                value -> model.wish(wish().on(value)));
        span.getStyleClass().add("th-focus-first");
        span.setMaxWidth(Double.MAX_VALUE);
        paper.setMaxWidth(Double.MAX_VALUE);
        allNotes = Ticks.box(texts.get("report.notes"), model::allNotes);
        notes.getStyleClass().add("report-notes");
        noteList.getStyleClass().add("report-note-list");
        noteList.setFitToWidth(true);
        noteList.setFocusTraversable(false);
        noteCount.getStyleClass().add("th-muted");
        name.setAccessibleText(texts.get("report.name"));
        name.setAccessibleHelp(texts.get("report.name.help"));
        name.textProperty().subscribe((_, typed) -> model.wish(wish().named(typed)));
        questions.setAccessibleText(texts.get("report.questions"));
        questions.setAccessibleHelp(texts.get("report.questions.help"));
        questions.setPrefRowCount(QUESTION_LINES);
        questions.setWrapText(true);
        questions.addEventFilter(KeyEvent.KEY_PRESSED, ReportControls::leave);
        questions.textProperty().subscribe((_, typed) -> model.wish(wish().asking(typed)));
        getChildren().setAll(group("report.span", span), nameGroup(), group("report.paper", paper), include(), asked());
    }

    /// Tab goes on to the next control, as everywhere; the area would take it as a letter.
    private static void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && event.getSource() instanceof TextArea area) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private ReportWish wish() {
        return model.state().get().wish();
    }

    private VBox group(String key, Node... content) {
        VBox group = new VBox(Labels.heading(texts.get(key)));
        group.getChildren().addAll(content);
        group.getStyleClass().add("report-group");
        return group;
    }

    private VBox nameGroup() {
        return group("report.name", name, muted("report.name.help"));
    }

    private VBox asked() {
        return group("report.questions", questions, muted("report.questions.help"));
    }

    private Label muted(String key) {
        Label label = Labels.small(texts.get(key));
        label.getStyleClass().add("th-muted");
        return label;
    }

    private VBox include() {
        VBox group = group("report.include");
        for (ReportPart part : ReportPart.values()) {
            CheckBox box = Ticks.box(texts.get(part.nameKey()), in -> model.wish(wish().with(part, in)));
            parts.put(part, box);
            group.getChildren().add(box);
        }
        group.getChildren().addAll(allNotes, noteCount, noteList);
        return group;
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.follow(model.state(), this::render);
    }

    private void render(ReportState state) {
        ReportWish wish = state.wish();
        span.show(wish.span());
        paper.show(wish.paper());
        show(name, wish.name());
        if (!questions.getText().equals(wish.questions())) {
            questions.setText(wish.questions());
        }
        parts.forEach((part, box) -> box.setSelected(part.isIn(wish.leftOut())));
        state.made().map(Made::notes).ifPresent(this::offer);
        showNotes(wish.notes());
    }

    private static void show(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void offer(List<Note> next) {
        if (next.equals(offered)) {
            return;
        }
        offered = next;
        noteList.setVisible(!next.isEmpty());
        noteList.setManaged(!next.isEmpty());
        notes.getChildren()
                .setAll(next.stream()
                        .map(note -> {
                            CheckBox box = Ticks.box(
                                    texts.get("report.note", figures.date(note.day()), note.words()),
                                    in -> model.note(note.entry(), in));
                            box.setUserData(note.entry());
                            return box;
                        })
                        .toList());
    }

    private void showNotes(NoteChoice choice) {
        long chosen = offered.stream().filter(note -> choice.has(note.entry())).count();
        allNotes.setIndeterminate(chosen > 0 && chosen < offered.size());
        allNotes.setSelected(chosen > 0 && chosen == offered.size());
        allNotes.setDisable(offered.isEmpty());
        noteCount.setText(texts.get("report.notes.chosen", chosen, offered.size()));
        notes.getChildren().forEach(node -> {
            if (node instanceof CheckBox box) {
                box.setSelected(offered.stream()
                        .anyMatch(note -> note.entry().equals(box.getUserData()) && choice.has(note.entry())));
            }
        });
    }
}
