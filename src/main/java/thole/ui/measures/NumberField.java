package thole.ui.measures;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import thole.model.questionnaire.ScoreRange;
import thole.model.questionnaire.form.ItemType;

/// A number that is typed, or reached with the up and down keys. Blank is no answer, never zero; a number that cannot
/// be one is kept as it was typed, and counts as no answer.
final class NumberField extends TextField {

    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

    private final ItemType.Amount amount;
    private final NumberFormat format;
    private final Consumer<OptionalDouble> changed;
    private boolean showing;

    NumberField(String name, ItemType.Amount amount, Locale locale, Consumer<OptionalDouble> changed) {
        this.amount = amount;
        this.changed = changed;
        format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(6);
        setAccessibleText(name);
        setPrefColumnCount(6);
        setMaxWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("measures-number");
        textProperty().subscribe((_, _) -> typed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows a number; nobody is told.
    void show(OptionalDouble number) {
        showing = true;
        setText(number.isPresent() ? format.format(number.getAsDouble()) : "");
        showing = false;
    }

    /// What stands there; empty where nothing does, or no number that can be an answer.
    OptionalDouble number() {
        String typed = getText().strip();
        ParsePosition end = new ParsePosition(0);
        Number number = format.parse(typed, end);
        if (number == null || end.getIndex() < typed.length()) {
            return withPoint(typed);
        }
        return allowed(number.doubleValue());
    }

    /// A point is understood in every language.
    private OptionalDouble withPoint(String typed) {
        return typed.matches("-?\\d{1,9}(\\.\\d{1,6})?") ? allowed(Double.parseDouble(typed)) : OptionalDouble.empty();
    }

    private OptionalDouble allowed(double number) {
        return amount.allows(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /// Something stands there that is no answer.
    boolean isUnreadable() {
        return !getText().isBlank() && number().isEmpty();
    }

    private void typed() {
        pseudoClassStateChanged(UNREADABLE, isUnreadable());
        if (!showing) {
            changed.accept(number());
        }
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            step(step);
            event.consume();
        }
    }

    private void step(int step) {
        OptionalDouble here = number();
        double next = here.isPresent()
                ? here.getAsDouble() + step
                : amount.bounds()
                        .map(range -> step > 0 ? range.lowest() : range.highest())
                        .orElse(0.0);
        double inside = amount.bounds().map(range -> inside(range, next)).orElse(next);
        setText(format.format(inside));
        end();
    }

    private static double inside(ScoreRange range, double number) {
        return Math.clamp(number, range.lowest(), range.highest());
    }
}
