package thole.ui.safety;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import thole.insight.safety.SafetyState;
import thole.model.safety.Urgency;
import thole.report.safety.SafetyWords;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// What the answers come to, once every question is answered. It never says that all is well.
final class ResultCard extends VBox {

    private final Texts texts;
    private final SafetyWords words;
    private final VBox sentences = new VBox();

    ResultCard(Texts texts, SafetyWays ways) {
        this.texts = texts;
        this.words = new SafetyWords(texts);
        Button help = new Button(texts.get("safety.action.help"));
        help.getStyleClass().setAll("th-button");
        help.setOnAction(_ -> ways.help().run());
        Button seen = new Button(texts.get("safety.action.seen"));
        seen.getStyleClass().setAll("th-button");
        seen.setOnAction(_ -> ways.seen().run());
        FlowPane actions = new FlowPane(help, seen);
        actions.getStyleClass().add("safety-banner-actions");
        sentences.getStyleClass().add("safety-sentences");
        getStyleClass().addAll("th-card", "safety-result");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        getChildren().setAll(sentences, actions);
        visible(false);
    }

    void show(SafetyPageState state) {
        List<String> said = said(state.reading(), state);
        sentences.getChildren().setAll(said.stream().map(Labels::body).toList());
        setAccessibleText(String.join(" ", said));
        visible(state.hasResult());
    }

    private List<String> said(SafetyState reading, SafetyPageState state) {
        List<String> said = new ArrayList<>();
        reading.level().ifPresent(urgency -> {
            said.add(words.title(reading, urgency));
            said.add(words.body(reading, urgency));
        });
        boolean onlySoon =
                reading.level().filter(urgency -> urgency == Urgency.SOON).isPresent();
        if (reading.open().isEmpty()) {
            said.add(words.lastCheck(reading, state.today()));
        }
        if (onlySoon) {
            said.add(texts.get("safety.help.wrong"));
        }
        said.add(texts.get("safety.alerts"));
        return said;
    }

    private void visible(boolean now) {
        setVisible(now);
        setManaged(now);
    }
}
