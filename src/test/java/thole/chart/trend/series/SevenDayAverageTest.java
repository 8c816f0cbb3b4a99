package thole.chart.trend.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SevenDayAverageTest {

    private static final double GAP = Double.NaN;

    @Test
    void twoDaysOfSevenAreTooFewAndThreeAreEnough() {
        assertThat(SevenDayAverage.of(new double[] {2, 4, 6})).containsExactly(GAP, GAP, 4);
    }

    @Test
    void aBlankDayIsAGapEvenWithSixDaysBeforeIt() {
        assertThat(SevenDayAverage.of(new double[] {1, 2, 3, GAP, 6})).containsExactly(GAP, GAP, 2, GAP, 3);
    }

    @Test
    void onlyTheLastSevenDaysCount() {
        double[] level = {10, 1, 1, 1, 1, 1, 1, 1};

        assertThat(SevenDayAverage.of(level)[6]).isEqualTo(16 / 7.0);
        assertThat(SevenDayAverage.of(level)[7]).isEqualTo(1);
    }

    @Test
    void afterALongGapTheLineWaitsForThreeDaysAgain() {
        double[] level = {1, 2, 3, GAP, GAP, GAP, GAP, GAP, 4, 5, 6};

        assertThat(SevenDayAverage.of(level)).containsExactly(GAP, GAP, 2, GAP, GAP, GAP, GAP, GAP, GAP, GAP, 5);
    }
}
