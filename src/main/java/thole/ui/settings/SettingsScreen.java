package thole.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.frame.Room;
import thole.ui.settings.panel.Category;
import thole.ui.settings.panel.Panel;
import thole.ui.settings.panel.Panels;
import thole.ui.settings.panel.PlanEdits;
import thole.ui.settings.panel.SettingEdits;
import thole.ui.settings.panel.SettingEdits.Edit;

/// Everything that can be set, by category. A change holds at once; the line at the bottom says what it was and undoes
/// it, as Ctrl+Z does.
public final class SettingsScreen implements Screen {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final SettingEdits edits;
    private final PlanEdits plans;
    private final Panels panels;
    private final CategoryList categories;
    private final ScrollPane scroll = new ScrollPane();
    private final ScreenHeader header;
    private final Label heading;

    /// What is scrolled: the panel, and what stands above it where there is little room.
    private final VBox page = new VBox();

    private final Label said = Labels.small("");
    private final Button undo = new Button();
    private final HBox footer = new HBox(said, undo);
    private final BorderPane root = new BorderPane();
    private final VBox panelSide;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Subscriptions ofPanel = new Subscriptions();
    private Category category = Category.JOURNAL;
    private @Nullable Panel panel;

    /// What goes on in a copy of this screen in another language.
    private record Kept(Category category, List<Edit> edits) {}

    public SettingsScreen(Texts texts, SettingEdits edits, PlanEdits plans, Panels.Around around) {
        this.texts = texts;
        this.edits = edits;
        this.plans = plans;
        panels = new Panels(texts, edits, plans, around);
        categories = new CategoryList(texts, this::show);
        heading = Labels.heading("");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("settings-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.getStyleClass().add("settings-page");
        scroll.setContent(page);
        panelSide = new VBox(heading, scroll);
        panelSide.getStyleClass().addAll("settings-side", "th-region");
        root.getStyleClass().add("settings-screen");
        header = new ScreenHeader(texts.get("settings.title"), "");
        header.inOneLine(true);
        root.setCenter(panelSide);
        root.setBottom(footer());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox footer() {
        footer.getStyleClass().addAll("settings-footer", "th-region");
        said.setAccessibleRole(AccessibleRole.TEXT);
        undo.setText(texts.get("kit.undo"));
        undo.getStyleClass().setAll("th-link");
        undo.setMnemonicParsing(false);
        undo.setMinWidth(Button.USE_PREF_SIZE);
        undo.setOnAction(_ -> edits.undo());
        return footer;
    }

    @Override
    public Parent root() {
        return root;
    }

    /// The code of a category.
    @Override
    public void at(String argument) {
        Arrays.stream(Category.values())
                .filter(one -> one.code().equals(argument))
                .findFirst()
                .ifPresent(one -> category = one);
    }

    @Override
    public void shown() {
        plans.start(subscriptions);
        subscriptions.follow(Room.around(root), room -> arrange(room.isStacked()));
        subscriptions.follow(edits.last(), this::say);
        subscriptions.add(edits.settings().observe(now -> {
            if (panel != null) {
                panel.follow(now);
            }
        })::close);
        subscriptions.add(plans.onChange(edits::forget));
        show(category);
    }

    @Override
    public void hidden() {
        ofPanel.end();
        subscriptions.end();
    }

    @Override
    public Optional<Object> unsaved() {
        return Optional.of(new Kept(category, edits.kept()));
    }

    @Override
    public void takeOver(Object unsaved) {
        if (unsaved instanceof Kept(Category shown, List<Edit> kept)) {
            category = shown;
            edits.goOnWith(kept);
        }
    }

    private void show(Category chosen) {
        category = chosen;
        ofPanel.end();
        categories.show(chosen);
        heading.setText(texts.get(chosen.nameKey()));
        Panel next = panels.of(chosen, ofPanel, this::keepingFocus);
        page.getChildren().remove(panel);
        page.getChildren().add(next);
        panel = next;
        scroll.setVvalue(0);
    }

    /// Where there is little room everything above the panel is scrolled with it. The panel itself stays in its place,
    /// so
    /// that what has the focus keeps it.
    private void arrange(boolean stacked) {
        root.pseudoClassStateChanged(STACKED, stacked);
        categories.stacked(stacked);
        root.setTop(null);
        root.setLeft(null);
        page.getChildren().removeAll(header, categories, heading);
        panelSide.getChildren().remove(heading);
        if (stacked) {
            page.getChildren().addAll(0, List.of(header, categories, heading));
        } else {
            root.setTop(header);
            root.setLeft(categories);
            panelSide.getChildren().addFirst(heading);
        }
    }

    private void say(Optional<String> changed) {
        said.setText(changed.map(key -> texts.get("settings.changed", texts.get(key)))
                .orElse(texts.get("settings.at_once")));
        undo.setVisible(changed.isPresent());
        undo.setAccessibleText(
                changed.map(key -> texts.get("settings.undo", texts.get(key))).orElse(""));
    }

    /// A panel that is built anew has its focus where it had it.
    private void keepingFocus(Runnable draw) {
        double height = scroll.getVvalue();
        Optional<String> id = focusedId();
        draw.run();
        scroll.applyCss();
        scroll.layout();
        scroll.setVvalue(height);
        id.flatMap(name -> Optional.<Node>ofNullable(scroll.getContent().lookup("#" + name)))
                .ifPresent(Node::requestFocus);
    }

    private Optional<String> focusedId() {
        Node node = root.getScene() == null ? null : root.getScene().getFocusOwner();
        while (node != null && !node.equals(scroll)) {
            if (node.getId() != null) {
                return Optional.of(node.getId());
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl) && UNDO.match(event) && edits.undo()) {
            event.consume();
        }
    }
}
