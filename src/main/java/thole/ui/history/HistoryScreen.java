package thole.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thole.journal.Journal;
import thole.model.Problem;
import thole.model.entry.EntryId;
import thole.settings.Letters;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.history.HistoryState.Filter;
import thole.ui.history.HistoryState.View;
import thole.ui.history.day.BlankCard;
import thole.ui.history.day.DayCard;
import thole.ui.history.day.DayReader;
import thole.ui.history.record.HistoryWords;
import thole.ui.history.record.RecordedDays;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.frame.Room;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.key.KeyCap;

/// Every day that was recorded: as a month, a year or a list, and one of them in full beside it.
public final class HistoryScreen implements Screen {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final String FIND = "find";

    private final Texts texts;
    private final HistoryWords words;
    private final HistoryViewModel model;
    private final Ways ways;
    private final Settings settings;
    private final KeyCap.Drawn caps;
    private final DayReader reader;
    private final SegmentedChoice<View> views;
    private final TextField find = new TextField();
    private final ScreenHeader header;
    private final MonthView month;
    private final YearView year;
    private final DayList list;
    private final DayCard card;
    private final BlankCard blank;
    private final StackPane left = new StackPane();
    private final VBox right = new VBox();
    private final HBox columns = new HBox();
    private final VBox stack = new VBox();
    private final ScrollPane scroll = new ScrollPane(stack);
    private final VBox root;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean wantsFind;

    /// Where History leads.
    ///
    /// @param edit opens the form of that day
    /// @param tell says what could not be done
    public record Ways(Consumer<LocalDate> edit, Consumer<Problem> tell) {}

    /// @param today the journal day of now
    /// @param zone of the person’s clock
    public HistoryScreen(
            Texts texts,
            Tasks tasks,
            Journal journal,
            Supplier<LocalDate> today,
            ZoneId zone,
            Settings settings,
            Ways ways) {
        this.texts = texts;
        this.ways = ways;
        this.settings = settings;
        words = new HistoryWords(texts);
        model = new HistoryViewModel(tasks, journal, today, texts.locale());
        reader = new DayReader(texts, words, zone);
        views = new SegmentedChoice<>(
                texts.get("history.view"),
                List.of(
                        new Segment<>(View.MONTH, texts.get("history.view.month")),
                        new Segment<>(View.YEAR, texts.get("history.view.year")),
                        new Segment<>(View.LIST, texts.get("history.view.list"))),
                model::show);
        caps = new KeyCap.Drawn(settings);
        CalendarKeys keys = new CalendarKeys(model, this::edit, this::letters);
        month = new MonthView(texts, words, model, keys, cap("today"), this::edit);
        year = new YearView(texts, words, model, keys);
        list = new DayList(texts, words, model, this::edit);
        card = new DayCard(texts, cap("edit"), this::edit, this::delete);
        blank = new BlankCard(texts, words, cap("fill_in"), ways.edit());
        prepareFind();
        header = new ScreenHeader(texts.get("history.title"), "", views, find);
        root = new VBox(header, columns);
        lay();
        render(model.state().get());
    }

    private KeyCap cap(String action) {
        return caps.cap("history." + action, texts.get("history.letter." + action));
    }

    private Map<String, Runnable> letters() {
        Letters chosen = settings.current().letters();
        Map<String, Runnable> all = new HashMap<>();
        for (ScreenAction action : actions()) {
            chosen.of(action.id(), action.letter()).ifPresent(letter -> all.put(letter, action.run()));
        }
        return all;
    }

    @Override
    public List<ScreenAction> actions() {
        return List.of(
                ScreenAction.lettered(
                        "history.today", "history.action.today", texts.get("history.letter.today"), model::toToday),
                ScreenAction.lettered(
                        "history.edit", "history.action.edit", texts.get("history.letter.edit"), this::edit),
                ScreenAction.lettered(
                        "history.fill_in",
                        "history.action.fill_in",
                        texts.get("history.letter.fill_in"),
                        this::fillIn));
    }

