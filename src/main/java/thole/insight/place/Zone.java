package thole.insight.place;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import thole.model.body.Region;

/// A part of the body large enough that marking its neighbour is no move: the one table of which regions of the body
/// figure belong together.
///
/// The specification, section e; what it does not name (head, front of the trunk, groin, front of arms and legs) goes
/// with its neighbour. Limbs, buttocks and hips have a zone for each side; in the trunk the side is kept apart, see
/// [Side].
public enum Zone {
    LOW_BACK(
            Region.LOWER_BACK_LEFT,
            Region.LOWER_BACK_CENTER,
            Region.LOWER_BACK_RIGHT,
            Region.SI_JOINT_LEFT,
            Region.SI_JOINT_RIGHT,
            Region.SACRUM),
    BUTTOCK_OR_HIP_LEFT(Region.BUTTOCK_LEFT, Region.HIP_BACK_LEFT, Region.HIP_FRONT_LEFT, Region.GROIN_LEFT),
    BUTTOCK_OR_HIP_RIGHT(Region.BUTTOCK_RIGHT, Region.HIP_BACK_RIGHT, Region.HIP_FRONT_RIGHT, Region.GROIN_RIGHT),
    MID_BACK(Region.MID_BACK_LEFT, Region.MID_BACK_RIGHT),
    UPPER_BACK_OR_NECK(
            Region.UPPER_BACK_LEFT,
            Region.UPPER_BACK_RIGHT,
            Region.NECK_BACK,
            Region.NECK_FRONT,
            Region.HEAD_BACK,
            Region.HEAD_FRONT),
    SHOULDER_OR_ARM_LEFT(
            Region.SHOULDER_BACK_LEFT,
            Region.SHOULDER_FRONT_LEFT,
            Region.UPPER_ARM_BACK_LEFT,
            Region.UPPER_ARM_FRONT_LEFT,
            Region.ELBOW_BACK_LEFT,
            Region.ELBOW_FRONT_LEFT,
            Region.FOREARM_BACK_LEFT,
            Region.FOREARM_FRONT_LEFT,
            Region.HAND_BACK_LEFT,
            Region.HAND_FRONT_LEFT),
    SHOULDER_OR_ARM_RIGHT(
            Region.SHOULDER_BACK_RIGHT,
            Region.SHOULDER_FRONT_RIGHT,
            Region.UPPER_ARM_BACK_RIGHT,
            Region.UPPER_ARM_FRONT_RIGHT,
            Region.ELBOW_BACK_RIGHT,
            Region.ELBOW_FRONT_RIGHT,
            Region.FOREARM_BACK_RIGHT,
            Region.FOREARM_FRONT_RIGHT,
            Region.HAND_BACK_RIGHT,
            Region.HAND_FRONT_RIGHT),
    CHEST_OR_ABDOMEN(Region.CHEST_LEFT, Region.CHEST_RIGHT, Region.ABDOMEN_UPPER, Region.ABDOMEN_LOWER),
    LEG_LEFT(
            Region.THIGH_BACK_LEFT,
            Region.THIGH_FRONT_LEFT,
            Region.KNEE_BACK_LEFT,
            Region.KNEE_FRONT_LEFT,
            Region.CALF_LEFT,
            Region.SHIN_LEFT,
            Region.FOOT_BACK_LEFT,
            Region.FOOT_FRONT_LEFT),
    LEG_RIGHT(
            Region.THIGH_BACK_RIGHT,
            Region.THIGH_FRONT_RIGHT,
            Region.KNEE_BACK_RIGHT,
            Region.KNEE_FRONT_RIGHT,
            Region.CALF_RIGHT,
            Region.SHIN_RIGHT,
            Region.FOOT_BACK_RIGHT,
            Region.FOOT_FRONT_RIGHT);

    private static final Map<Region, Zone> OF_REGION = table();

    private final List<Region> regions;

    Zone(Region... regions) {
        this.regions = List.of(regions);
    }

    /// The zone of a region; every region has exactly one.
    static Zone of(Region region) {
        Zone zone = OF_REGION.get(region);
        if (zone == null) {
            throw new IllegalArgumentException("no zone has " + region.code());
        }
        return zone;
    }

    /// The zones of a day's places.
    static Set<Zone> of(Set<Region> places) {
        return places.stream().map(Zone::of).collect(Collectors.toUnmodifiableSet());
    }

    /// The regions of this zone.
    List<Region> regions() {
        return regions;
    }

    /// The name in every output.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<Region, Zone> table() {
        Map<Region, Zone> table = new EnumMap<>(Region.class);
        Arrays.stream(values()).forEach(zone -> zone.regions.forEach(region -> table.put(region, zone)));
        return table;
    }
}
