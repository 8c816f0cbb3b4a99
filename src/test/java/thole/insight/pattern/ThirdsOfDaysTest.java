package thole.insight.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThirdsOfDaysTest {

    private static final double NONE = Double.NaN;

    @Test
    void theLowerAndTheHigherThirdOfDaysAreAveraged() {
        assertThat(ThirdsOfDays.of(series(1, 2, 3, 4, 5, 6), series(10, 20, 30, 40, 50, 60), 0))
                .isEqualTo(new Thirds(20, 50, 1.5, 5.5, 2, 2));
    }

    @Test
    void daysTiedWithTheLastOfAThirdBelongToIt() {
        assertThat(ThirdsOfDays.of(series(1, 2, 3, 4, 5, 6), series(1, 2, 2, 3, 4, 5), 0))
                .isEqualTo(new Thirds(2, 4, 2, 5.5, 3, 2));
    }

    @Test
    void aMissingDayCountsNowhere() {
        assertThat(ThirdsOfDays.of(series(1, NONE, 3, 4), series(1, 1, NONE, 3), 0))
                .isEqualTo(new Thirds(1, 3, 1, 4, 1, 1));
    }

    @Test
    void theDayBeforeIsSetBesideTheDay() {
        assertThat(ThirdsOfDays.of(series(9, 1, 2, 3), series(10, 20, 30, 9), 1))
                .isEqualTo(new Thirds(10, 30, 1, 3, 1, 1));
    }

    @Test
    void aFactorThatIsMostlyNoComparesNoWithYes() {
        assertThat(ThirdsOfDays.of(series(2, 2, 2, 2, 2, 5), series(0, 0, 0, 0, 0, 1), 0))
                .isEqualTo(new Thirds(0, 1, 2, 5, 5, 1));
        assertThat(ThirdsOfDays.of(series(2, 5, 5, 5, 5, 5), series(0, 1, 1, 1, 1, 1), 0))
                .isEqualTo(new Thirds(0, 1, 2, 5, 1, 5));
    }

    @Test
    void aConstantFactorOneDayAndNoDayHaveNoGroups() {
        assertThat(ThirdsOfDays.of(series(1, 2, 3), series(5, 5, 5), 0)).isEqualTo(Thirds.NONE);
        assertThat(ThirdsOfDays.of(series(1), series(5), 0)).isEqualTo(Thirds.NONE);
        assertThat(ThirdsOfDays.of(series(), series(), 1)).isEqualTo(Thirds.NONE);
        assertThat(Thirds.NONE.isThere()).isFalse();
    }

    private static double[] series(double... values) {
        return values;
    }
}
