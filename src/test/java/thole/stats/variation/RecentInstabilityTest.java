package thole.stats.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RecentInstabilityTest {

    private static final double NONE = Double.NaN;

    @Test
    void nothingOneDayAndMissingDaysCannotBeCompared() {
        assertThat(RecentInstability.of(new double[0])).isEqualTo(new RecentInstability(NONE, 0, NONE));
        assertThat(RecentInstability.of(new double[] {4}).comparable()).isFalse();
        double[] missing = new double[300];
        Arrays.fill(missing, NONE);
        assertThat(RecentInstability.of(missing)).isEqualTo(new RecentInstability(NONE, 0, NONE));
        assertThat(RecentInstability.of(missing).aboveUsual()).isFalse();
    }

    @Test
    void sixEarlierMonthsAreNeededAndAPartOfOneDoesNotCount() {
        assertThat(RecentInstability.of(saw(7 * 28 - 1, 1)).earlierPeriods()).isEqualTo(5);
        assertThat(RecentInstability.of(saw(7 * 28 - 1, 1)).comparable()).isFalse();
        assertThat(RecentInstability.of(saw(7 * 28, 1))).isEqualTo(new RecentInstability(1, 6, 1));
    }

    @Test
    void equalMonthsAreNotAboveTheUsual() {
        assertThat(RecentInstability.of(saw(7 * 28, 1)).aboveUsual()).isFalse();
        assertThat(RecentInstability.of(new double[7 * 28]).aboveUsual()).isFalse();
    }

    @Test
    void largerStepsThanInNineOfTenMonthsStandOut() {
        double[] series = saw(8 * 28, 1);
        for (int day = 7 * 28; day < series.length; day++) {
            series[day] *= 3;
        }

        assertThat(RecentInstability.of(series)).isEqualTo(new RecentInstability(3, 7, 1));
        assertThat(RecentInstability.of(series).aboveUsual()).isTrue();
    }

    @Test
    void aMonthWithFewerThanFourteenPairsDoesNotCount() {
        double[] series = saw(8 * 28, 1);
        Arrays.fill(series, 28, 42, NONE);
        assertThat(RecentInstability.of(series).earlierPeriods()).isEqualTo(6);

        double[] fourteen = saw(8 * 28, 1);
        Arrays.fill(fourteen, 28, 41, NONE);
        assertThat(RecentInstability.of(fourteen).earlierPeriods()).isEqualTo(7);
    }

    private static double[] saw(int days, double step) {
        double[] series = new double[days];
        Arrays.setAll(series, day -> day % 2 * step);
        return series;
    }
}
