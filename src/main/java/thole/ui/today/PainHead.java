package thole.ui.today;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The line over the pain strip: the question, the window it is about, and at the end what was chosen. Where the three
/// do not fit beside each other each that does not goes to a line of its own, so that no word is broken.
final class PainHead extends Pane {

    private static final double GAP = 10;

    private final Label question;
    private final Label window;
    private final Label chosen;

    PainHead(Label question, Label window, Label chosen) {
        this.question = question;
        this.window = window;
        this.chosen = chosen;
        List.of(question, window, chosen).forEach(label -> label.setWrapText(true));
        getStyleClass().add("th-pain-top");
        getChildren().setAll(question, window, chosen);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width, Label... labels) {
        double needed = (labels.length - 1) * GAP;
        for (Label label : labels) {
            needed += snapSizeX(label.prefWidth(-1));
        }
        return needed <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return question.prefWidth(-1) + window.prefWidth(-1) + chosen.prefWidth(-1) + 2 * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /// @return the height
    private double arrange(double width, boolean move) {
        if (fits(width, question, window, chosen)) {
            double high = question.prefHeight(-1);
            if (move) {
                place(question, 0, 0, width);
                place(window, question.prefWidth(-1) + GAP, down(window), width);
                place(chosen, width - chosen.prefWidth(-1), down(chosen), width);
            }
            return high;
        }
        boolean twoFit = fits(width, question, chosen);
        double y = high(question, width);
        if (move) {
            place(question, 0, 0, width);
        }
        if (move && twoFit) {
            place(chosen, width - chosen.prefWidth(-1), down(chosen), width);
        }
        if (move) {
            place(window, 0, y, width);
        }
        y += high(window, width);
        if (move && !twoFit) {
            place(chosen, 0, y, width);
        }
        return twoFit ? y : y + high(chosen, width);
    }

    /// From the top of the line to a smaller label on the same base line.
    private double down(Label label) {
        return Math.max(0, question.getBaselineOffset() - label.getBaselineOffset());
    }

    private static double high(Label label, double width) {
        return label.prefHeight(Math.min(width, label.prefWidth(-1)));
    }

    private void place(Label label, double x, double y, double width) {
        double wide = Math.min(width, snapSizeX(label.prefWidth(-1)));
        label.resizeRelocate(snapPositionX(x), snapPositionY(y), wide, label.prefHeight(wide));
    }
}
