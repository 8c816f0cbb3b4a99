package thole.ui.patterns;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import thole.chart.interval.IntervalPlot;
import thole.chart.interval.IntervalPlot.Claim;
import thole.chart.interval.ProgressPlot;
import thole.text.Texts;
import thole.ui.chart.PictureView;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.StressedLine;
import thole.ui.patterns.PatternColumns.Fit;
import thole.ui.patterns.PatternRow.Compared;
import thole.ui.patterns.PatternRow.Unchanged;
import thole.ui.patterns.PatternRow.Waiting;

/// One factor as a line of the table. It takes the focus as a whole and is read aloud as a whole.
final class PatternRowView extends HBox {

    private static final double PROGRESS_WIDTH = 132;
    private static final double PROGRESS_HEIGHT = 12;

    private final PatternRow row;

    /// @param opened called with the key of its factor when it is clicked
    PatternRowView(Texts texts, PatternRow row, PatternColumns columns, Consumer<String> opened) {
        this.row = row;
        getStyleClass()
                .addAll("patterns-columns", "patterns-row", row.subject().look().styleClass());
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(row.spoken());
        setAccessibleHelp(row.subject().account() + " " + texts.get("patterns.open"));
        Tooltip.install(this, new Tooltip(row.subject().account()));
        boolean linked = row instanceof Compared compared && compared.claim() == Claim.LINKED;
        StressedLine sentence = new StressedLine(row.words());
        if (!linked) {
            sentence.getStyleClass().add("th-muted");
        }
        HBox subject = subject(row.subject(), linked);
        List<Node> comparison = switch (row) {
            case Compared compared -> comparison(compared, columns);
            case Waiting waiting -> List.of(progress(waiting));
            case Unchanged _ -> List.of();
        };
        if (columns.fit() == Fit.NARROW) {
            inLines(subject, sentence, comparison);
        } else {
            getChildren().addAll(subject, PatternColumns.cell("patterns-sentence", sentence));
            getChildren().addAll(comparison);
        }
        getChildren().add(PatternColumns.cell("patterns-chevron", Icon.CHEVRON_RIGHT.node()));
        setOnMousePressed(_ -> requestFocus());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                opened.accept(key());
            }
        });
    }

    private void inLines(HBox subject, StressedLine sentence, List<Node> comparison) {
        HBox side = new HBox();
        side.getStyleClass().add("patterns-columns");
        side.getChildren().setAll(comparison);
        subject.getStyleClass().setAll("patterns-cell", "patterns-factor-line");
        VBox lines = comparison.isEmpty() ? new VBox(subject, sentence) : new VBox(subject, sentence, side);
        lines.getStyleClass().add("patterns-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getStyleClass().add("patterns-row-narrow");
        getChildren().add(lines);
    }

    String key() {
        return row.subject().key();
    }

    private static HBox subject(PatternRow.Subject subject, boolean linked) {
        Text icon = linked
                ? subject.look().icon().node("th-factor")
                : subject.look().icon().node();
        VBox words = new VBox(Labels.body(subject.name()), Labels.caption(subject.contrast()));
        words.getStyleClass().add("patterns-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return PatternColumns.cell("patterns-factor", icon, words);
    }

    private static List<Node> comparison(Compared compared, PatternColumns columns) {
        IntervalPlot plot = columns.plot();
        PictureView picture = columns.column(new PictureView());
        picture.show((_, height) -> plot.row(
                height,
                compared.interval(),
                compared.claim(),
                compared.subject().look().ink(),
                compared.spoken()));
        Label difference = Labels.small(compared.difference());
        Label timing = Labels.small(compared.timing());
        timing.getStyleClass().add("th-muted");
        if (columns.fit() == Fit.WIDE) {
            return List.of(
                    picture,
                    PatternColumns.cell("patterns-difference", difference),
                    PatternColumns.cell("patterns-timing", timing));
        }
        boolean timed = !compared.timing().isEmpty();
        VBox both = timed ? new VBox(difference, timing) : new VBox(difference);
        both.getStyleClass().add("patterns-words");
        return List.of(picture, PatternColumns.cell("patterns-difference", both));
    }

    static Node progress(Waiting waiting) {
        PictureView bar = new PictureView(new ProgressPlot(waiting.days(), waiting.needed())
                .picture(PROGRESS_WIDTH, PROGRESS_HEIGHT, waiting.progress()));
        Label words = Labels.small(waiting.progress());
        words.getStyleClass().add("th-muted");
        HBox cell = PatternColumns.cell("patterns-progress", bar, words);
        cell.setFillHeight(false);
        return cell;
    }
}
