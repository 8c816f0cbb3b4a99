package thole.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import thole.settings.Letters;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.frame.SingleLetters;

/// One of a few values, side by side. One stop of the Tab key; the arrow keys move, and what is moved to is chosen.
public final class SegmentedChoice<T> extends HBox {

    private final List<Segment<T>> segments;
    private final List<ToggleButton> cells = new ArrayList<>();
    private final Map<ScreenAction, T> letters = new LinkedHashMap<>();
    private final Consumer<T> chosen;
    private @Nullable T shown;
    private @Nullable Runnable cleared;

    /// One value, with the word on its cell.
    public record Segment<T>(T value, String text) {}

    /// @param name what is chosen, for a screen reader
    /// @param chosen called when the person has chosen; show the value from there
    public SegmentedChoice(String name, List<Segment<T>> segments, Consumer<T> chosen) {
        this.segments = List.copyOf(segments);
        this.chosen = chosen;
        getStyleClass().add("th-segments");
        setAccessibleText(name);
        setMaxWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        for (int place = 0; place < segments.size(); place++) {
            cells.add(cell(place, name));
        }
        getChildren().setAll(cells);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        show(null);
    }

    private ToggleButton cell(int place, String name) {
        Segment<T> segment = segments.get(place);
        ToggleButton cell = new ToggleButton(segment.text());
        cell.getStyleClass().setAll("th-segment");
        if (place == 0) {
            cell.getStyleClass().add("th-first");
        }
        if (place == segments.size() - 1) {
            cell.getStyleClass().add("th-last");
        }
        cell.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        cell.setAccessibleText(name + ": " + segment.text());
        cell.setMnemonicParsing(false);
        cell.setMinWidth(USE_PREF_SIZE);
        cell.setContentDisplay(ContentDisplay.RIGHT);
        cell.setOnAction(_ -> clicked(segment.value()));
        return cell;
    }

    /// Shows a value as chosen, or none; nobody is told.
    public void show(@Nullable T value) {
        shown = value;
        int place = placeOf(value);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setSelected(i == place);
            cells.get(i).setFocusTraversable(i == Math.max(0, place));
        }
    }

    /// Makes blank an answer too: Delete, or a click on the chosen cell, takes the choice away.
    public void onCleared(Runnable action) {
        cleared = action;
    }

    /// The letter of the answer, or the one that the person has put in its place, chooses the value while one of the
    /// cells has the focus, as long as single letters act.
    public void letter(ScreenAction answer, T value) {
        letters.put(answer, value);
    }

    /// Puts a tick behind these values.
    public void tick(Set<T> values) {
        for (int i = 0; i < cells.size(); i++) {
            boolean ticked = values.contains(segments.get(i).value());
            cells.get(i).setGraphic(ticked ? Icon.CHECK.node("th-tick") : null);
        }
    }

    /// Whether a value can be chosen now; arrow keys pass over one that cannot.
    public void enable(T value, boolean possible) {
        cells.get(placeOf(value)).setDisable(!possible);
    }

    public void explain(T value, String help) {
        ToggleButton cell = cells.get(placeOf(value));
        cell.setTooltip(new Tooltip(help));
        cell.setAccessibleHelp(help);
    }

    @Override
    public void requestFocus() {
        cells.get(Math.max(0, placeOf(shown))).requestFocus();
    }

    private int placeOf(@Nullable T value) {
        for (int i = 0; i < segments.size(); i++) {
            if (Objects.equals(segments.get(i).value(), value)) {
                return i;
            }
        }
        return -1;
    }

    private void clicked(T value) {
        if (value.equals(shown) && cleared != null) {
            show(null);
            cleared.run();
        } else {
            choose(value);
        }
    }

    private void choose(T value) {
        show(value);
        requestFocus();
        chosen.accept(value);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        int place = placeOf(shown);
        switch (event.getCode()) {
            case KeyCode.LEFT -> chooseFrom(place < 0 ? 0 : place - 1, -1);
            case KeyCode.RIGHT -> chooseFrom(place + 1, 1);
            case KeyCode.HOME -> chooseFrom(0, 1);
            case KeyCode.END -> chooseFrom(segments.size() - 1, -1);
            case KeyCode.DELETE, KeyCode.BACK_SPACE -> clear();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void chooseFrom(int place, int step) {
        for (int i = place; i >= 0 && i < segments.size(); i += step) {
            if (!cells.get(i).isDisabled()) {
                choose(segments.get(i).value());
                return;
            }
        }
    }

    private void clear() {
        if (cleared != null && shown != null) {
            show(null);
            requestFocus();
            cleared.run();
        }
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Letters own = SingleLetters.around(this);
        letters.entrySet().stream()
                .filter(entry -> own.of(entry.getKey().id(), entry.getKey().letter())
                        .filter(letter -> letter.equalsIgnoreCase(event.getCharacter()))
                        .isPresent())
                .findFirst()
                .ifPresent(entry -> {
                    choose(entry.getValue());
                    event.consume();
                });
    }
}
