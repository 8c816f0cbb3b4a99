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
/// @param fit how the columns go into the window
record PatternColumns(Texts texts, DifferenceScale scale, Fit fit) {

    /// How a row goes into the window.
    enum Fit {
        /// Side by side.
        WIDE,
        /// The axis is shorter, and timing stands under the difference.
        COMPACT,
        /// In lines below each other; the table scrolls as a whole.
        NARROW;

        private static final double WIDE_FROM = 75;
        private static final double COMPACT_FROM = 56;

        /// @param width of the screen in times the size of small text
        static Fit of(double width) {
            if (width >= WIDE_FROM) {
                return WIDE;
            }
            return width >= COMPACT_FROM ? COMPACT : NARROW;
        }
    }

    private static final double AXIS_WIDTH = 228;
    private static final double COMPACT_AXIS_WIDTH = 172;

    IntervalPlot plot() {
        return new IntervalPlot(scale, fit == Fit.WIDE ? AXIS_WIDTH : COMPACT_AXIS_WIDTH);
    }

    /// Gives a picture the width of the column with the axis.
    PictureView column(PictureView picture) {
        picture.getStyleClass().add(fit == Fit.WIDE ? "patterns-axis" : "patterns-axis-compact");
        return picture;
    }

    /// The words above the columns.
    HBox head() {
        HBox head = new HBox();
        if (fit != Fit.NARROW) {
            head.getChildren()
                    .addAll(
                            cell("patterns-factor", word("patterns.column.factor")),
                            cell("patterns-sentence", word("patterns.column.journal")));
        }
        head.getChildren().addAll(axis(), cell("patterns-difference", difference()));
        if (fit == Fit.WIDE) {
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
        String less = texts.get(fit == Fit.WIDE ? "patterns.axis.less" : "patterns.axis.less-short");
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
