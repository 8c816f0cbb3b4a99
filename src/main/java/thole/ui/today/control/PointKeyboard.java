package thole.ui.today.control;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import thole.model.Answer;

/// The keys of every control from 0 to 10: digits, arrows (with Shift a half), Home, End, Delete.
final class PointKeyboard {

    private final Consumer<Answer<Double>> chosen;
    private PointKeys keys = PointKeys.at(Answer.missing());
    private double fine = 0.5;

    PointKeyboard(Consumer<Answer<Double>> chosen) {
        this.chosen = chosen;
    }

    /// Only whole points.
    void wholePoints() {
        fine = 1;
    }

    Answer<Double> points() {
        return keys.points();
    }

    void show(Answer<Double> points) {
        if (!points.given().equals(keys.points().given())) {
            keys = PointKeys.at(points);
        }
    }

    void choose(double points) {
        apply(PointKeys.at(Answer.typed(points)));
    }

    /// A 1 no longer waits for its 0.
    void rest() {
        keys = PointKeys.at(keys.points());
    }

    void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
            return;
        }
        double step = event.isShiftDown() ? fine : 1;
        boolean known = true;
        switch (event.getCode()) {
            case KeyCode.LEFT, KeyCode.DOWN -> apply(keys.by(-step));
            case KeyCode.RIGHT, KeyCode.UP -> apply(keys.by(step));
            case KeyCode.HOME -> apply(keys.home());
            case KeyCode.END -> apply(keys.end());
            case KeyCode.DELETE, KeyCode.BACK_SPACE -> apply(keys.cleared());
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean digit = character.length() == 1 && Character.isDigit(character.charAt(0));
        if (digit && !event.isShortcutDown() && !event.isAltDown()) {
            apply(keys.digit(Character.digit(character.charAt(0), 10)));
            event.consume();
        }
    }

    private void apply(PointKeys next) {
        keys = next;
        chosen.accept(next.points());
    }
}
