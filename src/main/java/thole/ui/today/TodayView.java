package thole.ui.today;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import thole.model.Problem;
import thole.text.Texts;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.frame.Room;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.key.KeyCap;
import thole.ui.today.add.AddPopover;
import thole.ui.today.control.Part;
import thole.ui.today.draft.Standing.Form;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;
import thole.ui.today.rest.RestLine;
import thole.ui.today.rest.RestViewModel;
import thole.ui.today.rows.RowsCard;
import thole.ui.today.weekly.ActivitiesCard;

/// The screen of today, and of a day that is over: builds its parts once and lets each of them draw every state.
final class TodayView {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final Duration CLOCK = Duration.seconds(20);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE_FORM = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final TodayViewModel model;
    private final LetterKeys letters;
    private final KeyCap.Drawn caps;
    private final Subscriptions whileShown = new Subscriptions();
    private final AddPopover popover = new AddPopover();
    private final PainCard pain;
    private final RowsCard rows;
    private final NoteCard note;
    private final PlacesCard places;
    private final QuickLog quick;
    private final Footer footer;
    private final List<Part> parts;
    private final VBox left;
    private final VBox content = new VBox();
    private final StackPane columns = new StackPane();
    private final StackPane root;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Timeline clock;
    private boolean quickShown;

    /// @param rest what is said about resting; today alone has it
    /// @param back where a form of a day that is over goes back to; unused for today
    TodayView(Texts texts, TodayViewModel model, Surroundings with, Optional<RestViewModel> rest, Runnable back) {
        boolean past = rest.isEmpty();
        this.texts = texts;
        this.model = model;
        letters = new LetterKeys(with.settings());
        caps = new KeyCap.Drawn(with.settings());
        KeyCap sameKey = cap("same");
        pain = new PainCard(texts, model);
        rows = new RowsCard(texts, model);
        note = new NoteCard(texts, model, popover, cap("note"), with.safetyCheck());
        places = new PlacesCard(texts, model, sameKey, cap("find"));
        quick = new QuickLog(texts, model, cap("same"), this::save, with.safetyCheck());
        footer = new Footer(texts, model, this::save, this::copy);
        Part header =
                past ? TodayHeader.past(texts, back) : new TodayHeader(texts, model, cap("quick"), this::toggleQuick);
        Part notices = new Notices(texts, model, this::focus);
        Part weekly = new ActivitiesCard(texts, model);
        parts = new ArrayList<>(List.of(header, notices, pain, rows, weekly, note, places, quick, footer));
        rest.ifPresent(about -> parts.add(new RestLine(texts, about, this::focus, model::refuse)));
        left = new VBox(pain.node(), rows.node(), weekly.node(), note.node());
        left.getStyleClass().addAll("th-today-left", "th-region");
        VBox.setVgrow(note.node(), Priority.ALWAYS);
        places.node().getStyleClass().add("th-region");
        root = new StackPane(page(header, notices, past ? List.of() : List.of(parts.getLast())), popover);
        root.getStyleClass().addAll("th-canvas", "th-today", "th-wide");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, letters::typed);
        bindLetters(header, past);
        clock = new Timeline(new KeyFrame(CLOCK, _ -> {
            model.tick();
            rest.ifPresent(RestViewModel::look);
        }));
        clock.setCycleCount(Animation.INDEFINITE);
        subscriptions.follow(model.state(), this::show);
        subscriptions.follow(Room.around(root), this::arrange);
    }

    private KeyCap cap(String action) {
        return caps.cap("today." + action, texts.get("today.letter." + action));
    }

    private void bindLetters(Part header, boolean past) {
        if (!past) {
            letters.add(action("quick", this::toggleQuick), pain.node(), quick.node(), header.node());
        }
        letters.add(action("same", this::same), pain.node(), quick.node(), places.node());
        letters.add(action("note", note::focusNote), pain.node(), note.node());
        letters.add(action("treatment", note::treatment), pain.node(), note.node());
        letters.add(action("find", places::focusFinder), pain.node(), places.node());
        letters.add(action("view", places::turnOver), places.node());
    }

    private ScreenAction action(String name, Runnable run) {
        String letter = "today.letter." + name;
        String text = "today.action." + name;
        return texts.has(letter)
                ? ScreenAction.lettered("today." + name, text, texts.get(letter), run)
                : ScreenAction.of("today." + name, text, run);
    }

    /// What can be done now.
    List<ScreenAction> actions() {
        TodayState state = model.now();
        List<ScreenAction> all = new ArrayList<>();
        if (state.form() != Form.PAST) {
            all.add(action("quick", this::toggleQuick));
        }
        all.add(action("same", this::same));
        if (state.form() != Form.QUICK) {
            all.add(action("note", note::focusNote));
            all.add(action("treatment", note::treatment));
            all.add(action("event", note::event));
            all.add(action("words", note::words));
            all.add(action("find", places::focusFinder));
            all.add(action("figure", places::focusFigure));
            all.add(action("view", places::turnOver));
            all.add(action("more", () -> model.detailed(!model.now().detailed())));
        }
        if (state.ghost().isGiven()) {
            all.add(action("suggestion", model::acceptSuggestion));
        }
        all.add(new ScreenAction("today." + "save", "today.action.save", Optional.of(SAVE), "", this::save));
        return all;
    }

    private BorderPane page(Part header, Part notices, List<Part> rest) {
        columns.getStyleClass().add("th-today-columns");
        content.getChildren().setAll(header.node(), notices.node());
        rest.forEach(part -> content.getChildren().add(part.node()));
        content.getChildren().addAll(columns, quick.node());
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

    /// The clock is looked at as long as the screen is shown.
    void begin() {
        clock.play();
        caps.follow(whileShown);
        focus();
    }

    void end() {
        whileShown.end();
        clock.stop();
    }

    private void focus() {
        if (model.now().form() == Form.QUICK) {
            quick.focus();
        } else {
            pain.focus();
        }
    }

    private void show(TodayState state) {
        boolean one = state.form() == Form.QUICK;
        quick.node().setVisible(one);
        quick.node().setManaged(one);
        columns.setVisible(!one);
        columns.setManaged(!one);
        parts.forEach(part -> part.show(state));
        if (one != quickShown) {
            quickShown = one;
            focus();
        }
    }

    private void toggleQuick() {
        model.quick(model.now().form() != Form.QUICK);
    }

    private void same() {
        model.samePlaces();
    }

    private void arrange(Room room) {
        root.pseudoClassStateChanged(COMPACT, room.isCompact());
        root.pseudoClassStateChanged(STACKED, room.isStacked());
        Pane pane = room.isStacked() ? new VBox(left, places.node()) : new HBox(left, places.node());
        boolean same = !columns.getChildren().isEmpty()
                && columns.getChildren().getFirst().getClass().equals(pane.getClass());
        if (same) {
            Pane kept = (Pane) columns.getChildren().getFirst();
            kept.getChildren().setAll(left, places.node());
        } else {
            pane.getStyleClass().add("th-today-columns");
            HBox.setHgrow(left, Priority.ALWAYS);
            columns.getChildren().setAll(pane);
        }
        parts.forEach(part -> part.compact(room.isCompact()));
    }

    private void save() {
        model.tick();
        List<Problem> unreadable = rows.commit();
        if (unreadable.isEmpty()) {
            model.save();
        } else {
            model.refuse(unreadable.getFirst());
        }
    }

    /// The person says where; the window of the system asks before it writes over a file.
    private void copy() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("today.copy.title"));
        chooser.setInitialFileName(
                texts.get("today.copy.name", model.now().draft().day().toString()));
        Optional.ofNullable(chooser.showSaveDialog(root.getScene().getWindow()))
                .map(file -> Path.of(file.getPath()))
                .ifPresent(file -> footer.copied(model.copyTo(file)));
    }

    /// Enter saves from everywhere but a note and whatever Enter has its own meaning for.
    private void pressed(KeyEvent event) {
        boolean plainEnter = event.getCode() == KeyCode.ENTER
                && !event.isShiftDown()
                && !event.isAltDown()
                && !event.isShortcutDown()
                && !popover.isOpen()
                && !(event.getTarget() instanceof TextArea)
                && !(event.getTarget() instanceof Button)
                && !places.isFinding();
        if (plainEnter || SAVE.match(event) || SAVE_FORM.match(event)) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.now().form() == Form.QUICK) {
            toggleQuick();
            event.consume();
        }
    }
}
