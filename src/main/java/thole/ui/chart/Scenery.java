package thole.ui.chart;

import java.util.OptionalDouble;
import thole.chart.Picture;

/// A picture that may go on beyond its left and right end. Lengths are in pixels at 100 %.
public interface Scenery {

    /// From one place of a picture to another.
    record Stretch(double from, double to) {

        double length() {
            return to - from;
        }
    }

    /// All of it, as it is shown at rest.
    Picture whole(double width, double height);

    /// Its words alone.
    Picture words(double width, double height);

    /// Without words, what lies between two places, which may be beyond the ends.
    Picture part(Stretch places, double width, double height);

    /// What moves of it; the rest stays.
    Stretch moving(double width, double height);

    /// What of the whole needs no new paint when it moves: near its ends something may have been left out.
    Stretch reusable(double width, double height);

    /// How far one must go to the right in an earlier picture to see this one; empty where it is another picture.
    OptionalDouble movedFrom(Scenery earlier, double width, double height);
}
