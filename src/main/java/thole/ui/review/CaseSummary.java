package thole.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.chart.PainStrip;
import thole.insight.visits.PlacePair;
import thole.text.Texts;
import thole.ui.chart.PictureView;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.key.KeyCap;
import thole.ui.review.CaseLine.Locked;
import thole.ui.review.CaseLine.Opened;
import thole.ui.review.CaseLine.Verdicts;
import thole.ui.review.part.BodyPair;
import thole.ui.review.part.LinkedFactors;

/// What there is to say of the selected line, before its journal is read: safety first, then pain, then what was worked
/// out.
final class CaseSummary extends ScrollPane {

    private static final int DAYS = 56;

    private final Texts texts;
    private final Consumer<CaseLine> open;
    private final VBox content = new VBox();

    CaseSummary(Texts texts, Consumer<CaseLine> open) {
        this.texts = texts;
        this.open = open;
        content.getStyleClass().addAll("th-card", "review-summary");
        content.setAccessibleText(texts.get("caseload.summary"));
        getStyleClass().add("review-summary-scroll");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void show(Optional<CaseLine> line, boolean narrow) {
        setVisible(line.isPresent());
        setManaged(line.isPresent());
        line.ifPresent(one -> content.getChildren()
                .setAll(
                        switch (one) {
                            case Opened opened -> opened(opened, narrow);
                            case Locked locked -> locked(locked);
                        }));
    }

    private List<Node> locked(Locked line) {
        return List.of(head(line, line.why(), texts.get("caseload.try")));
    }

    private List<Node> opened(Opened line, boolean narrow) {
        HBox head = head(line, line.data().facts(), texts.get("caseload.open"));
        VBox safety = new VBox();
        line.data().safety().forEach(words -> {
            Label label = Labels.small(words);
            label.getStyleClass().add(line.data().flagged() ? "review-flag" : "th-muted");
            safety.getChildren().add(label);
        });
        VBox left = new VBox(Labels.caption(texts.get("caseload.column.safety")), safety);
        line.data().old().ifPresent(old -> left.getChildren().add(Labels.small(old)));
        PictureView chart = new PictureView();
        chart.getStyleClass().add("review-chart");
        chart.show((width, height) -> PainStrip.of(
                line.row().pain().daily(), DAYS, width, height, line.data().chart()));
        left.getChildren().addAll(Labels.caption(texts.get("caseload.chart.title")), chart);
        left.getChildren().add(Labels.caption(line.data().chart()));
        VBox right = workedOut(line);
        left.getStyleClass().add("review-column");
        right.getStyleClass().add("review-column");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        List<Node> side = new ArrayList<>(List.of(left));
        places(line).ifPresent(side::add);
        side.add(right);
        Region columns = narrow ? new VBox(side.toArray(Node[]::new)) : new HBox(side.toArray(Node[]::new));
        columns.getStyleClass().add("review-columns");
        return List.of(head, columns);
    }

    private VBox workedOut(Opened line) {
        if (line.verdicts().isEmpty()) {
            return new VBox(
                    Labels.caption(texts.get("caseload.worked_out")), Labels.small(texts.get("caseload.working")));
        }
        Verdicts verdicts = line.verdicts().get();
        VBox all = new VBox();
        if (!verdicts.links().isEmpty()) {
            all.getChildren().add(new LinkedFactors(texts.get("caseload.links"), verdicts.links()));
        }
        all.getChildren().add(Labels.caption(texts.get("caseload.worked_out")));
        if (verdicts.links().isEmpty()) {
            all.getChildren().add(Labels.small(verdicts.linked()));
        }
        verdicts.signs().forEach(sign -> all.getChildren().add(Labels.small(sign)));
        return all;
    }

    /// Where it hurts, and what is new there, before anything that was worked out.
    private Optional<Node> places(Opened line) {
        return PlacePair.sinceLastVisit(line.row().journal(), line.row().about().madeOn())
                .map(pair -> {
                    VBox column = new VBox(
                            Labels.caption(texts.get("caseload.where")),
                            new BodyPair(texts, pair, BodyPair.Since.LAST_VISIT));
                    column.getStyleClass().addAll("review-column", "review-where");
                    return column;
                });
    }

    private HBox head(CaseLine line, String facts, String action) {
        Label name = Labels.heading(line.label());
        name.getStyleClass().add("review-name");
        Label about = Labels.small(facts);
        about.getStyleClass().add("th-muted");
        VBox words = new VBox(name, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button =
                new Button(action, line instanceof Locked ? Icon.LOCK.node() : new KeyCap(KeyCode.ENTER.getName()));
        button.getStyleClass().setAll("th-button");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> open.accept(line));
        HBox head = new HBox(words, button);
        head.getStyleClass().add("review-summary-head");
        return head;
    }
}
