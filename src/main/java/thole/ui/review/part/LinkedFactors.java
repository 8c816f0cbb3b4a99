package thole.ui.review.part;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.chart.Ink;
import thole.chart.interval.DifferenceScale;
import thole.chart.interval.IntervalPlot;
import thole.chart.interval.IntervalPlot.Claim;
import thole.chart.interval.PointInterval;
import thole.ui.chart.PictureView;
import thole.ui.kit.Labels;

/// The factors that are linked, each with its interval on the axis they share, and the same in numbers.
public final class LinkedFactors extends VBox {

    private static final double ROW = 24;

    /// One of them.
    ///
    /// @param points difference and interval in words
    /// @param sentence all of it, for the drawing
    public record Link(String name, Ink ink, PointInterval interval, String points, String sentence) {}

    /// @param title says the unit
    /// @param links at least one
    public LinkedFactors(String title, List<Link> links) {
        DifferenceScale scale =
                DifferenceScale.covering(links.stream().map(Link::interval).toList());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("review-links");
        for (int row = 0; row < links.size(); row++) {
            Link link = links.get(row);
            PictureView drawn = new PictureView();
            drawn.show((width, _) -> new IntervalPlot(scale, width)
                    .row(ROW, link.interval(), Claim.LINKED, link.ink(), link.sentence()));
            drawn.getStyleClass().add("review-link");
            GridPane.setHgrow(drawn, Priority.ALWAYS);
            grid.addRow(row, whole(link.name()), drawn, whole(link.points()));
        }
        getChildren().setAll(Labels.caption(title), grid);
    }

    /// The drawing gives way, not the words.
    private static Label whole(String words) {
        Label label = Labels.small(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
