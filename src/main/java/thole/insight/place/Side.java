package thole.insight.place;

import java.util.Set;
import thole.model.body.Region;

/// The person's own side that a place lies on, kept apart from its zone.
enum Side {
    LEFT,
    RIGHT,
    NEITHER;

    /// The side of a region of the body figure; neither for one in the middle.
    static Side of(Region region) {
        if (region.code().endsWith("_left")) {
            return LEFT;
        }
        return region.code().endsWith("_right") ? RIGHT : NEITHER;
    }

    /// −1 where places lie on the left and none on the right, 1 the other way round, 0 for both and for neither.
    static int of(Set<Region> places) {
        boolean left = places.stream().anyMatch(region -> of(region) == LEFT);
        boolean right = places.stream().anyMatch(region -> of(region) == RIGHT);
        return Boolean.compare(right, left);
    }
}
