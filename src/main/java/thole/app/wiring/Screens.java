package thole.app.wiring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import thole.insight.work.Workers;
import thole.model.Problem;
import thole.report.calibration.CalibrationCounts;
import thole.ui.firstrun.FirstRunScreen;
import thole.ui.firstrun.Welcome;
import thole.ui.help.HelpScreen;
import thole.ui.history.HistoryScreen;
import thole.ui.kit.Icon;
import thole.ui.kit.Screen;
import thole.ui.kit.file.FileToOpen;
import thole.ui.kit.file.SystemFileChoice;
import thole.ui.kit.frame.Headline;
import thole.ui.kit.frame.Place;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.paper.Printing;
import thole.ui.kit.paper.SystemPrinting;
import thole.ui.kit.pause.InsightPause;
import thole.ui.learn.LearnScreen;
import thole.ui.measures.MeasuresScreen;
import thole.ui.patterns.PatternsScreen;
import thole.ui.safety.GetHelpScreen;
import thole.ui.safety.SafetyClock;
import thole.ui.safety.SafetyScreen;
import thole.ui.safety.SafetyWays;
import thole.ui.safety.SeenScreen;
import thole.ui.safety.WindowBanner;
import thole.ui.safety.say.SayScreen;
import thole.ui.settings.SettingsScreen;
import thole.ui.settings.panel.Panels;
import thole.ui.settings.panel.PlanEdits;
import thole.ui.settings.panel.SettingEdits;
import thole.ui.shell.AppMark;
import thole.ui.shell.PageEntry;
import thole.ui.shell.ScreenEntry;
import thole.ui.shell.Shell;
import thole.ui.signs.SignsScreen;
import thole.ui.today.PastDayScreen;
import thole.ui.today.Surroundings;
import thole.ui.today.TodayScreen;
import thole.ui.today.rest.RestViewModel;
import thole.ui.trends.TrendsScreen;

/// Every screen and page of the window, and what each is handed: the services by name, and the ways to other places as
/// callbacks. A screen never knows another one.
public final class Screens {

    /// What `--view` takes: places in the order of the sidebar, then the pages that are opened from them.
    public static final List<String> VIEWS = List.of(
            "today",
            "today:quick",
            "history",
            "history:year",
            "history:list",
            "trends",
            "patterns",
            "patterns:stress",
            "signs",
            "signs:places",
            "report",
            "export",
            "share",
            "safety",
            "safety-say",
            "safety-seen",
            "get-help",
            "settings",
            "measures",
            "measures:nprs",
            "measures:total",
            "learn",
            "day",
            "first-run",
            "first-run:time",
            "first-run:note",
            "first-run:story",
            "review",
            "review:patterns",
            "review:compare",
            "review:notes",
            "help");

