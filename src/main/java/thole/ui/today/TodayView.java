package thole.ui.today;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thole.model.Problem;
import thole.text.Texts;
import thole.ui.kit.Subscriptions;
import thole.ui.today.control.Part;
import thole.ui.today.draft.TodayViewModel;
import thole.ui.today.rows.RowsCard;

/// The screen of today: builds its parts once and lets each of them draw every state.
final class TodayView {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double COMPACT_BELOW = 1100;
    private static final List<KeyCombination> SAVE = List.of(
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN));

    private final TodayViewModel model;
    private final AddPopover popover;
    private final PainCard pain;
    private final RowsCard rows;
    private final List<Part> parts;
    private final StackPane root;
    private final Subscriptions subscriptions = new Subscriptions();

    TodayView(Texts texts, TodayViewModel model) {
        this.model = model;
        popover = new AddPopover(texts);
        pain = new PainCard(texts, model);
        rows = new RowsCard(texts, model);
        Part header = new TodayHeader(texts, model);
        Part note = new NoteCard(texts, model, popover);
        Part places = new PlacesCard(texts, model);
        Part footer = new Footer(texts, model, this::save);
        parts = List.of(header, pain, rows, note, places, footer);
        root = new StackPane(page(header, note, places, footer), popover);
        root.getStyleClass().addAll("th-canvas", "th-today", "th-wide");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions.follow(model.state(), state -> parts.forEach(part -> part.show(state)));
        subscriptions.follow(
                root.sceneProperty().flatMap(Scene::widthProperty).orElse(COMPACT_BELOW),
                width -> compact(width.doubleValue() < COMPACT_BELOW));
    }

    private BorderPane page(Part header, Part note, Part places, Part footer) {
        VBox left = new VBox(pain.node(), rows.node(), note.node());
        left.getStyleClass().addAll("th-today-left", "th-region");
        VBox.setVgrow(note.node(), Priority.ALWAYS);
        places.node().getStyleClass().add("th-region");
        HBox columns = new HBox(left, places.node());
        columns.getStyleClass().add("th-today-columns");
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox content = new VBox(header.node(), columns);
        content.getStyleClass().addAll("th-today-content", "th-content");
        VBox.setVgrow(columns, Priority.ALWAYS);
        StackPane centred = new StackPane(content);
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        BorderPane page = new BorderPane(scroll);
        page.setBottom(footer.node());
        return page;
    }

    Parent root() {
        return root;
    }

    void focus() {
        pain.focus();
    }

    private void compact(boolean now) {
        root.pseudoClassStateChanged(COMPACT, now);
        parts.forEach(part -> part.compact(now));
    }

    private void save() {
        List<Problem> unreadable = rows.commit();
        if (unreadable.isEmpty()) {
            model.save();
        } else {
            model.refuse(unreadable.getFirst());
        }
    }

    /// Enter saves from everywhere but a note and whatever Enter has its own meaning for.
    private void pressed(KeyEvent event) {
        boolean plainEnter = event.getCode() == KeyCode.ENTER
                && !event.isShiftDown()
                && !event.isAltDown()
                && !event.isShortcutDown()
                && !popover.isOpen()
                && !(event.getTarget() instanceof TextArea)
                && !(event.getTarget() instanceof Button);
        if (plainEnter || SAVE.stream().anyMatch(keys -> keys.match(event))) {
            save();
            event.consume();
        }
    }
}
