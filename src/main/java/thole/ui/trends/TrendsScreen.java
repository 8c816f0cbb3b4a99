package thole.ui.trends;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thole.chart.trend.TrendPicture;
import thole.chart.trend.TrendWords;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.FlaresOf;
import thole.chart.trend.series.TrendData;
import thole.journal.Journal;
import thole.model.snapshot.JournalSnapshot;
import thole.text.Texts;
import thole.ui.chart.ChartCursor;
import thole.ui.kit.Screen;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.file.FileChoice;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.trends.TrendsState.Shown;

/// How pain and each factor moved over time, on one time axis.
public final class TrendsScreen implements Screen {

    private static final double REHEARSAL_WIDTH = 980;
    private static final double REHEARSAL_HEIGHT = 620;

    private final Texts texts;
    private final TrendWords words;
    private final Tasks tasks;
    private final Tasks.Latest reading;
    private final Journal journal;
    private final Supplier<LocalDate> today;
    private final TrendsModel.Memory memory;
    private final TrendsModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final SegmentedChoice<RangeChoice> ranges;
    private final FactorMenu factors;
    private final ScreenHeader header;
    private final TrendsBody body;
    private final MoreMenu more;
    private final StackPane root;
    private Runnable callOffFlares = () -> {};

    /// What the screen is handed beside the journal.
    ///
    /// @param memory keeps the choice of factors
    /// @param openDay shows a day; empty where a day cannot be opened
    /// @param files asks where a picture goes; empty where no picture may leave the screen
    public record Ways(TrendsModel.Memory memory, Optional<Consumer<LocalDate>> openDay, Optional<FileChoice> files) {

        public Ways(TrendsModel.Memory memory, Consumer<LocalDate> openDay, FileChoice files) {
            this(memory, Optional.of(openDay), Optional.of(files));
        }

        /// Another person’s journal: days are looked at and nothing more.
        public static Ways reading(TrendsModel.Memory memory) {
            return new Ways(memory, Optional.empty(), Optional.empty());
        }
    }

    /// @param today the journal day of now
    public TrendsScreen(Texts texts, Tasks tasks, Journal journal, Supplier<LocalDate> today, Ways ways) {
        this.texts = texts;
        this.words = new TrendWords(texts);
        this.tasks = tasks;
        this.reading = tasks.latest();
        this.journal = journal;
        this.today = today;
        this.memory = ways.memory();
        model = new TrendsModel(memory);
        ranges = new SegmentedChoice<>(
                texts.get("trends.range"),
                RangeChoice.OFFERED.stream()
                        .map(choice -> new Segment<>(choice, texts.get(choice.key())))
                        .toList(),
                model::choose);
        factors = new FactorMenu(texts, model);
        body = new TrendsBody(texts, model, ways.openDay().isPresent());
        more = new MoreMenu(
                texts,
                model,
                ways.files().map(files -> new PictureExport(texts, body.chart(), files, tasks, body::say)),
                this::toggleTable);
        header = new ScreenHeader(texts.get("trends.title"), "", ranges, factors, more);
        VBox column = new VBox(header, body);
        VBox.setVgrow(body, Priority.ALWAYS);
        column.getStyleClass().add("trends-screen");
        root = new StackPane(column, factors.sheet());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        ways.openDay()
                .ifPresent(open -> model.onOpen(() -> model.shown()
                        .ifPresent(shown -> open.accept(shown.data().dateOf(shown.day())))));
    }

    private void toggleTable() {
        body.toggleTable();
        model.shown().ifPresent(shown -> more.show(shown, body.isTableShown()));
    }

    /// The sheet of shortcuts and the command list name these.
    @Override
    public List<ScreenAction> actions() {
        if (model.shown().isEmpty()) {
            return List.of();
        }
        List<ScreenAction> all = new ArrayList<>();
        RangeChoice.OFFERED.forEach(
                choice -> all.add(ScreenAction.of(choice.key(), choice.key() + ".long", () -> model.choose(choice))));
        all.add(ScreenAction.of("trends.sheet", "trends.sheet", factors::fire));
        all.add(ScreenAction.lettered(ChartCursor.MARK, "trends.mark", ChartCursor.MARK_LETTER, model::mark));
        all.add(ScreenAction.keyed(
                "trends.show_table",
                "trends.show_table",
                new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN),
                this::toggleTable));
        all.add(ScreenAction.of("trends.latest", "trends.latest", model::toLatest));
        all.addAll(more.actions());
        return List.copyOf(all);
    }

    /// Which days are shown and where the cursor is.
    public TrendsModel model() {
        return model;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        subscriptions.follow(model.state(), this::render);
        subscriptions.add(journal.observe(change -> tasks.onScreen(() -> read(change.after())))::close);
        read(journal.snapshot());
    }

    @Override
    public void hidden() {
        subscriptions.end();
        callOffFlares.run();
        reading.cancel();
    }

    private void read(JournalSnapshot snapshot) {
        callOffFlares.run();
        LocalDate now = today.get();
        WeekFields week = WeekFields.of(texts.locale());
        boolean first = model.shown().isEmpty();
        Callable<Optional<TrendData>> work = () -> {
            Optional<TrendData> data = TrendData.of(snapshot, now, week);
            if (first) {
                data.ifPresent(this::rehearse);
            }
            return data;
        };
        reading.run(work, data -> {
            model.take(data);
            data.ifPresent(ready -> findFlares(ready, now));
        });
    }

    /// Works the first picture out once away from the screen, where nobody waits for code that runs for the first time.
    private void rehearse(TrendData data) {
        Shown shown = Shown.first(data, memory.last());
        var _ = TrendPicture.of(shown.view(), words, REHEARSAL_WIDTH, REHEARSAL_HEIGHT);
        var _ = TrendPicture.day(shown.view(), words, shown.day(), false, REHEARSAL_WIDTH, REHEARSAL_HEIGHT);
    }

    /// They take longer than the charts, and a processor that paints them: what is there is shown first.
    private void findFlares(TrendData data, LocalDate now) {
        callOffFlares = tasks.oncePainted(() ->
                reading.run(() -> data.withFlares(FlaresOf.days(data.journal(), now)), model::takeFlares));
    }

    private void render(TrendsState state) {
        boolean some = state instanceof Shown;
        ranges.setVisible(some);
        factors.setVisible(some);
        more.setVisible(some);
        switch (state) {
            case TrendsState.Loading _ -> header.say("");
            case TrendsState.Empty _ -> header.say("");
            case Shown shown -> {
                ranges.show(shown.range());
                factors.show(shown);
                more.show(shown, body.isTableShown());
                header.say(subtitle(shown));
            }
        }
        body.show(state);
    }

    private String subtitle(Shown shown) {
        DayWindow window = shown.window();
        TrendData data = shown.data();
        String range =
                words.range(data.dateOf(Math.max(window.first(), data.firstEntry())), data.dateOf(window.last()));
        return texts.get("trends.subtitle", range, data.recordedIn(window), data.spannedIn(window));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.T) {
            toggleTable();
            event.consume();
        } else if (event.isAltDown() && event.getCode().isDigitKey()) {
            range(event.getCode()).ifPresent(choice -> {
                model.choose(choice);
                event.consume();
            });
        }
    }

    private static Optional<RangeChoice> range(KeyCode digit) {
        int place = digit.getChar().charAt(0) - '1';
        return place >= 0 && place < RangeChoice.OFFERED.size()
                ? Optional.of(RangeChoice.OFFERED.get(place))
                : Optional.empty();
    }
}
