package thole.ui.today.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import thole.ui.kit.Labels;

/// The line under the pain strip: what its ends mean, and a tick at an earlier value.
public final class StripScale extends Pane {

    private static final double CELLS = 11;
    private static final double TICK = 6;
    private static final double NEAR_AN_END = 1.5;

    private final Label least;
    private final Label most;
    private final Region tick = new Region();
    private final Label mark = Labels.caption("");
    private double points = Double.NaN;

    public StripScale(String leastText, String mostText) {
        least = Labels.caption(leastText);
        most = Labels.caption(mostText);
        tick.getStyleClass().add("th-tick-line");
        getStyleClass().add("th-strip-scale");
        getChildren().setAll(least, most, tick, mark);
        mark(Double.NaN, "");
    }

    /// @param at 0 to 10, or NaN for no tick
    public void mark(double at, String text) {
        points = at;
        mark.setText(text);
        boolean there = !Double.isNaN(at);
        tick.setVisible(there);
        mark.setVisible(there);
        least.setVisible(!(at < NEAR_AN_END));
        most.setVisible(!(at > 10 - NEAR_AN_END));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return mark.prefHeight(-1) + TICK;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        place(least, 0, 0);
        place(most, getWidth() - most.prefWidth(-1), 0);
        if (!Double.isNaN(points)) {
            double middle = (points + 0.5) / CELLS * getWidth();
            double wide = mark.prefWidth(-1);
            tick.resizeRelocate(middle - 1, 0, 2, TICK);
            place(mark, Math.clamp(middle - wide / 2, 0, Math.max(0, getWidth() - wide)), TICK);
        }
    }

    private static void place(Label label, double x, double y) {
        label.resizeRelocate(Math.rint(x), y, label.prefWidth(-1), label.prefHeight(-1));
    }
}
