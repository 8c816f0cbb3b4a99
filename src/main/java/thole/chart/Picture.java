package thole.chart;

import java.util.List;

/// A chart ready to be painted, first mark first.
///
/// @param sentence what it shows, for those who do not see it
public record Picture(double width, double height, List<Mark> marks, String sentence) {

    public Picture {
        marks = List.copyOf(marks);
    }
}
