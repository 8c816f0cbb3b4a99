package thole.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import thole.model.Answer;
import thole.model.entry.LifeEvent;
import thole.model.entry.Treatment;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Chip;
import thole.ui.kit.Icon;
import thole.ui.today.control.Part;
import thole.ui.today.draft.Attachments;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// What is said in words: a note, treatments, life events.
final class NoteCard implements Part {

    private static final int LONGEST = 2000;

    private final Texts texts;
    private final TodayViewModel model;
    private final TextArea note = new TextArea();
    private final FlowPane chips = new FlowPane();
    private final Button addTreatment;
    private final Button addEvent;
    private final Card card;

    NoteCard(Texts texts, TodayViewModel model, AddPopover popover) {
        this.texts = texts;
        this.model = model;
        note.setPromptText(texts.get("today.note.prompt"));
        note.setAccessibleText(texts.get("today.note.name"));
        note.setAccessibleHelp(texts.get("today.note.help"));
        note.setWrapText(true);
        note.setPrefRowCount(2);
        note.getStyleClass().add("th-note");
        note.setTextFormatter(new TextFormatter<>(NoteCard::shortened));
        note.textProperty().subscribe((_, text) -> typed(text));
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
        addTreatment = Chip.action(Icon.PLUS, texts.get("today.treatment.add"), () -> treatment(popover));
        addEvent = Chip.action(Icon.PLUS, texts.get("today.event.add"), () -> event(popover));
        chips.getStyleClass().add("th-chips");
        card = new Card(note, chips);
        card.getStyleClass().add("th-note-card");
        card.setMinHeight(Region.USE_PREF_SIZE);
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
        List<Node> nodes = new ArrayList<>(List.of(addTreatment, addEvent));
        nodes.addAll(chips(state.draft().attachments()));
        if (!same(nodes)) {
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

    private List<Node> chips(Attachments attached) {
        List<Node> nodes = new ArrayList<>();
        attached.treatments().stream()
                .filter(entry -> !attached.removed().contains(entry.id()))
                .forEach(entry -> nodes.add(chip(
                        name(entry.content()), () -> model.edit(d -> d.attachments(a -> a.without(entry.id()))))));
        attached.newTreatments()
                .forEach(one -> nodes.add(chip(name(one), () -> model.edit(d -> d.attachments(a -> a.without(one))))));
        attached.events().stream()
                .filter(entry -> !attached.removed().contains(entry.id()))
                .forEach(entry -> nodes.add(chip(
                        entry.content().name(), () -> model.edit(d -> d.attachments(a -> a.without(entry.id()))))));
        attached.newEvents()
                .forEach(one -> nodes.add(chip(one.name(), () -> model.edit(d -> d.attachments(a -> a.without(one))))));
        return nodes;
    }

    private Button chip(String text, Runnable remove) {
        return Chip.removable(text, texts.get("kit.remove", text), () -> {
            addTreatment.requestFocus();
            remove.run();
        });
    }

    private String name(Treatment treatment) {
        return treatment
                .dose()
                .given()
                .map(dose -> texts.get("today.treatment.dosed", treatment.name(), dose))
                .orElse(treatment.name());
    }

    private void treatment(AddPopover popover) {
        List<AddPopover.Earlier> earlier = model.now().background().recent().treatments().stream()
                .map(one -> new AddPopover.Earlier(name(one), one.name(), one.dose()))
                .toList();
        popover.open(
                addTreatment,
                "treatment",
                true,
                earlier,
                (name, dose) -> model.edit(
                        draft -> draft.attachments(attached -> attached.with(Treatment.of(draft.day(), name, dose)))));
    }

    private void event(AddPopover popover) {
        List<AddPopover.Earlier> earlier = model.now().background().recent().events().stream()
                .map(one -> new AddPopover.Earlier(one.name(), one.name(), Answer.missing()))
                .toList();
        popover.open(
                addEvent,
                "event",
                false,
                earlier,
                (name, _) -> model.edit(draft -> draft.attachments(
                        attached -> attached.with(new LifeEvent(draft.day(), name, Answer.missing())))));
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
