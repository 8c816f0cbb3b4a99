package thole.ui.history;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a calendar while it has the focus: by days, weeks, months and years, and the letters of what can be done
/// with a day.
final class CalendarKeys {

    private static final int WEEK = 7;

    private final HistoryViewModel model;
    private final Runnable edit;
    private final Supplier<Map<String, Runnable>> letters;

    /// @param edit what Enter does
    /// @param letters what the letters of now do; none while they are off
    CalendarKeys(HistoryViewModel model, Runnable edit, Supplier<Map<String, Runnable>> letters) {
        this.model = model;
        this.edit = edit;
        this.letters = letters;
    }

    void listenOn(Node calendar) {
        calendar.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        calendar.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<UnaryOperator<LocalDate>> step = step(event.getCode(), event.isShiftDown());
        if (step.isPresent()) {
            model.move(step.get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            edit.run();
            event.consume();
        }
    }

    private static Optional<UnaryOperator<LocalDate>> step(KeyCode key, boolean far) {
        return switch (key) {
            case LEFT -> Optional.of(day -> day.minusDays(1));
            case RIGHT -> Optional.of(day -> day.plusDays(1));
            case UP -> Optional.of(day -> day.minusDays(WEEK));
            case DOWN -> Optional.of(day -> day.plusDays(WEEK));
            case PAGE_UP -> Optional.of(day -> far ? day.minusYears(1) : day.minusMonths(1));
            case PAGE_DOWN -> Optional.of(day -> far ? day.plusYears(1) : day.plusMonths(1));
            case HOME -> Optional.of(day -> day.withDayOfMonth(1));
            case END -> Optional.of(day -> day.withDayOfMonth(day.lengthOfMonth()));
            default -> Optional.empty();
        };
    }

    private void typed(KeyEvent event) {
        Runnable action = letters.get().get(event.getCharacter().toLowerCase(Locale.ROOT));
        if (action != null && !event.isShortcutDown() && !event.isAltDown()) {
            action.run();
            event.consume();
        }
    }
}
