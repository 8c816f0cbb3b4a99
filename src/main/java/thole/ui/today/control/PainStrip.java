package thole.ui.today.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thole.model.Answer;

/// Pain from 0 to 10 as eleven cells: one radio group, one stop of the Tab key. The chosen cell has a ring of its own
/// and a heavier number; the focus is a line around the whole strip, so the two cannot be mistaken for each other.
public final class PainStrip extends HBox {

    private static final int CELLS = 11;
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final List<ToggleButton> cells = new ArrayList<>();
    private final PointKeyboard keyboard;
    private IntFunction<String> spoken = Integer::toString;

    /// @param chosen told what the person chose, in points; missing when they cleared it
    public PainStrip(Consumer<Answer<Double>> chosen) {
        keyboard = new PointKeyboard(answer -> {
            show(answer);
            requestFocus();
            chosen.accept(answer);
        });
        getStyleClass().add("th-pain-strip");
        for (int points = 0; points < CELLS; points++) {
            cells.add(cell(points));
        }
        getChildren().setAll(cells);
        addEventFilter(KeyEvent.KEY_PRESSED, keyboard::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, keyboard::typed);
        focusWithinProperty().subscribe(keyboard::rest);
        show(Answer.missing());
    }

    private ToggleButton cell(int points) {
        ToggleButton cell = new ToggleButton(Integer.toString(points));
        cell.getStyleClass().setAll("th-pain-cell", "th-pain-" + points);
        cell.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        cell.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(cell, Priority.ALWAYS);
        cell.setOnAction(_ -> keyboard.choose(points));
        return cell;
    }

    /// What a screen reader says for a cell, by its points.
    public void speak(IntFunction<String> words) {
        spoken = words;
        show(keyboard.points());
    }

    /// Shows a value; nobody is told. A half shows on the cell below it.
    public void show(Answer<Double> points) {
        keyboard.show(points);
        double value = points.given().orElse(-1.0);
        int place = (int) Math.floor(value);
        pseudoClassStateChanged(BLANK, !points.isGiven());
        for (int i = 0; i < CELLS; i++) {
            ToggleButton cell = cells.get(i);
            cell.setSelected(i == place);
            cell.setText(i == place && value != place ? i + "½" : Integer.toString(i));
            cell.setFocusTraversable(i == Math.max(0, place));
            cell.setAccessibleText(spoken.apply(i));
        }
    }

    @Override
    public void requestFocus() {
        cells.get((int) Math.floor(keyboard.points().given().orElse(0.0))).requestFocus();
    }
}
