package thole.chart.body;

import java.util.Map;
import thole.model.body.BodyView;
import thole.model.body.Region;

/// The drawing of the body, in a box 200 wide and 480 high for each view.
///
/// @param outlines the silhouette of each view, as path data
/// @param places every region that can be marked
public record BodyFigure(Map<BodyView, String> outlines, Map<Region, Place> places) {

    public static final double WIDTH = 200;
    public static final double HEIGHT = 480;

    /// Where an arrow key leads.
    public enum Direction {
        UP,
        DOWN,
        LEFT,
        RIGHT
    }

    /// One region of the drawing.
    ///
    /// @param path its outline as path data
    /// @param x where its middle is
    /// @param next the neighbour on each side, as far as there is one
    public record Place(String path, double x, double y, Map<Direction, Region> next) {}
}
