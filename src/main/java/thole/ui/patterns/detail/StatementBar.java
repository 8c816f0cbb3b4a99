package thole.ui.patterns.detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.patterns.detail.Detail.Figure;
import thole.ui.patterns.detail.Detail.Statement;

/// What is said of the factor, with its key figures beside it, or under it where the window is narrow.
final class StatementBar extends VBox {

    private final Texts texts;

    StatementBar(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("th-card", "pattern-statement");
        setMinHeight(USE_PREF_SIZE);
    }

    void show(Statement statement, boolean narrow) {
        Label sentence = Labels.lead(statement.sentence());
        Label rest = Labels.small(statement.rest());
        rest.getStyleClass().add("th-muted");
        VBox words = statement.rest().isEmpty() ? new VBox(sentence) : new VBox(sentence, rest);
        words.getStyleClass().add("pattern-statement-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox figures = new HBox();
        figures.getStyleClass().add("pattern-figures");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        statement.figures().forEach(figure -> figures.getChildren().add(figure(figure)));
        if (narrow) {
            getChildren().setAll(words, figures);
        } else {
            Region rule = new Region();
            rule.getStyleClass().add("pattern-rule");
            HBox row = new HBox(words, rule, figures);
            row.getStyleClass().add("pattern-statement-row");
            getChildren().setAll(row);
        }
    }

    private Node figure(Figure figure) {
        Label name = Labels.caption(figure.name());
        Label value = Labels.body(figure.value());
        value.getStyleClass().add("th-strong");
        value.setAccessibleText(figure.name() + ": " + figure.value());
        VBox both = new VBox(name, value);
        both.getStyleClass().add("pattern-figure");
        both.setMinWidth(Region.USE_PREF_SIZE);
        if (figure.name().equals(texts.get("patterns.detail.difference"))) {
            Tooltip.install(both, new Tooltip(texts.get("patterns.detail.difference.tip")));
            value.setAccessibleHelp(texts.get("patterns.detail.difference.tip"));
        }
        return both;
    }
}
