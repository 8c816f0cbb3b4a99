package thole.ui.patterns;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.chart.interval.FirstDaysPlot;
import thole.text.Texts;
import thole.ui.chart.PictureView;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.patterns.PatternRow.Waiting;
import thole.ui.patterns.PatternsBody.Early;
import thole.ui.patterns.PatternsBody.FirstDays;

/// The screen while there is nothing to compare yet: what it takes, and how far each factor is.
final class EarlyView extends VBox {

    private EarlyView(Node... cards) {
        super(cards);
        getStyleClass().add("patterns-early");
    }

    static EarlyView of(Texts texts, Early early) {
        Card lead = lead(texts.get("patterns.early.title"), early.soFar());
        if (!early.days().days().isEmpty()) {
            lead.getChildren().add(picture(early.days()));
        }
        if (early.factors().isEmpty()) {
            return new EarlyView(lead);
        }
        Card factors = Card.titled(texts.get("patterns.early.factors"));
        factors.getStyleClass().add("patterns-so-far");
        early.factors().forEach(row -> factors.getChildren().add(line(row)));
        return new EarlyView(lead, factors);
    }

    /// Before the first entry.
    ///
    /// @param write opens today’s entry; empty where none can be written
    static EarlyView empty(Texts texts, Optional<Runnable> write) {
        Card lead = lead(texts.get("patterns.empty.title"), texts.get("patterns.empty.body"));
        write.ifPresent(open -> {
            Button button = new Button(texts.get("patterns.empty.write"));
            button.getStyleClass().setAll("th-primary");
            button.setMnemonicParsing(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> open.run());
            lead.getChildren().add(button);
        });
        return new EarlyView(lead);
    }

    private static Card lead(String title, String body) {
        Label words = Labels.body(body);
        words.getStyleClass().add("th-muted");
        Card card = new Card(Labels.statement(title), words);
        card.getStyleClass().add("patterns-lead");
        return card;
    }

    private static PictureView picture(FirstDays days) {
        FirstDaysPlot plot = new FirstDaysPlot(days.days(), days.slots());
        PictureView view = new PictureView();
        view.getStyleClass().add("patterns-first-days");
        view.setFocusTraversable(true);
        view.show((width, height) -> plot.picture(width, height, days.room(), days.sentence()));
        return view;
    }

    private static HBox line(PatternRow row) {
        Label name = Labels.body(row.subject().name());
        name.getStyleClass().add("patterns-so-far-name");
        HBox line = new HBox(row.subject().look().icon().node("th-factor"), name);
        line.getStyleClass().addAll("patterns-so-far-row", row.subject().look().styleClass());
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(row.spoken());
        line.setFocusTraversable(true);
        if (row instanceof Waiting waiting) {
            Node progress = PatternRowView.progress(waiting);
            HBox.setHgrow(progress, Priority.ALWAYS);
            line.getChildren().add(progress);
        }
        return line;
    }
}
