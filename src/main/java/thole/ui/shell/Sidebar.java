package thole.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.shell.ScreenEntry.Shelf;

/// The screens that exist, one under the other. One stop of the Tab key; up and down move, Enter or Space goes there.
/// Where there is little room it is a rail of icons that say their names when asked.
final class Sidebar extends VBox {

    private static final double MARK_SIDE = 30;
    private static final Duration TOOLTIP_AFTER = Duration.millis(400);

    /// The item that opens the command list; no screen has this id.
    private static final String COMMANDS = "";

    private static final PseudoClass RAIL = PseudoClass.getPseudoClass("rail");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Map<String, Button> items = new LinkedHashMap<>();
    private final Node words;
    private final ScrollPane scroll;
    private String current = COMMANDS;

    Sidebar(Texts texts, String journalName, List<ScreenEntry> entries, Consumer<String> go, Runnable commands) {
        getStyleClass().addAll("th-sidebar", "th-region");
        setAccessibleText(texts.get("shell.sidebar"));
        VBox names = new VBox(Labels.heading(texts.get("shell.name")), Labels.caption(journalName));
        names.getChildren().getFirst().getStyleClass().add("th-brand-name");
        words = names;
        HBox brand = new HBox(new AppMark(MARK_SIDE), names);
        brand.getStyleClass().add("th-brand");
        entries.forEach(entry -> items.put(
                entry.id(),
                item(
                        texts,
                        texts.get(entry.titleKey()),
                        entry.icon(),
                        entry.keys().getFirst(),
                        () -> go.accept(entry.id()))));
        Region between = new Region();
        setVgrow(between, Priority.ALWAYS);
        VBox shelves = new VBox();
        shelves.getStyleClass().add("th-shelves");
        shelves.getChildren().addAll(on(Shelf.MAIN, entries));
        shelves.getChildren().add(between);
        shelves.getChildren().addAll(on(Shelf.FOOT, entries));
        Button all = item(texts, texts.get("shell.commands"), Icon.LIST, Shortcuts.COMMANDS.getFirst(), commands);
        items.put(COMMANDS, all);
        shelves.getChildren().add(all);
        scroll = new ScrollPane(shelves);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollBarPolicy.NEVER); // a bar would take half the rail; keys and wheel scroll
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(brand, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private List<Button> on(Shelf shelf, List<ScreenEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.shelf() == shelf)
                .map(entry -> items.get(entry.id()))
                .toList();
    }

    private static Button item(Texts texts, String name, Icon icon, KeyCombination keys, Runnable go) {
        String shortcut = keys.getDisplayText();
        Button item = new Button(name, icon.node());
        item.getStyleClass().setAll("th-nav");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setMnemonicParsing(false);
        item.setAccessibleText(name);
        item.setAccessibleHelp(shortcut);
        Tooltip tooltip = new Tooltip(texts.get("shell.nav.help", name, shortcut));
        tooltip.setShowDelay(TOOLTIP_AFTER);
        item.setTooltip(tooltip);
        item.setOnAction(_ -> go.run());
        return item;
    }

    void show(String id) {
        current = id;
        items.forEach((one, item) -> {
            item.pseudoClassStateChanged(HERE, one.equals(id));
            item.setFocusTraversable(one.equals(id));
        });
    }

    void rail(boolean now) {
        pseudoClassStateChanged(RAIL, now);
        words.setVisible(!now);
        words.setManaged(!now);
        items.values().forEach(item -> item.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    private void pressed(KeyEvent event) {
        int step = switch (event.getCode()) {
            case KeyCode.DOWN -> 1;
            case KeyCode.UP -> -1;
            default -> 0;
        };
        List<Button> all = List.copyOf(items.values());
        if (step != 0 && event.getTarget() instanceof Button from && all.contains(from)) {
            int next = Math.clamp(all.indexOf(from) + step, 0, all.size() - 1);
            all.get(next).requestFocus();
            reveal(all.get(next));
            event.consume();
        }
    }

    /// Where the window is too low for all of them, the one with the focus is in sight.
    private void reveal(Button item) {
        double shown = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - shown;
        if (hidden > 0) {
            double top = item.getBoundsInParent().getMinY();
            double bottom = item.getBoundsInParent().getMaxY();
            double from = scroll.getVvalue() * hidden;
            scroll.setVvalue(Math.clamp(Math.clamp(from, bottom - shown, top), 0, hidden) / hidden);
        }
    }

    @Override
    public void requestFocus() {
        Button here = items.get(current);
        if (here != null) {
            here.requestFocus();
        }
    }
}
