package thole.ui.chart;

import thole.chart.Picture;

/// Makes a picture for the room there is.
@FunctionalInterface
public interface Drawing {

    /// @param width in pixels at 100 %
    /// @param height in pixels at 100 %
    Picture draw(double width, double height);
}
