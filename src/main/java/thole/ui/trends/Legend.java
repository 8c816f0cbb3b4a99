package thole.ui.trends;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;
import thole.chart.trend.series.Step;
import thole.text.Texts;
import thole.ui.chart.PictureView;
import thole.ui.kit.Labels;

/// What the marks that repeat mean, in one line.
final class Legend extends FlowPane {

    private static final double HEIGHT = 12;
    private static final double MIDDLE = HEIGHT / 2;

    private final Texts texts;
    private @Nullable Step shown;
    private boolean halvesShown;
    private boolean measuresShown;

    Legend(Texts texts) {
        this.texts = texts;
        getStyleClass().add("trend-legend");
    }

    /// @param measures whether a measure has a band of what is no meaningful change
    void show(Step step, boolean halves, boolean measures) {
        if (step == shown && halves == halvesShown && measures == measuresShown) {
            return;
        }
        shown = step;
        halvesShown = halves;
        measuresShown = measures;
        switch (step) {
            case DAY ->
                getChildren().setAll(average("trends.legend.average"), day(), flare("trends.legend.flare"), noEntry());
            case WEEK ->
                getChildren()
                        .setAll(average("trends.legend.weeks"), week(), flare("trends.legend.flare_week"), noEntry());
        }
        if (halves && step == Step.DAY) {
            getChildren().addAll(half("trends.legend.mornings", 2.6, 0.32), half("trends.legend.evenings", 0.9, 1));
        }
        if (measures) {
            getChildren().add(measure());
        }
    }

    private Label average(String key) {
        return item(key, 22, List.of(new Mark.Line(1, MIDDLE, 21, MIDDLE, Ink.PAIN, 2.2, 0, 1)));
    }

    private Label half(String key, double width, double opacity) {
        return item(key, 22, List.of(new Mark.Line(1, MIDDLE, 21, MIDDLE, Ink.PAIN, width, 0, opacity)));
    }

    private Label day() {
        return item(
                "trends.legend.day",
                8,
                List.of(
                        new Mark.Line(4, 0, 4, HEIGHT, Ink.PAIN, 2, 0, 0.38),
                        new Mark.Dot(4, MIDDLE, 2.8, Ink.PAIN, 1, 0)));
    }

    private Label week() {
        return item("trends.legend.week", 8, List.of(new Mark.Dot(4, MIDDLE, 2.2, Ink.PAIN, 0.6, 0)));
    }

    private Label flare(String key) {
        return item(
                key,
                26,
                List.of(new Mark.Box(12, 0, 12, HEIGHT, 2, Ink.FLARE, 1), new Mark.Triangle(5, 10, 8, Ink.PAIN)));
    }

    private Label measure() {
        return item(
                "trends.legend.measure",
                22,
                List.of(
                        new Mark.Box(0, 0, 22, HEIGHT, 0, Ink.ACCENT, 0.1),
                        new Mark.Dot(11, MIDDLE, 3.2, Ink.ACCENT, 1, 0)));
    }

    private Label noEntry() {
        return item(
                "trends.legend.no_entry",
                12,
                List.of(new Mark.Line(1, MIDDLE, 11, MIDDLE, Ink.TEXT_SUBTLE, 1.5, 0, 1)));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// An entry wraps rather than hang over the edge.
    private double inside() {
        double inside = getWidth() - snappedLeftInset() - snappedRightInset();
        return inside > 0 ? inside : Double.MAX_VALUE;
    }

    private Label item(String key, double width, List<Mark> marks) {
        Label label = Labels.caption(texts.get(key));
        label.maxWidthProperty().bind(Bindings.createDoubleBinding(this::inside, widthProperty(), paddingProperty()));
        PictureView glyph = new PictureView(new Picture(width, HEIGHT, marks, ""));
        label.setGraphic(glyph);
        label.setContentDisplay(ContentDisplay.LEFT);
        return label;
    }
}
