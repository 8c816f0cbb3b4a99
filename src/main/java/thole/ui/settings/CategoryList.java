package thole.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import thole.text.Texts;
import thole.ui.settings.panel.Category;

/// The categories, one under the other, or in lines where there is little room. One stop of the Tab key; the arrow keys
/// move, and what is moved to is shown.
final class CategoryList extends FlowPane {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final Map<Category, Button> items = new EnumMap<>(Category.class);
    private final Consumer<Category> chosen;

    CategoryList(Texts texts, Consumer<Category> chosen) {
        super(Orientation.VERTICAL);
        this.chosen = chosen;
        getStyleClass().addAll("settings-categories", "th-region");
        setAccessibleText(texts.get("settings.categories"));
        for (Category category : Category.values()) {
            Button item =
                    new Button(texts.get(category.nameKey()), category.icon().node());
            item.getStyleClass().setAll("th-nav");
            item.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            item.setAccessibleText(texts.get(category.nameKey()));
            item.setMnemonicParsing(false);
            item.setMinWidth(USE_PREF_SIZE);
            item.setMaxWidth(Double.MAX_VALUE);
            item.setOnAction(_ -> chosen.accept(category));
            items.put(category, item);
        }
        getChildren().setAll(items.values());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows which category it is; nobody is told.
    void show(Category category) {
        items.forEach((one, item) -> {
            item.pseudoClassStateChanged(HERE, one == category);
            item.setFocusTraversable(one == category);
            if (one == category) {
                item.getStyleClass().add("th-focus-first");
            } else {
                item.getStyleClass().remove("th-focus-first");
            }
        });
    }

    /// In lines instead of one under the other.
    void stacked(boolean now) {
        pseudoClassStateChanged(STACKED, now);
        setOrientation(now ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    }

    private void pressed(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case KeyCode.DOWN, KeyCode.RIGHT -> step(1);
            case KeyCode.UP, KeyCode.LEFT -> step(-1);
            case KeyCode.HOME -> go(0);
            case KeyCode.END -> go(items.size() - 1);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void step(int step) {
        List<Button> all = List.copyOf(items.values());
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).isFocused()) {
                go(Math.clamp(place + (long) step, 0, all.size() - 1));
                return;
            }
        }
    }

    private void go(int place) {
        List.copyOf(items.entrySet()).get(place).getValue().requestFocus();
        chosen.accept(List.copyOf(items.keySet()).get(place));
    }
}
