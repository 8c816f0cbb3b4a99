package thole.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import thole.model.Answer;
import thole.model.entry.LifeEvent;
import thole.model.entry.Treatment;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Chip;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.key.KeyCap;
import thole.ui.today.add.AddPopover;
import thole.ui.today.add.EventSheet;
import thole.ui.today.add.TreatmentSheet;
import thole.ui.today.control.Part;
import thole.ui.today.draft.Activities;
import thole.ui.today.draft.Attachments;
import thole.ui.today.draft.Draft;
import thole.ui.today.draft.Standing.Form;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// What is said in words: a note, treatments, life events.
final class NoteCard implements Part {

    private static final int LONGEST = 2000;
    private static final int NEAR_THE_END = 200;
    private static final List<String> READY_MADE = List.of(
            "aching",
            "stabbing",
            "burning",
            "shooting",
            "tingling",
            "throbbing",
            "cramping",
            "stiff",
            "dull",
            "pulling");

    private final Texts texts;
    private final TodayViewModel model;
    private final TextArea note = new TextArea();
    private final FlowPane chips = new FlowPane();
    private final Button addTreatment;
    private final Button addEvent;
    private final Button addWords;
    private final Button addActivity;
    private final AddPopover popover;
    private final Label left = Labels.caption("");
    private final Card card;
    private Attachments attached = new Attachments(List.of(), List.of(), List.of(), List.of(), Set.of());

    NoteCard(Texts texts, TodayViewModel model, AddPopover popover, KeyCap noteKey, Runnable safetyCheck) {
        this.texts = texts;
        this.model = model;
        this.popover = popover;
        note.setPromptText(texts.get("today.note.prompt"));
        note.setAccessibleText(texts.get("today.note.name"));
        note.setAccessibleHelp(texts.get("today.note.help"));
        note.setWrapText(true);
        note.setPrefRowCount(2);
        note.getStyleClass().add("th-note");
        note.setTextFormatter(new TextFormatter<>(NoteCard::shortened));
        note.textProperty().subscribe((_, text) -> typed(text));
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
        addTreatment = Chip.action(Icon.PLUS, texts.get("today.treatment.add"), this::treatment);
        addEvent = Chip.action(Icon.PLUS, texts.get("today.event.add"), this::event);
        addWords = Chip.action(Icon.PLUS, texts.get("today.words.add"), this::words);
        addActivity = Chip.action(Icon.PLUS, texts.get("today.activities.add"), this::activity);
        chips.getStyleClass().add("th-chips");
        StackPane noteAndKey = new StackPane(note, noteKey);
        StackPane.setAlignment(noteKey, Pos.TOP_RIGHT);
        noteKey.visibleProperty()
                .bind(note.focusedProperty().not().and(noteKey.textProperty().isNotEmpty()));
        noteKey.getStyleClass().add("th-note-key");
        card = new Card(noteAndKey, left, chips, safety(safetyCheck));
        card.getStyleClass().add("th-note-card");
        card.setMinHeight(Region.USE_PREF_SIZE);
    }

    private HBox safety(Runnable safetyCheck) {
        Button check = new Button(texts.get("today.safety.name"));
        check.getStyleClass().setAll("th-link");
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.setOnAction(_ -> safetyCheck.run());
        Label question = Labels.small(texts.get("today.safety.new"));
        question.setMinWidth(0);
        HBox line = new HBox(question, check);
        line.getStyleClass().add("th-safety-line");
        return line;
    }

    void focusNote() {
        note.requestFocus();
    }

    /// What goes past the longest note is left out.
    private static TextFormatter.Change shortened(TextFormatter.Change change) {
        int over = change.getControlNewText().length() - LONGEST;
        if (over > 0 && !change.getText().isEmpty()) {
            String text = change.getText();
            change.setText(text.substring(0, Math.max(0, text.length() - over)));
            change.selectRange(LONGEST, LONGEST);
        }
        return change;
    }

    @Override
    public Region node() {
        return card;
    }

    @Override
    public void compact(boolean now) {
        note.setPrefRowCount(now ? 1 : 2);
    }

    @Override
    public void show(TodayState state) {
        String text = state.draft().reading().note().given().orElse("");
        boolean typing = text.isEmpty() && note.getText().isBlank();
        if (!typing && !note.getText().equals(text)) {
            note.setText(text);
        }
        int over = LONGEST - text.length();
        left.setText(texts.get("today.note.left", over));
        left.setVisible(over <= NEAR_THE_END);
        left.setManaged(over <= NEAR_THE_END);
        List<Node> nodes = new ArrayList<>(List.of(addTreatment, addEvent, addWords));
        if (state.form() == Form.FULL
                && state.detailed()
                && state.background().activities().current().size() < Activities.FEWEST) {
            nodes.add(addActivity);
        }
        if (state.draft().isFlare()) {
            nodes.add(chip(texts.get("today.flare"), () -> model.edit(draft -> draft.flare(false))));
        }
        state.draft().words().stream()
                .sorted()
                .forEach(word -> nodes.add(chip(word, () -> model.edit(draft -> draft.words(without(draft, word))))));
        nodes.addAll(attached(state.draft().attachments()));
        if (!same(nodes) || !attached.equals(state.draft().attachments())) {
            attached = state.draft().attachments();
            chips.getChildren().setAll(nodes);
        }
    }