    private static final KeyCombination SAFETY =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination GET_HELP =
            new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination LEARN =
            new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination SETTINGS = new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);

    private static final double MARK_SIDE = 52;

    private final Services with;
    private final SafetyWatch safety;
    private final Supplier<Shell> window;
    private final Workers workers;
    private final AnotherJournal other;

    /// Shows a screen or opens a page.
    private final Consumer<Place> go;

    /// Says what could not be done.
    private final Consumer<Problem> tell;

    private final TakeAway takeAway;
    private final Printing printing = new SystemPrinting();

    private @Nullable ReviewPlace review;

    /// @param safety where the safety answers stand
    /// @param window the frame that will hold the screens
    /// @param workers hands for what is opened and analysed in Review
    /// @param other opens another journal in place of this one
    Screens(Services with, SafetyWatch safety, Supplier<Shell> window, Workers workers, AnotherJournal other) {
        this.other = other;
        this.workers = workers;
        this.with = with;
        this.safety = safety;
        this.window = window;
        go = place -> window.get().go(place);
        tell = problem -> window.get().tell(problem);
        takeAway = new TakeAway(with, go);
    }

    /// In the order of the sidebar; digits are fixed: today 1, history 2, trends 3, patterns 4, signs 5,
    /// report 7.
    List<ScreenEntry> inSidebar() {
        return List.of(
                new ScreenEntry("today", "shell.today", Icon.EDIT, 1, this::today),
                new ScreenEntry("history", "shell.history", Icon.CALENDAR, 2, this::history),
                new ScreenEntry("trends", "shell.trends", Icon.TREND, 3, this::trends),
                new ScreenEntry("patterns", "shell.patterns", Icon.MERGE, 4, this::patterns),
                new ScreenEntry("signs", "shell.signs", Icon.LAYERS, 5, this::signs),
                new ScreenEntry("report", "shell.report", Icon.FILE, 7, takeAway::report),
                ScreenEntry.foot("safety", "shell.safety", Icon.SHIELD, SAFETY, this::safety),
                ScreenEntry.foot("get-help", "shell.get_help", Icon.BUOY, GET_HELP, () -> getHelp(this::back)),
                ScreenEntry.foot("learn", "shell.learn", Icon.BOOK, LEARN, () -> learn(this::back)),
                ScreenEntry.foot("settings", "shell.settings", Icon.SETTINGS, SETTINGS, this::settings));
    }

    /// What a window has that is opened on shared journals alone.
    List<ScreenEntry> inReview() {
        return List.of(new ScreenEntry(
                "review",
                "caseload.title",
                Icon.LIST,
                List.of(new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN)),
                ScreenEntry.Shelf.NONE,
                () -> review(Optional.empty())));
    }

    /// The pages of such a window.
    List<PageEntry> readInReview() {
        return List.of(
                PageEntry.named("get-help", "safety.help.title", this::getHelp),
                PageEntry.named("learn", "shell.learn", this::learn),
                new PageEntry("help", this::help));
    }

    private Screen review(Optional<Runnable> leave) {
        review = new ReviewPlace(with, workers, go, leave);
        return review.screen();
    }

    /// Asks for the passphrases of these files, in Review.
    void open(List<Path> shares) {
        if (review != null) {
            review.screen().open(shares);
        }
    }

    /// Opened from screens by [#to], with or without an argument.
    List<PageEntry> pages() {
        return List.of(
                new PageEntry("day", this::day).under("history"),
                new PageEntry("review", "caseload.command", true, "", back -> review(Optional.of(back))),
                new PageEntry("safety-say", this::say).under("safety"),
                new PageEntry("safety-seen", this::seen).under("safety"),
                PageEntry.whole("first-run", _ -> firstRun()),
                PageEntry.named("measures", "measures.command", this::measures).under("settings"),
                PageEntry.named("export", "formats.command", takeAway::formats).under("report"),
                PageEntry.named("share", "sharing.command", takeAway::share).under("report"),
                new PageEntry("help", this::help));
    }

    private Screen today() {
        return new TodayScreen(with.texts(), with.tasks(), with.journal(), with.clock(), form());
    }

    /// The form of a day that is over; the argument of its place is the date.
    private Screen day(Runnable back) {
        return new PastDayScreen(with.texts(), with.tasks(), with.journal(), with.clock(), form(), back);
    }

    private Surroundings form() {
        return new Surroundings(
                with.settings(),
                with.files().drafts(),
                to("safety"),
                new RestViewModel.Ways(
                        new SettledComparisons(with.analyses(), with.tasks().latest(), safety.pauses()),
                        to("patterns")));
    }

    /// The form of a day: that of today, or of one that is over.
    private void fillIn(LocalDate day) {
        go.accept(day.isBefore(with.today()) ? Place.of("day", day.toString()) : Place.of("today"));
    }

    private Screen history() {
        return new HistoryScreen(
                with.texts(),
                with.tasks(),
                with.journal(),
                with::today,
                with.clock().getZone(),
                with.settings(),
                new HistoryScreen.Ways(this::fillIn, tell));
    }

    private Screen trends() {
        return new TrendsScreen(
                with.texts(),
                with.tasks(),
                with.journal(),
                with::today,
                new TrendsScreen.Ways(new KeptTrends(with.settings()), this::openDay, new SystemFileChoice()));
    }

    private void openDay(LocalDate day) {
        go.accept(Place.of("history", day.toString()));
    }

    private Screen patterns() {
        return new PatternsScreen(
                with.texts(),
                with.tasks(),
                with.journal(),
                with.analyses(),
                with::today,
                new PatternsScreen.Ways(to("help"), this::openDay, pause()));
    }

    private Screen signs() {
        return new SignsScreen(
                with.texts(),
                with.tasks(),
                with.journal(),
                with.analyses(),
                with::today,
                new SignsScreen.Ways(
                        () -> go.accept(Place.of("help", "signs")),
                        to("safety"),
                        to("get-help"),
                        factor -> go.accept(Place.of("patterns", factor)),
                        pause()));
    }

    /// What is urgent, above every screen but those that say it themselves.
    Headline headline() {
        return new WindowBanner(
                with.texts(), safety.state(), safetyWays(), Set.of("safety", "safety-say", "safety-seen", "get-help"));
    }

    private InsightPause pause() {
        return new InsightPause(safety.pauses(), to("safety"));
    }

    private SafetyWays safetyWays() {
        return new SafetyWays(to("safety"), to("safety-say"), to("safety-seen"), to("get-help"));
    }

    private Screen safety() {
        return new SafetyScreen(
                with.texts(), with.tasks(), with.journal(), with.settings(), safetyClock(), safetyWays());
    }

    private SafetyClock safetyClock() {
        return new SafetyClock(with::today, with::moment);
    }

    private Screen say(Runnable back) {
        return new SayScreen(
                with.texts(),
                with.tasks(),
                with.journal(),
                with::today,
                safety.state(),
                new SayScreen.Ways(printing, back));
    }

    private Screen seen(Runnable back) {
        return new SeenScreen(with.texts(), with.tasks(), with.journal(), with::today, safety.state(), back);
    }

    private Screen getHelp(Runnable back) {
        return new GetHelpScreen(with.texts(), back);
    }

    /// Those of questionnaires too, though none may have been opened yet.
    private List<ScreenAction> lettered() {
        Map<String, ScreenAction> all = new LinkedHashMap<>();
        Stream.concat(window.get().lettered().stream(), MeasuresScreen.letters(with.texts()).stream())
                .forEach(action -> all.putIfAbsent(action.id(), action));
        return List.copyOf(all.values());
    }

    private Screen settings() {
        return new SettingsScreen(
                with.texts(),
                new SettingEdits(with.settings()),
                new PlanEdits(with.journal(), with.tasks(), with.texts(), with::today),
                new Panels.Around(
                        with.files().journal(),
                        with.files().preferences(),
                        this::lettered,
                        () -> window.get().showShortcuts(),
                        with::now,
                        to("measures"),
                        this::openAnother,
                        new ReminderFile(
                                with, new SystemFileChoice(), with.tasks().latest())));
    }

    /// It leads to the first day rather than back.
    private Screen firstRun() {
        return new FirstRunScreen(
                with.texts(),
                with.tasks(),
                with.journal(),
                with.settings(),
                with::today,
                new FirstRunScreen.Ways(
                        new Welcome.Ways(
                                wayTo("get-help"),
                                wayTo("safety"),
                                wayTo("review"),
                                this::openAnother,
                                new AppMark(MARK_SIDE)),
                        to("safety"),
                        () -> {
                            other.stayHere(with.settings());
                            go.accept(Place.of("today"));
                        }));
    }

    private void openAnother() {
        other.choose(window.get().root().getScene().getWindow());
    }

    private Screen measures(Runnable back) {
        return new MeasuresScreen(
                with.texts(),
                with.tasks(),
                with.journal(),
                with::today,
                new MeasuresScreen.Ways(back, to("get-help"), FileToOpen.SYSTEM));
    }

    private Screen learn(Runnable back) {
        return new LearnScreen(with.texts(), wayTo("get-help"), back);
    }

    private Screen help(Runnable back) {
        return new HelpScreen(with.texts(), CalibrationCounts.committed().lines(), back);
    }

    private void back() {
        window.get().back();
    }

    /// The way to a place.
    private Runnable to(String screen) {
        return () -> window.get().go(Place.of(screen));
    }

    /// The way to a place where this window has it.
    private Optional<Runnable> wayTo(String id) {
        boolean there = pages().stream().anyMatch(page -> page.id().equals(id))
                || inSidebar().stream().anyMatch(screen -> screen.id().equals(id));
        return there ? Optional.of(to(id)) : Optional.empty();
    }
}
