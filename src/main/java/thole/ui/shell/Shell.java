package thole.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import thole.journal.Journal;
import thole.model.Problem;
import thole.settings.Appearance;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.Screen;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.Theme;
import thole.ui.kit.frame.Headline;
import thole.ui.kit.frame.Place;
import thole.ui.kit.frame.Room;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.frame.SingleLetters;
import thole.ui.kit.look.Look;
import thole.ui.kit.look.SystemWish;
import thole.ui.shell.command.Command;
import thole.ui.shell.command.Command.Kind;
import thole.ui.shell.command.CommandList;
import thole.ui.shell.command.CommandMenu;
import thole.ui.shell.command.Overlay;
import thole.ui.shell.command.ShortcutSheet;
import thole.ui.shell.message.Messages;
import thole.ui.shell.message.ShellViewModel;

/// The window’s frame: the sidebar, one screen at a time, and what is said about the journal as a whole.
public final class Shell {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    private final Texts texts;
    private final Settings settings;
    private final Catalogue catalogue;
    private final Trail trail = new Trail();
    private final ShellViewModel model;
    private final Sidebar sidebar;
    private final Messages messages;
    private final Headline headline;
    private final StackPane content = new StackPane();
    private final Overlay overlay = new Overlay();
    private final WindowCommands commands;
    private final StackPane root;
    private Runnable arrived = () -> {};
    private final Subscriptions subscriptions = new Subscriptions();

    /// With the usual settings.
    public Shell(Texts texts, Tasks tasks, Journal journal, List<ScreenEntry> entries, List<PageEntry> pages) {
        this(texts, tasks, journal, Settings.unkept(Preferences.usual()), entries, pages, Headline.none());
    }

