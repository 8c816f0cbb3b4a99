package thole.ui.safety;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.insight.safety.Flag;
import thole.insight.safety.SafetyState;
import thole.model.safety.Urgency;
import thole.report.safety.SafetyWords;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// Says that something marked should be looked at now or today, what to do before why, and the ways from there. There
/// is nothing to see where nothing of that kind is open.
final class UrgentBanner extends HBox {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final SafetyWords words;
    private final Label title = Labels.lead("");
    private final Label body = Labels.small("");
    private final Button first;
    private List<String> announced = List.of();

    UrgentBanner(Texts texts, SafetyWays ways) {
        this.words = new SafetyWords(texts);
        first = button(texts, "safety.action.say", ways.say());
        first.getStyleClass().setAll("th-primary");
        getStyleClass().addAll("safety-banner", "th-region");
        title.getStyleClass().add("th-strong");
        VBox sentences = new VBox(title, body);
        sentences.getStyleClass().add("safety-sentences");
        sentences.setMinWidth(0);
        HBox.setHgrow(sentences, Priority.ALWAYS);
        FlowPane actions = new FlowPane(
                first,
                button(texts, "safety.action.seen", ways.seen()),
                button(texts, "safety.action.change", ways.check()));
        actions.getStyleClass().add("safety-banner-actions");
        sentences.getChildren().add(actions);
        getChildren().setAll(Icon.ALERT.node("safety-banner-icon"), sentences);
        // Whole at every size of the window: no word of it may end in dots.
        title.setMinHeight(USE_PREF_SIZE);
        body.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        show(SafetyState.unasked());
    }

    private static Button button(Texts texts, String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().setAll("th-button");
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// @return whether something is said now that was not said before, so that it should have the focus
    boolean show(SafetyState state) {
        Optional<Urgency> urgent = state.level().filter(Urgency::pauses);
        setVisible(urgent.isPresent());
        setManaged(urgent.isPresent());
        List<String> now = urgent.map(urgency -> said(state, urgency)).orElse(List.of());
        boolean more = !announced.containsAll(now);
        announced = now;
        return more;
    }

    /// The level and everything that is open at it.
    private List<String> said(SafetyState state, Urgency urgency) {
        title.setText(words.title(state, urgency));
        body.setText(words.body(state, urgency));
        setAccessibleText(title.getText() + " " + body.getText());
        first.setAccessibleHelp(getAccessibleText());
        pseudoClassStateChanged(NOW, urgency == Urgency.NOW);
        return Stream.concat(
                        Stream.of(urgency.code()), state.at(urgency).stream().map(Flag::code))
                .toList();
    }

    /// Nothing has been said yet: what is open is new again.
    void forget() {
        announced = List.of();
    }

    /// Its first way takes the focus; what is open is its help text, so it is read aloud.
    void takeFocus() {
        if (isVisible()) {
            first.requestFocus();
        }
    }

    Node first() {
        return first;
    }
}
