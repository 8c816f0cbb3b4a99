package thole.ui.chart;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import thole.ui.kit.frame.SingleLetters;

/// The keyboard of a chart that has the focus: the arrow keys walk from value to value, Home and End go to the ends,
/// Enter opens what is under the cursor, M marks it, or the letter
/// that the person has put in its place.
public final class ChartCursor {

    /// What the keys ask of a chart.
    public interface Moves {

        /// @param steps forwards, or backwards where negative
        /// @param far in larger steps
        void by(int steps, boolean far);

        void toFirst();

        void toLast();

        void open();

        /// Marks what is under the cursor, to be compared with.
        default void mark() {}
    }

    /// The action of the mark, by which the settings know its letter.
    public static final String MARK = "trends.mark";

    /// Its usual letter in every language of the window.
    public static final String MARK_LETTER = "M";

    private ChartCursor() {}

    /// Makes the node reachable with the Tab key and lets its keys move the cursor.
    public static void drive(Node chart, Moves moves) {
        chart.setFocusTraversable(true);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && (move(event, moves) || mark(chart, event, moves))) {
                event.consume();
            }
        });
    }

    private static boolean move(KeyEvent event, Moves moves) {
        switch (event.getCode()) {
            case KeyCode.LEFT -> moves.by(-1, event.isShiftDown());
            case KeyCode.RIGHT -> moves.by(1, event.isShiftDown());
            case KeyCode.HOME -> moves.toFirst();
            case KeyCode.END -> moves.toLast();
            case KeyCode.ENTER -> moves.open();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean mark(Node chart, KeyEvent event, Moves moves) {
        boolean asked = SingleLetters.isAsked(chart, event, MARK, MARK_LETTER);
        if (asked) {
            moves.mark();
        }
        return asked;
    }
}
