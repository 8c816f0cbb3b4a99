package thole.ui.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.model.questionnaire.form.Option;

/// The options of one question, one under the other. One stop of the Tab key: up and down move and choose, a digit
/// chooses the option of that place, the space bar the one that has the focus, Delete takes the answer away.
final class OptionRows extends VBox {

    private final List<Option> options;
    private final List<RadioButton> rows = new ArrayList<>();
    private final Consumer<@Nullable Option> chosen;
    private int place = -1;

    /// @param chosen called with the option, or null where the answer was taken away
    OptionRows(String name, List<Option> options, Consumer<@Nullable Option> chosen) {
        this.options = List.copyOf(options);
        this.chosen = chosen;
        getStyleClass().add("measures-options");
        for (int i = 0; i < options.size(); i++) {
            rows.add(row(name, i));
        }
        getChildren().setAll(rows);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        show(null);
    }

    private RadioButton row(String name, int at) {
        RadioButton row = new RadioButton(options.get(at).text());
        row.setMnemonicParsing(false);
        row.setWrapText(true);
        row.setMinHeight(USE_PREF_SIZE);
        row.setAccessibleText(name + ": " + options.get(at).text());
        row.setOnAction(_ -> choose(at));
        return row;
    }

    /// Shows what was chosen by the code of the option; nobody is told.
    void show(@Nullable String code) {
        place = -1;
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).code().equals(code)) {
                place = i;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setSelected(i == place);
            rows.get(i).setFocusTraversable(i == Math.max(0, place));
        }
    }

    @Override
    public void requestFocus() {
        rows.get(Math.max(0, place)).requestFocus();
    }

    private void choose(int at) {
        show(options.get(at).code());
        rows.get(at).requestFocus();
        chosen.accept(options.get(at));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        boolean known = true;
        switch (code) {
            case UP, LEFT -> choose(Math.max(0, place - 1));
            case DOWN, RIGHT -> choose(Math.min(options.size() - 1, place + 1));
            case HOME -> choose(0);
            case END -> choose(options.size() - 1);
            case DELETE, BACK_SPACE -> clear();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void clear() {
        if (place >= 0) {
            show(null);
            rows.getFirst().requestFocus();
            chosen.accept(null);
        }
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.matches("[1-9]") && !event.isShortcutDown() && !event.isAltDown()) {
            int at = Integer.parseInt(typed) - 1;
            if (at < options.size()) {
                choose(at);
                event.consume();
            }
        }
    }
}