    private void prepareFind() {
        find.getStyleClass().add("history-find");
        find.setPromptText(texts.get("history.find"));
        find.setAccessibleText(texts.get("history.find"));
        find.textProperty().subscribe(model::find);
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
                find.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                focusView();
                event.consume();
            }
        });
    }

    private void focusView() {
        switch (model.state().get().view()) {
            case MONTH -> month.lookedAt().ifPresent(Node::requestFocus);
            case YEAR -> year.stop().requestFocus();
            case LIST -> list.stop().requestFocus();
        }
    }

    private void lay() {
        root.getStyleClass().add("history");
        left.getStyleClass().addAll("th-card", "history-left", "th-region");
        right.getStyleClass().add("history-right");
        right.getChildren().setAll(card, blank);
        VBox.setVgrow(card, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        columns.getStyleClass().add("history-columns");
        columns.getChildren().setAll(left, right);
        stack.getStyleClass().add("history-stack");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("history-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    private void edit() {
        model.editable().ifPresent(ways.edit());
    }

    private void fillIn() {
        model.state().get().days().flatMap(RecordedDays::latestBlank).ifPresent(ways.edit());
    }

    private void delete(EntryId entry, Node from) {
        model.delete(entry, ways.tell());
        card.requestFocusNear(from);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void at(String argument) {
        switch (argument) {
            case "" -> {}
            case "month" -> model.show(View.MONTH);
            case "year" -> model.show(View.YEAR);
            case "list" -> model.show(View.LIST);
            case FIND -> wantsFind = true;
            default -> date(argument).ifPresent(model::look);
        }
    }

    private static Optional<LocalDate> date(String argument) {
        try {
            return Optional.of(LocalDate.parse(argument));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /// Where the person was: the view, the day, what was looked for.
    private record Kept(View view, Filter filter, LocalDate day, String find) {}

    @Override
    public Optional<Object> unsaved() {
        HistoryState now = model.state().get();
        return Optional.of(new Kept(now.view(), now.filter(), now.day(), now.find()));
    }

    @Override
    public void takeOver(Object unsaved) {
        if (unsaved instanceof Kept(View view, Filter filter, LocalDate day, String wanted)) {
            model.show(filter);
            model.show(view);
            model.find(wanted);
            model.look(day);
        }
    }

    @Override
    public void shown() {
        model.shown();
        caps.follow(subscriptions);
        subscriptions.follow(model.state(), this::render);
        subscriptions.follow(Room.around(root), this::fit);
        if (wantsFind) {
            wantsFind = false;
            find.requestFocus();
        }
    }

    @Override
    public void hidden() {
        subscriptions.end();
        model.hidden();
    }

    private void fit(Room room) {
        root.pseudoClassStateChanged(COMPACT, room.isCompact());
        root.pseudoClassStateChanged(STACKED, room.isStacked());
        header.inOneLine(room.isLow());
        month.beTerse(room.isStacked());
        card.beNarrow(room.isCompact() && !room.isStacked());
        list.grow(room.zoom() / 100.0, room.isStacked());
        if (room.isStacked()) {
            columns.getChildren().clear();
            stack.getChildren().setAll(left, right);
            root.getChildren().setAll(header, scroll);
        } else {
            stack.getChildren().clear();
            columns.getChildren().setAll(left, right);
            root.getChildren().setAll(header, columns);
        }
        render(model.state().get());
    }

    private void render(HistoryState state) {
        views.show(state.view());
        if (!find.getText().equals(state.find())) {
            find.setText(state.find());
        }
        right.setVisible(state.days().isPresent());
        state.days().ifPresentOrElse(days -> render(state, days), () -> await(state));
    }

    /// The record is still being read.
    private void await(HistoryState state) {
        put(month);
        month.await(state.month());
    }

    private void render(HistoryState state, RecordedDays days) {
        header.say(words.record(days));
        boolean hidden = settings.current().appearance().quietNumbers();
        if (days.journal().days().isEmpty()) {
            left.getChildren().setAll(Labels.body(texts.get("history.empty")));
        } else {
            switch (state.view()) {
                case MONTH -> {
                    put(month);
                    month.show(state, hidden);
                }
                case YEAR -> {
                    put(year);
                    year.show(state, hidden);
                }
                case LIST -> {
                    put(list);
                    list.show(state, hidden);
                }
            }
        }
        card.show(reader.read(days, state.day()));
        blank.show(days.latestBlank());
    }

    private void put(Node view) {
        if (!left.getChildren().equals(List.of(view))) {
            left.getChildren().setAll(view);
        }
    }
}
