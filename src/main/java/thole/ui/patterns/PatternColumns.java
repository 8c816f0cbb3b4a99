package thole.ui.patterns;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.chart.interval.DifferenceScale;
import thole.chart.interval.IntervalPlot;
import thole.text.Texts;
import thole.ui.chart.PictureView;
import thole.ui.kit.Labels;

/// The columns of the table and the words above them. Their widths stand in the style sheet, in em.
///
/// @param compact in a narrow window the axis is shorter and timing has no column
record PatternColumns(Texts texts, DifferenceScale scale, boolean compact) {

    private static final double AXIS_WIDTH = 228;
    private static final double COMPACT_AXIS_WIDTH = 172;

    IntervalPlot plot() {
        return new IntervalPlot(scale, compact ? COMPACT_AXIS_WIDTH : AXIS_WIDTH);
    }

    /// Gives a picture the width of the column with the axis.
    PictureView column(PictureView picture) {
        picture.getStyleClass().add(compact ? "patterns-axis-compact" : "patterns-axis");
        return picture;
    }

    /// The words above the columns.
    HBox head() {
        HBox head = new HBox(
                cell("patterns-factor", word("patterns.column.factor")),
                cell("patterns-sentence", word("patterns.column.journal")),
                axis(),
                cell("patterns-difference", difference()));
        if (!compact) {
            head.getChildren().add(cell("patterns-timing", word("patterns.column.timing")));
        }
        head.getChildren().add(cell("patterns-chevron"));
        head.getStyleClass().add("patterns-columns");
        return head;
    }

    private VBox difference() {
        VBox words = new VBox(word("patterns.column.difference"), word("patterns.column.interval"));
        words.getStyleClass().add("patterns-words");
        return words;
    }

    /// A box as wide as its column, whatever the size of the words in it. The sentence takes the room that is left.
    static HBox cell(String styleClass, Node... content) {
        HBox cell = new HBox(content);
        cell.getStyleClass().addAll("patterns-cell", styleClass);
        HBox.setHgrow(cell, styleClass.equals("patterns-sentence") ? Priority.ALWAYS : Priority.NEVER);
        return cell;
    }

    private PictureView axis() {
        List<String> numbers =
                Arrays.stream(scale.ticks()).mapToObj(this::number).toList();
        PictureView axis = column(new PictureView());
        String less = texts.get("patterns.axis.less");
        String more = texts.get("patterns.axis.more");
        axis.show((_, height) -> plot().head(height, less, more, numbers));
        return axis;
    }

    private String number(double tick) {
        String key = tick == 0 ? "patterns.axis.zero" : tick > 0 ? "patterns.axis.plus" : "patterns.axis.minus";
        return texts.get(key, Math.abs(tick));
    }

    private Label word(String key) {
        return Labels.caption(texts.get(key));
    }
}
