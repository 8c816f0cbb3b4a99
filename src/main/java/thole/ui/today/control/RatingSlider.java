package thole.ui.today.control;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thole.model.Answer;
import thole.ui.kit.Labels;

/// A rating from 0 to 10 on a line. The line has no thumb until a value is set: blank is not zero, and nothing is
/// suggested.
public final class RatingSlider extends HBox {

    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final Slider line = new Slider(0, 10, 0);
    private final Label number = Labels.body("");
    private final PointKeyboard keyboard;
    private final NumberFormat format;
    private final String name;
    private final String blankText;

    /// @param blankText what a screen reader says while there is no value
    public RatingSlider(String name, String scale, String blankText, Locale locale, Consumer<Answer<Double>> chosen) {
        this.name = name;
        this.blankText = blankText;
        format = NumberFormat.getNumberInstance(locale);
        keyboard = new PointKeyboard(answer -> {
            show(answer);
            chosen.accept(answer);
        });
        keyboard.wholePoints();
        getStyleClass().add("th-rating");
        number.getStyleClass().addAll("th-strong", "th-rating-number");
        Label of = Labels.caption(scale);
        of.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(line, Priority.ALWAYS);
        prepareLine();
        getChildren().setAll(line, number, of);
        show(Answer.missing());
    }

    private void prepareLine() {
        line.setMajorTickUnit(1);
        line.setMinorTickCount(0);
        line.setShowTickMarks(true);
        line.setMinWidth(120);
        line.addEventFilter(KeyEvent.KEY_PRESSED, keyboard::pressed);
        line.addEventFilter(KeyEvent.KEY_TYPED, keyboard::typed);
        line.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> keyboard.choose(Math.rint(line.getValue())));
        line.addEventHandler(MouseEvent.MOUSE_DRAGGED, _ -> keyboard.choose(Math.rint(line.getValue())));
        line.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> keyboard.choose(Math.rint(line.getValue())));
        line.focusedProperty().subscribe(keyboard::rest);
    }

    /// Shows a value; nobody is told.
    public void show(Answer<Double> points) {
        keyboard.show(points);
        String written = points.given().map(format::format).orElse("");
        line.setValue(points.given().orElse(0.0));
        line.pseudoClassStateChanged(BLANK, !points.isGiven());
        number.setText(written);
        line.setAccessibleText(name + ": " + (points.isGiven() ? written : blankText));
    }
}
