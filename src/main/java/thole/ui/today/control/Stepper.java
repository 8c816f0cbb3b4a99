package thole.ui.today.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import thole.model.Answer;
import thole.model.Checked;
import thole.model.Problem;
import thole.ui.kit.Icon;

/// An amount that can be typed or stepped through. A suggestion is dashed and muted, and is no value until it is
/// accepted with Space or by its button; any edit makes the amount the person's own.
public final class Stepper extends HBox {

    private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");
    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");
    private static final int MANY = 4;

    private final TextField field = new TextField();
    private final AmountScale scale;
    private final Words words;
    private final Listener listener;
    private Answer<Double> value = Answer.missing();
    private Answer<Double> ghost = Answer.missing();
    private boolean typing;
    private String ghostSpoken = "";

    /// What the person does with an amount.
    public interface Listener {

        /// Missing where it was cleared.
        void changed(Answer<Double> amount);

        void acceptedSuggestion();
    }

    /// What a screen reader says: the name of the amount, that it is blank, and what the two buttons do.
    public record Words(String name, String blank, String less, String more) {}

    public Stepper(AmountScale scale, Words words, Listener listener) {
        this.scale = scale;
        this.words = words;
        this.listener = listener;
        getStyleClass().add("th-stepper");
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        getChildren().setAll(button(Icon.MINUS, words.less(), -1), field, button(Icon.PLUS, words.more(), 1));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        field.textProperty().subscribe(_ -> textChanged());
        field.focusedProperty().subscribe((_, now) -> focused(now));
        show(Answer.missing(), Answer.missing());
    }

    private Button button(Icon icon, String name, int steps) {
        Button button = new Button();
        button.getStyleClass().setAll("th-stepper-button");
        button.setGraphic(icon.node());
        button.setFocusTraversable(false);
        button.setAccessibleText(name);
        button.setOnAction(_ -> {
            field.requestFocus();
            step(steps);
        });
        return button;
    }

    /// Shows an amount, and a suggestion where there is none; nobody is told. What is being typed stays.
    public void show(Answer<Double> newValue, Answer<Double> newGhost) {
        boolean same =
                newValue.given().equals(value.given()) && newGhost.given().equals(ghost.given());
        value = newValue;
        ghost = newGhost;
        if (!(same && typing)) {
            write();
        }
    }

    /// Says what the suggestion is, that it is not saved, and where it comes from.
    public void suggest(String spoken, String help) {
        ghostSpoken = spoken;
        field.setTooltip(new Tooltip(help));
        field.setAccessibleHelp(help);
        field.setAccessibleText(words.name() + ": " + spoken());
    }

    private void write() {
        typing = false;
        field.setText(value.given().map(scale::write).orElse(""));
        field.setPromptText(ghost.given().map(scale::write).orElse("–"));
        pseudoClassStateChanged(GHOST, ghost.isGiven() && !value.isGiven());
        pseudoClassStateChanged(UNREADABLE, false);
        field.setAccessibleText(words.name() + ": " + spoken());
        if (field.isFocused()) {
            field.selectAll();
        }
    }

    private String spoken() {
        if (value.isGiven()) {
            return field.getText();
        }
        return ghost.isGiven() ? ghostSpoken : words.blank();
    }

    /// Takes over what was typed; where it cannot be understood, it stays and is marked.
    public Checked<Answer<Double>> commit() {
        if (!typing) {
            return Checked.accepted(value);
        }
        return switch (read()) {
            case Checked.Accepted<Answer<Double>> accepted -> {
                write();
                yield accepted;
            }
            case Checked.Refused<Answer<Double>> refused -> {
                pseudoClassStateChanged(UNREADABLE, true);
                yield refused;
            }
        };
    }

    private Checked<Answer<Double>> read() {
        if (field.getText().isBlank()) {
            return Checked.accepted(Answer.missing());
        }
        return switch (scale.read(field.getText())) {
            case Checked.Accepted<Double>(Double amount) -> Checked.accepted(Answer.typed(amount));
            case Checked.Refused<Double>(List<Problem> problems) -> new Checked.Refused<>(problems);
        };
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void textChanged() {
        if (field.getText().equals(value.given().map(scale::write).orElse(""))) {
            return;
        }
        typing = true;
        pseudoClassStateChanged(UNREADABLE, false);
        if (read() instanceof Checked.Accepted<Answer<Double>>(Answer<Double> amount)
                && !amount.given().equals(value.given())) {
            tell(amount);
        }
    }

    private void tell(Answer<Double> amount) {
        value = amount;
        ghost = Answer.missing();
        pseudoClassStateChanged(GHOST, false);
        listener.changed(amount);
    }

    private void focused(boolean now) {
        if (now) {
            field.selectAll();
        } else {
            commit();
        }
    }

    private void step(int steps) {
        commit();
        Answer<Double> from = value.isGiven() ? value : ghost;
        tell(Answer.typed(scale.stepped(from, steps)));
        write();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case KeyCode.UP -> step(1);
            case KeyCode.DOWN -> step(-1);
            case KeyCode.PAGE_UP -> step(MANY);
            case KeyCode.PAGE_DOWN -> step(-MANY);
            case KeyCode.DELETE, KeyCode.BACK_SPACE -> known = cleared();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private boolean cleared() {
        if (typing) {
            return false;
        }
        tell(Answer.missing());
        write();
        return true;
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equals(" ") && ghost.isGiven() && !typing) {
            listener.acceptedSuggestion();
            event.consume();
        }
    }
}
