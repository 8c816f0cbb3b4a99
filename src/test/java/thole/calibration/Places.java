package thole.calibration;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import thole.model.body.Region;

/// Where it hurts in a simulated journal.
enum Places {
    NOT_RECORDED,
    /// The low back, with a neighbour now and then.
    STAYING,
    /// Every few days somewhere else.
    MOVING;

    private static final List<Region> NEIGHBOURS =
            List.of(Region.LOWER_BACK_RIGHT, Region.BUTTOCK_LEFT, Region.MID_BACK_LEFT);
    private static final List<Region> ANYWHERE = List.of(
            Region.LOWER_BACK_LEFT,
            Region.LOWER_BACK_RIGHT,
            Region.MID_BACK_LEFT,
            Region.BUTTOCK_LEFT,
            Region.BUTTOCK_RIGHT,
            Region.HIP_BACK_LEFT,
            Region.HIP_BACK_RIGHT,
            Region.NECK_BACK,
            Region.SHOULDER_BACK_LEFT,
            Region.SHOULDER_BACK_RIGHT,
            Region.THIGH_BACK_LEFT,
            Region.THIGH_BACK_RIGHT);
    private static final double NOW_AND_THEN = .12;
    private static final double MOVES = .4;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param before the day before's places
    Set<Region> next(Set<Region> before, Chance chance) {
        return switch (this) {
            case NOT_RECORDED -> Set.of();
            case STAYING -> staying(chance);
            case MOVING -> before.isEmpty() || chance.happens(MOVES) ? anywhere(chance) : before;
        };
    }

    private static Set<Region> staying(Chance chance) {
        Set<Region> places = EnumSet.of(Region.LOWER_BACK_CENTER, Region.LOWER_BACK_LEFT);
        if (chance.happens(NOW_AND_THEN)) {
            places.add(NEIGHBOURS.get(chance.below(NEIGHBOURS.size())));
        }
        if (chance.happens(NOW_AND_THEN)) {
            places.remove(Region.LOWER_BACK_LEFT);
        }
        return places;
    }

    private static Set<Region> anywhere(Chance chance) {
        Set<Region> places = EnumSet.noneOf(Region.class);
        int count = 1 + chance.below(2);
        for (int i = 0; i < count; i++) {
            places.add(ANYWHERE.get(chance.below(ANYWHERE.size())));
        }
        return places;
    }
}
