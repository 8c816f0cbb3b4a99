package thole.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import thole.text.Texts;
import thole.ui.kit.Screen;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.Theme;
import thole.ui.kit.Toast;
import thole.ui.shell.ShellViewModel.Notice;

/// The window’s frame: the sidebar, one screen at a time, and what is said about the journal as a whole.
public final class Shell {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    private static final double RAIL_BELOW = 1100;

    private final Texts texts;
    private final List<ScreenEntry> entries;
    private final List<PageEntry> pages;
    private final ShellViewModel model;
    private final Map<String, Screen> built = new HashMap<>();
    private final Sidebar sidebar;
    private final MessageLine trouble;
    private final Toast toast;
    private final StackPane content = new StackPane();
    private final StackPane root;
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable String current;
    private @Nullable Opener opener;

    /// Where a page was opened.
    ///
    /// @param focused what had the focus there
    private record Opener(String screen, @Nullable Node focused) {}

    /// @param entries the screens that exist, in the order of the sidebar; at least one
    /// @param pages what can be opened from them
    public Shell(Texts texts, Tasks tasks, Journal journal, List<ScreenEntry> entries, List<PageEntry> pages) {
        this.texts = texts;
        this.entries = List.copyOf(entries);
        this.pages = List.copyOf(pages);
        model = new ShellViewModel(journal, tasks);
        sidebar = new Sidebar(texts, texts.get(model.journalNameKey()), entries, this::go);
        trouble = new MessageLine(texts, model::dismiss);
        toast = new Toast(texts);
        toast.getStyleClass().add("th-region");
        content.getStyleClass().addAll("th-canvas", "th-screen");
        BorderPane middle = new BorderPane(content);
        middle.setTop(trouble);
        BorderPane frame = new BorderPane(middle);
        frame.setLeft(sidebar);
        root = new StackPane(frame, toast);
        root.getStyleClass().add("th-shell");
        StackPane.setAlignment(toast, Pos.BOTTOM_RIGHT);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public Parent root() {
        return root;
    }

    /// The dressed scene, with the first screen in it. From now on the window tells about changes of the journal.
    public Scene open(Theme theme) {
        Scene scene = dressed(theme);
        begin();
        return scene;
    }

    /// The same on a stage of its usual size. The stage is shown first, or it would give the focus to its first stop
    /// whatever the screen has chosen.
    public void show(Stage stage, Theme theme) {
        stage.setScene(dressed(theme));
        stage.setTitle(texts.get("shell.window", texts.get(model.journalNameKey())));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        prepare();
        stage.show();
        begin();
    }

    /// Builds and lays out every screen once, so that going to one later does not make the first key press wait for
    /// classes and style sheets. What is shown first stays in place.
    private void prepare() {
        Stream<String> all = Stream.concat(
                pages.stream().map(PageEntry::id), entries.reversed().stream().map(ScreenEntry::id));
        for (String id : all.toList()) {
            content.getChildren().setAll(placed(built.computeIfAbsent(id, this::make)));
            root.applyCss();
            root.layout();
        }
    }

    private Scene dressed(Theme theme) {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        theme.dress(scene);
        subscriptions.follow(scene.widthProperty(), width -> sidebar.rail(width.doubleValue() < RAIL_BELOW));
        return scene;
    }

    private void begin() {
        subscriptions.follow(model.notice(), this::say);
        model.start();
        go(entries.getFirst().id());
    }

    /// Ends every observation; the screens are left.
    public void close() {
        leave();
        model.stop();
        subscriptions.end();
    }

    /// Shows a screen or opens a page, by its id.
    public void go(String id) {
        if (id.equals(current)) {
            return;
        }
        if (pages.stream().anyMatch(page -> page.id().equals(id))) {
            opener = new Opener(screenBelow(), root.getScene().getFocusOwner());
        } else {
            opener = null;
            sidebar.show(id);
        }
        show(id, null);
    }

    /// Leaves the page that is open, to the screen and the stop where it was opened.
    public void back() {
        Opener from = opener;
        if (from != null) {
            opener = null;
            show(from.screen(), from.focused());
        }
    }

    /// The screen that is shown, or that the open page was opened from.
    private String screenBelow() {
        if (opener != null) {
            return opener.screen();
        }
        return current == null ? entries.getFirst().id() : current;
    }

    /// @param stop what takes the focus, as long as it is still there
    private void show(String id, @Nullable Node stop) {
        leave();
        current = id;
        Screen screen = built.computeIfAbsent(id, this::make);
        Parent node = placed(screen);
        content.getChildren().setAll(node);
        content.applyCss(); // a scroll pane takes its content in only now, and what is not in takes no focus
        screen.shown();
        if (stop != null && root.getScene().equals(stop.getScene())) {
            stop.requestFocus();
        }
        focusIn(node);
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

    private void leave() {
        Screen left = current == null ? null : built.get(current);
        if (left != null) {
            left.hidden();
        }
    }

    private Screen make(String id) {
        Stream<Screen> screens = entries.stream()
                .filter(entry -> entry.id().equals(id))
                .map(entry -> entry.make().get());
        Stream<Screen> opened = pages.stream()
                .filter(page -> page.id().equals(id))
                .map(page -> page.make().apply(this::back));
        return Stream.concat(screens, opened)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no screen " + id));
    }

    /// A screen that has not taken the focus itself gets it where it would like it, or at its first stop; one that is
    /// still waiting for what it shows gets it once there is something to stop at.
    private void focusIn(Parent node) {
        Scene scene = root.getScene();
        if (scene == null || node.isFocusWithin() || focused(node)) {
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                boolean left = !content.getChildren().contains(node);
                if (left || node.isFocusWithin() || focused(node)) {
                    scene.removePostLayoutPulseListener(this);
                }
            }
        });
    }

