package thole.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thole.stats.trend.MeaningfulChange.Stretches;

/// No value, one value, all equal, all missing.
class TrendEdgesTest {

    private static final double[] NOTHING = {};
    private static final double[] ONE = {5};

    @Test
    void noTrendWithoutValuesAndWithoutVariation() {
        assertThat(Trend.of(NOTHING)).isEqualTo(new Trend.NotEstimated(0, Trend.Reason.NOT_ENOUGH_DATA));
        assertThat(Trend.of(ONE)).isEqualTo(new Trend.NotEstimated(1, Trend.Reason.NOT_ENOUGH_DATA));
        assertThat(Trend.of(all(100, Double.NaN))).isEqualTo(new Trend.NotEstimated(0, Trend.Reason.NOT_ENOUGH_DATA));
        assertThat(Trend.of(all(100, 5))).isEqualTo(new Trend.NotEstimated(100, Trend.Reason.NOT_ENOUGH_VARIATION));
    }

    @Test
    void theTypicalSlopeOfEqualValuesIsZeroAndOfNoPairIsMissing() {
        assertThat(TheilSen.per30Days(NOTHING, 1)).isNaN();
        assertThat(TheilSen.per30Days(ONE, 1)).isNaN();
        assertThat(TheilSen.per30Days(all(100, Double.NaN), 1)).isNaN();
        assertThat(TheilSen.per30Days(all(100, 5), 1)).isZero();
    }

    @Test
    void nothingShiftsWhereNothingIsRecordedOrAllIsEqual() {
        assertThat(LastingShifts.of(NOTHING)).isEmpty();
        assertThat(LastingShifts.of(ONE)).isEmpty();
        assertThat(LastingShifts.of(all(100, Double.NaN))).isEmpty();
        assertThat(LastingShifts.of(all(100, 5))).isEmpty();
    }

    @Test
    void noChangeWithoutTwoStretchesOfValuesThatVary() {
        Stretches empty = new Stretches(0, Double.NaN, 0, Double.NaN);
        assertThat(MeaningfulChange.of(NOTHING, 0))
                .isEqualTo(new MeaningfulChange.NotEstimated(empty, MeaningfulChange.Reason.NOT_APART));
        assertThat(MeaningfulChange.of(ONE, 0))
                .isEqualTo(new MeaningfulChange.NotEstimated(
                        new Stretches(1, 5, 1, 5), MeaningfulChange.Reason.NOT_APART));
        assertThat(MeaningfulChange.of(all(100, Double.NaN), 0))
                .isEqualTo(new MeaningfulChange.NotEstimated(empty, MeaningfulChange.Reason.NOT_ENOUGH_DATA));
        assertThat(MeaningfulChange.of(all(100, 5), 0))
                .isEqualTo(new MeaningfulChange.NotEstimated(
                        new Stretches(28, 5, 28, 5), MeaningfulChange.Reason.NOT_ENOUGH_VARIATION));
    }

    @Test
    void theMiddleOfNoneIsMissingAndOfOneItself() {
        assertThat(Selection.median(new double[0])).isNaN();
        assertThat(Selection.median(new double[] {3})).isEqualTo(3);
        assertThat(Selection.median(all(9, 3))).isEqualTo(3);
        assertThat(Selection.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
    }

    @ParameterizedTest
    @CsvSource({
        "5, -2.5, -5, .1, WITHIN_USUAL",
        "5, NaN, NaN, NaN, WITHIN_USUAL",
        "9, -.9, -1, -.1, LESS_THAN_SLIGHT",
        "5, -1, -2, -.1, SLIGHT",
        "4, .6, .1, 1, SLIGHT",
        "9, 2, 1, 3, MEANINGFUL",
        "5, -1.5, -2, -1, MEANINGFUL",
        "5, -2.5, -3, -1, SUBSTANTIAL",
        "1, 1.9, 1, 3, SLIGHT",
        "0, 2, 1, 3, MEANINGFUL"
    })
    void aSizeIsTheLargestThatTheChangeDeserves(
            double baseline, double difference, double lo95, double hi95, ChangeSize size) {
        assertThat(ChangeSize.of(baseline, difference, lo95, hi95)).isEqualTo(size);
    }

    private static double[] all(int days, double value) {
        double[] series = new double[days];
        Arrays.fill(series, value);
        return series;
    }
}
