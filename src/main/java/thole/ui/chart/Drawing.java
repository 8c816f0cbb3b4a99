package thole.ui.chart;

import thole.chart.Picture;

/// Makes a picture for the room there is.
@FunctionalInterface
public interface Drawing {

    /// @param width in pixels at 100 %
    /// @param height in pixels at 100 %
    Picture draw(double width, double height);

    /// What it would like to be high, in pixels at 100 %; 0 where it takes what there is.
    default double height() {
        return 0;
    }

    /// The same drawing, which would like to be so high.
    default Drawing high(double height) {
        Drawing same = this;
        return new Drawing() {
            @Override
            public Picture draw(double width, double given) {
                return same.draw(width, given);
            }

            @Override
            public double height() {
                return height;
            }
        };
    }
}