    private static boolean focused(Parent node) {
        Optional<Node> stop = Optional.<Node>ofNullable(node.lookup(".th-focus-first"))
                .filter(Node::isFocusTraversable)
                .or(() -> Regions.first(node));
        stop.ifPresent(Node::requestFocus);
        return stop.isPresent();
    }

    private void say(Notice notice) {
        switch (notice) {
            case Notice.None _ -> trouble.hide();
            case Notice.Trouble(Problem problem) -> trouble.say(texts.say(problem));
            case Notice.Changed changed -> {
                trouble.hide();
                switch (changed.offer()) {
                    case UNDO -> toast.show(texts.get(changed.textKey()), texts.get("kit.undo"), model::undo);
                    case REDO -> toast.show(texts.get(changed.textKey()), texts.get("kit.redo"), model::redo);
                }
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (navigated(event) || changed(event)) {
            event.consume();
        }
    }

    private boolean navigated(KeyEvent event) {
        if (Shortcuts.NEXT_REGION.match(event)) {
            Regions.go(root, 1);
            return true;
        }
        if (Shortcuts.PREVIOUS_REGION.match(event)) {
            Regions.go(root, -1);
            return true;
        }
        for (ScreenEntry entry : entries) {
            if (Shortcuts.digit(entry.digit()).match(event)
                    || Shortcuts.padDigit(entry.digit()).match(event)) {
                go(entry.id());
                return true;
            }
        }
        return false;
    }

    /// In a text field these keys are the text’s.
    private boolean changed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return false;
        }
        if (Shortcuts.UNDO.match(event)) {
            model.undo();
            return true;
        }
        if (Shortcuts.REDO.stream().anyMatch(keys -> keys.match(event))) {
            model.redo();
            return true;
        }
        return event.getCode() == KeyCode.ESCAPE && escaped();
    }

    /// Escape takes away what was said last, then leaves a page.
    private boolean escaped() {
        boolean said = trouble.isVisible();
        boolean open = opener != null;
        if (said) {
            model.dismiss();
        } else {
            back();
        }
        return said || open;
    }
}