    /// @param entries the screens that exist, in the order of the sidebar; at least one
    /// @param pages what can be opened from them
    /// @param headline what comes before everything else
    public Shell(
            Texts texts,
            Tasks tasks,
            Journal journal,
            Settings settings,
            List<ScreenEntry> entries,
            List<PageEntry> pages,
            Headline headline) {
        this.headline = headline;
        this.texts = texts;
        this.settings = settings;
        catalogue = new Catalogue(entries, pages, this::back);
        model = new ShellViewModel(journal, tasks);
        commands = new WindowCommands(texts, settings, catalogue, new Acts());
        sidebar = new Sidebar(
                texts, texts.get(model.journalNameKey()), entries, this::go, () -> new Acts().showCommands());
        messages = new Messages(texts, model);
        content.getStyleClass().addAll("th-canvas", "th-screen");
        BorderPane middle = new BorderPane(new ScreenFrame(content));
        middle.setTop(messages.lines());
        BorderPane frame = new BorderPane();
        frame.setTop(headline.node()); // what is urgent comes before everything
        frame.setLeft(sidebar); // first, so that the Tab key meets it where the eye does
        frame.setCenter(middle);
        root = new StackPane(frame, messages.toast(), overlay);
        root.getStyleClass().add("th-shell");
        StackPane.setAlignment(messages.toast(), Pos.BOTTOM_RIGHT);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    public Parent root() {
        return root;
    }

    /// Shows the first screen on a stage of its usual size; from now on the window tells about changes of the journal.
    /// The stage is shown first, or it would give the focus to its first stop whatever the screen has chosen.
    public void show(Stage stage) {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        dress(scene);
        stage.setScene(scene);
        stage.setTitle(texts.get("shell.window", texts.get(model.journalNameKey())));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        prepare();
        stage.show();
        begin();
    }

    /// Takes the place of a window that spoke another language: the same place, the same way back, the same stop where
    /// it is found again, and what was typed and not saved.
    public void replace(Shell older, Stage stage) {
        Scene scene = stage.getScene();
        List<Place> way = older.trail.toStart().reversed();
        Optional<FocusPath> focus = FocusPath.to(scene.getFocusOwner());
        older.catalogue
                .made()
                .forEach((id, screen) ->
                        screen.unsaved().ifPresent(typed -> catalogue.screen(id).takeOver(typed)));
        older.close();
        scene.setRoot(root);
        dress(scene);
        stage.setTitle(texts.get("shell.window", texts.get(model.journalNameKey())));
        messages.start(subscriptions);
        way.forEach(place -> trail.enter(place, null));
        trail.here().ifPresent(place -> show(place, null));
        root.applyCss();
        root.layout();
        focus.flatMap(path -> path.in(root)).ifPresent(Node::requestFocus);
    }

    /// The same in the colours of this theme.
    public void show(Stage stage, Theme theme) {
        Appearance.Theme chosen = switch (theme) {
            case LIGHT -> Appearance.Theme.LIGHT;
            case DARK -> Appearance.Theme.DARK;
        };
        settings.change(now -> now.with(now.appearance().withTheme(chosen)));
        show(stage);
    }

    /// Builds and lays out every screen once, so that going to one later does not make the first key press wait for
    /// classes and style sheets. What is shown first stays in place.
    private void prepare() {
        for (String id : catalogue.lastToFirst()) {
            content.getChildren().setAll(placed(catalogue.screen(id)));
            root.applyCss();
            root.layout();
        }
    }

    /// Follows what the person chooses and what the system prefers.
    private void dress(Scene scene) {
        ObservableValue<SystemWish> system = SystemWish.observed();
        subscriptions.follow(system, wish -> dress(scene, settings.current(), wish));
        subscriptions.add(settings.observe(now -> dress(scene, now, system.getValue()))::close);
        subscriptions.follow(Room.around(root), room -> arrange(room, settings.current()));
    }

    private void dress(Scene scene, Preferences now, SystemWish wish) {
        Look.of(now.appearance(), wish).putOn(scene);
        SingleLetters.set(scene, now.letters());
        arrange(Room.around(root).getValue(), now);
    }

    private void arrange(Room room, Preferences now) {
        sidebar.rail(room.isCompact() || now.appearance().rail());
    }

    private void begin() {
        messages.start(subscriptions);
        goToFirst();
    }

    /// Ends every observation; the screens are left.
    public void close() {
        leave();
        model.stop();
        headline.end();
        subscriptions.end();
    }

    /// The menu bar of the system holds every command; only where the system has one at the top of the screen.
    public void useSystemMenu() {
        CommandMenu menu = new CommandMenu(texts, this::all);
        root.getChildren().add(menu.bar());
        arrived = menu::fill;
    }

    /// Where the window is.
    public Optional<Place> here() {
        return trail.here();
    }

    /// Shows a screen or opens a page, by its id.
    public void go(String id) {
        go(Place.of(id));
    }

    /// Shows a screen, or opens a page on what the place says; a page is left by [#back].
    public void go(Place place) {
        if (trail.here().filter(place::equals).isPresent()) {
            return;
        }
        if (!catalogue.has(place.screen())) {
            throw new IllegalArgumentException("no place " + place);
        }
        leave();
        if (catalogue.leadsBack(place.screen())) {
            trail.enter(place, root.getScene().getFocusOwner());
        } else {
            trail.begin(place);
        }
        show(place, null);
    }

    /// Leaves the page that is open, to the place and the stop where it was opened.
    public void back() {
        if (trail.isOpen()) {
            leave();
            trail.leave().ifPresent(step -> show(step.place(), step.stop()));
        }
    }

    /// @param stop what takes the focus, as long as it is still there
    private void show(Place place, @Nullable Node stop) {
        boolean whole = catalogue.isWhole(place.screen());
        sidebar.setVisible(!whole);
        sidebar.setManaged(!whole);
        trail.toStart().stream()
                .flatMap(step -> catalogue.home(step.screen()).stream())
                .findFirst()
                .ifPresent(sidebar::show);
        Screen screen = catalogue.screen(place.screen());
        Parent node = placed(screen);
        content.getChildren().setAll(node);
        content.applyCss(); // a scroll pane takes its content in only now, and what is not in takes no focus
        screen.at(place.argument());
        screen.shown();
        arrived.run();
        if (stop != null && root.getScene().equals(stop.getScene())) {
            stop.requestFocus();
        }
        if (!headline.at(place)) {
            FirstStop.focusIn(root.getScene(), node, content.getChildren()::contains);
        }
    }

    private static Parent placed(Screen screen) {
        Parent node = screen.root();
        if (!node.getStyleClass().contains("th-wide") && !node.getStyleClass().contains("th-content")) {
            node.getStyleClass().add("th-content");
        }
        return node;
    }

    /// Says what went wrong where no screen has a better place for it.
    public void tell(Problem problem) {
        model.tell(problem);
    }

    /// Says that a reading could be made, and leads to its screen.
    public void remind(String words) {
        messages.remind(words, this::goToFirst);
    }

    public void stopReminding() {
        messages.stopReminding();
    }

    /// Comes to the front with its first screen.
    public void come() {
        if (root.getScene().getWindow() instanceof Stage stage) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
        goToFirst();
    }

    private void goToFirst() {
        go(catalogue.screens().getFirst().id());
    }

    private void leave() {
        trail.here().ifPresent(place -> catalogue.screen(place.screen()).hidden());
    }

    private void pressed(KeyEvent event) {
        Optional<Command> asked = all().stream()
                .filter(command -> command.kind() != Kind.HERE && command.isAskedBy(event))
                .findFirst();
        asked.ifPresent(command -> command.run().run());
        if (asked.isPresent() || (event.getCode() == KeyCode.ESCAPE && escaped())) {
            event.consume();
        }
    }

    /// A question mark asks for the keys, as long as single characters act and none is being written.
    private void typed(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        boolean acts = settings.current().letters().on() && !event.isShortcutDown() && !event.isAltDown();
        if ("?".equals(event.getCharacter()) && acts && !writing && !overlay.isVisible()) {
            event.consume();
            showShortcuts();
        }
    }

    /// Every command of now; a page that takes the whole window has no ways to other screens.
    private List<Command> all() {
        boolean whole =
                trail.here().filter(place -> catalogue.isWhole(place.screen())).isPresent();
        Stream<Command> here =
                trail.here().map(place -> commands.here(catalogue.screen(place.screen()))).orElse(List.of()).stream();
        return Stream.concat(here, commands.everywhere().stream())
                .filter(command -> !whole || command.kind() != Kind.GO)
                .toList();
    }

    /// What the sheet of shortcuts tells: the letters of answers too, which are nothing to be run.
    private List<Command> told() {
        List<Command> answers = trail.here()
                .map(place -> commands.answers(catalogue.screen(place.screen())))
                .orElse(List.of());
        return Stream.concat(all().stream(), answers.stream()).toList();
    }

    /// Shows the keys of the screen and of the window.
    public void showShortcuts() {
        new Acts().showShortcuts();
    }

    /// Every action and every answer with a single letter, of all screens that have been made.
    public List<ScreenAction> lettered() {
        return catalogue.lettered();
    }

    private final class Acts implements WindowCommands.Frame {

        @Override
        public void go(Place place) {
            Shell.this.go(place);
        }

        @Override
        public void undo() {
            model.undo();
        }

        @Override
        public void redo() {
            model.redo();
        }

        @Override
        public void showCommands() {
            CommandList list = new CommandList(texts, all(), overlay::close);
            overlay.open(list, list.first());
        }

        @Override
        public void showShortcuts() {
            ShortcutSheet sheet = new ShortcutSheet(
                    texts, told(), settings.current().letters().on(), overlay::close);
            overlay.open(sheet, sheet.first());
        }

        @Override
        public void goToRegion(int step) {
            Regions.go(root, step);
        }
    }

    /// Escape takes away what was said last, then leaves a page.
    private boolean escaped() {
        boolean said = messages.dismiss();
        boolean open = trail.isOpen();
        if (!said) {
            back();
        }
        return said || open;
    }
}
