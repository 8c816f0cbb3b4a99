package thole.stats.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PoolingPropertiesTest {

    private static final SlopeEstimate MISSING = new SlopeEstimate(Double.NaN, Double.NaN);

    @Test
    void withoutAUsableStandardErrorASlopeIsMissing() {
        assertThat(RandomEffects.pool(List.of(
                        new SlopeEstimate(.5, 0),
                        new SlopeEstimate(.5, -1),
                        new SlopeEstimate(.5, Double.POSITIVE_INFINITY),
                        new SlopeEstimate(Double.NaN, .1))))
                .isEqualTo(PooledSlope.NONE);
    }

    @Test
    void twoSlopesArePooledWithAFixedEffect() {
        PooledSlope pooled = RandomEffects.pool(List.of(new SlopeEstimate(1, .1), new SlopeEstimate(3, .1)));

        assertThat(pooled.slope()).isCloseTo(2, within(1e-12));
        assertThat(pooled.standardError()).isCloseTo(.1 / Math.sqrt(2), within(1e-12));
        assertThat(pooled.q()).isCloseTo(200, within(1e-9));
        assertThat(pooled.differ()).isTrue();
    }

    @Test
    void theOrderDoesNotMatterAndAMissingOneIsNotCounted() {
        List<SlopeEstimate> three =
                List.of(new SlopeEstimate(.4, .1), new SlopeEstimate(.9, .3), new SlopeEstimate(-.2, .2));
        PooledSlope pooled = RandomEffects.pool(three);
        PooledSlope other = RandomEffects.pool(List.of(three.get(2), MISSING, three.get(0), three.get(1)));

        assertThat(other.count()).isEqualTo(3);
        assertThat(other.slope()).isCloseTo(pooled.slope(), within(1e-12));
        assertThat(other.lo95()).isCloseTo(pooled.lo95(), within(1e-9));
        assertThat(other.pHomogeneous()).isCloseTo(pooled.pHomogeneous(), within(1e-12));
    }

    @Test
    void anotherUnitScalesTheSlopeAndNotWhetherTheyDiffer() {
        List<SlopeEstimate> hours =
                List.of(new SlopeEstimate(.6, .1), new SlopeEstimate(1.2, .2), new SlopeEstimate(.1, .3));
        List<SlopeEstimate> minutes = hours.stream()
                .map(hour -> new SlopeEstimate(hour.slope() / 60, hour.standardError() / 60))
                .toList();

        PooledSlope perHour = RandomEffects.pool(hours);
        PooledSlope perMinute = RandomEffects.pool(minutes);

        assertThat(perMinute.slope() * 60).isCloseTo(perHour.slope(), within(1e-12));
        assertThat(perMinute.hi95() * 60).isCloseTo(perHour.hi95(), within(1e-12));
        assertThat(perMinute.pHomogeneous()).isCloseTo(perHour.pHomogeneous(), within(1e-12));
    }
}
