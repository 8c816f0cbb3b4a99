package thole.insight.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.model.body.Region;

class ZoneTest {

    @Test
    void everyRegionHasExactlyOneZone() {
        List<Region> all = Arrays.stream(Zone.values())
                .flatMap(zone -> zone.regions().stream())
                .toList();

        assertThat(all).doesNotHaveDuplicates();
        assertThat(EnumSet.copyOf(all)).isEqualTo(EnumSet.allOf(Region.class));
        for (Region region : Region.values()) {
            assertThat(Zone.of(region).regions()).contains(region);
        }
    }

    @Test
    void everyRegionFitsIntoADaysSet() {
        assertThat(Region.values().length).isLessThanOrEqualTo(Long.SIZE);
    }

    @Test
    void aZoneOfOneSideHoldsRegionsOfThatSideAlone() {
        for (Zone zone : Zone.values()) {
            Set<Side> sides = EnumSet.noneOf(Side.class);
            zone.regions().forEach(region -> sides.add(Side.of(region)));
            if (zone.code().endsWith("_left")) {
                assertThat(sides).containsExactly(Side.LEFT);
            }
            if (zone.code().endsWith("_right")) {
                assertThat(sides).containsExactly(Side.RIGHT);
            }
        }
        assertThat(Zone.LEG_LEFT.regions()).hasSameSizeAs(Zone.LEG_RIGHT.regions());
        assertThat(Zone.SHOULDER_OR_ARM_LEFT.regions()).hasSameSizeAs(Zone.SHOULDER_OR_ARM_RIGHT.regions());
        assertThat(Zone.BUTTOCK_OR_HIP_LEFT.regions()).hasSameSizeAs(Zone.BUTTOCK_OR_HIP_RIGHT.regions());
    }

    @Test
    void theSideOfADayIsTheOneAllItsSidedPlacesAreOn() {
        assertThat(Side.of(Set.of())).isZero();
        assertThat(Side.of(Set.of(Region.SACRUM))).isZero();
        assertThat(Side.of(Set.of(Region.SACRUM, Region.CALF_LEFT))).isNegative();
        assertThat(Side.of(Set.of(Region.CALF_RIGHT))).isPositive();
        assertThat(Side.of(Set.of(Region.CALF_RIGHT, Region.CALF_LEFT))).isZero();
    }
}