    /// New chips only where they differ, so that the focus stays where it is.
    private boolean same(List<Node> nodes) {
        List<String> before =
                chips.getChildren().stream().map(Node::getAccessibleText).toList();
        return chips.getChildren().size() == nodes.size()
                && before.equals(nodes.stream().map(Node::getAccessibleText).toList());
    }

    private List<Node> attached(Attachments now) {
        List<Node> nodes = new ArrayList<>();
        now.treatments().stream()
                .filter(entry -> !now.removed().contains(entry.id()))
                .forEach(entry -> nodes.add(treatment(
                        entry.content(),
                        to -> attach(a -> a.with(entry, to)),
                        () -> attach(a -> a.without(entry.id())))));
        now.newTreatments()
                .forEach(one -> nodes.add(
                        treatment(one, to -> attach(a -> a.with(one, to)), () -> attach(a -> a.without(one)))));
        now.events().stream()
                .filter(entry -> !now.removed().contains(entry.id()))
                .forEach(entry -> nodes.add(chip(entry.content().name(), () -> attach(a -> a.without(entry.id())))));
        now.newEvents().forEach(one -> nodes.add(chip(one.name(), () -> attach(a -> a.without(one)))));
        return nodes;
    }

    private void attach(UnaryOperator<Attachments> change) {
        model.edit(draft -> draft.attachments(change));
    }

    /// A treatment, whose words open its sheet.
    private Node treatment(Treatment one, Consumer<Treatment> changed, Runnable remove) {
        String text = TreatmentSheet.said(texts, one);
        return Chip.editable(
                text,
                texts.get("today.treatment.open", text),
                texts.get("kit.remove", text),
                from -> popover.open(
                        from,
                        TreatmentSheet.of(
                                texts,
                                one,
                                now -> {
                                    addTreatment.requestFocus();
                                    changed.accept(now);
                                    focusChip(now);
                                },
                                popover::close)),
                () -> {
                    addTreatment.requestFocus();
                    remove.run();
                });
    }

    private void focusChip(Treatment one) {
        String name = texts.get("today.treatment.open", TreatmentSheet.said(texts, one));
        chips.getChildren().stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .ifPresent(chip -> ((HBox) chip).getChildren().getFirst().requestFocus());
    }

    private Button chip(String text, Runnable remove) {
        return Chip.removable(text, texts.get("kit.remove", text), () -> {
            addTreatment.requestFocus();
            remove.run();
        });
    }

    void treatment() {
        LocalDate day = model.now().draft().day();
        List<Treatment> recent = model.now().background().recent().treatments();
        popover.open(
                addTreatment,
                TreatmentSheet.of(
                        texts,
                        day,
                        recent,
                        one -> model.edit(draft -> draft.attachments(attached -> attached.with(one))),
                        popover::close));
    }

    void event() {
        List<String> earlier = model.now().background().recent().events().stream()
                .map(LifeEvent::name)
                .toList();
        popover.open(
                addEvent,
                EventSheet.of(
                        texts,
                        "event",
                        earlier,
                        name -> model.edit(draft -> draft.attachments(
                                attached -> attached.with(new LifeEvent(draft.day(), name, Answer.missing())))),
                        popover::close));
    }

    /// The words are the person’s own: they are kept and printed as such, and never counted.
    void words() {
        Set<String> there = model.now().draft().words();
        List<String> offered = READY_MADE.stream()
                .map(word -> texts.get("today.word." + word))
                .filter(word -> !there.contains(word))
                .toList();
        popover.open(
                addWords,
                EventSheet.of(
                        texts,
                        "words",
                        offered,
                        word -> model.edit(draft -> draft.words(with(draft, word))),
                        popover::close));
    }

    void activity() {
        popover.open(addActivity, EventSheet.of(texts, "activities", List.of(), model::nameActivity, popover::close));
    }

    private static Set<String> with(Draft draft, String word) {
        Set<String> words = new TreeSet<>(draft.words());
        words.add(word);
        return words;
    }

    private static Set<String> without(Draft draft, String word) {
        Set<String> words = new TreeSet<>(draft.words());
        words.remove(word);
        return words;
    }

    private void typed(String text) {
        if (!model.now().draft().reading().note().given().orElse("").equals(text)) {
            model.edit(draft -> draft.note(text));
        }
    }

    /// Tab leaves the note: a note needs no tab stops, and the keyboard needs the way out.
    private void tab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            note.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
