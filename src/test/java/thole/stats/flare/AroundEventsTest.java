package thole.stats.flare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thole.stats.Calendar;
import thole.stats.flare.AroundEvents.Day;

class AroundEventsTest {

    private static final int DAYS = 120;
    private static final int[] ONSETS = {9, 24, 40, 58, 71, 90, 105};

    @Test
    void aSeriesThatRisesBeforeEveryEventStandsOutOnThatDay() {
        double[] series = noise(DAYS);
        Arrays.stream(ONSETS).forEach(day -> series[day - 1] += 6);

        AroundEvents around = around(series, ONSETS);

        Day before = around.clearest();
        assertThat(before.offset()).isEqualTo(-1);
        assertThat(before.mean()).isGreaterThan(before.bandHalfWidth());
        assertThat(before.low95()).isBetween(0.0, before.mean());
        assertThat(before.high95()).isGreaterThan(before.mean());
        assertThat(around.statistic()).isEqualTo(before.weight());
        // 112 shifts, none of which is as large
        assertThat(around.p()).isEqualTo(1.0 / 113, within(1e-12));
    }

    @Test
    void theDayAfterAnEventTakesNoPartInTheTest() {
        double[] series = noise(DAYS);
        double before = around(series, ONSETS).statistic();
        Arrays.stream(ONSETS).forEach(day -> series[day + 2] += 6);

        AroundEvents around = around(series, ONSETS);

        assertThat(around.days().get(5).mean()).isGreaterThan(1.5);
        assertThat(around.clearest().offset()).isLessThanOrEqualTo(0);
        assertThat(around.statistic()).isLessThan(before + 1);
    }

    @Test
    void fewerThanFiveEventsWithAValueOnEachOfTheFourDaysAreNoAverage() {
        double[] series = noise(DAYS);
        int[] five = Arrays.copyOf(ONSETS, 5);
        assertThat(AroundEvents.of(calendar(DAYS), series, five, 1)).isPresent();
        assertThat(AroundEvents.of(calendar(DAYS), series, Arrays.copyOf(ONSETS, 4), 1))
                .isEmpty();

        series[five[2] - 3] = Double.NaN;
        assertThat(AroundEvents.of(calendar(DAYS), series, five, 1)).isEmpty();
    }

    @Test
    void afterTheEventThreeValuesAreNeededForAMean() {
        double[] series = noise(DAYS);
        int[] onsets = {9, 24, 40, 58, DAYS - 3};
        series[9 + 3] = Double.NaN;
        series[24 + 3] = Double.NaN;
        series[9 + 2] = Double.NaN;

        AroundEvents around = around(series, onsets);

        // the calendar ends two days after the last event
        Day second = around.days().get(5);
        Day third = around.days().get(6);
        assertThat(second.count()).isEqualTo(4);
        assertThat(second.mean()).isFinite();
        assertThat(third.count()).isEqualTo(2);
        assertThat(new double[] {third.mean(), third.low95(), third.high95()})
                .containsExactly(Double.NaN, Double.NaN, Double.NaN);
    }

    @Test
    void aDayWithoutAnyValueHasABandWithoutEnd() {
        double[] series = noise(DAYS);
        int[] onsets = {9, 24, 40, 58, 71};
        Arrays.stream(onsets).forEach(day -> series[day + 3] = Double.NaN);

        Day third = around(series, onsets).days().getLast();

        assertThat(third.count()).isZero();
        assertThat(third.bandHalfWidth()).isInfinite();
    }

    @Test
    void twentySevenValuesAreTooFew() {
        double[] series = noise(28);
        int[] onsets = {4, 8, 13, 18, 24};

        assertThat(AroundEvents.of(calendar(28), series, onsets, 1)).isPresent();
        series[27] = Double.NaN;
        assertThat(AroundEvents.of(calendar(28), series, onsets, 1)).isEmpty();
    }

    @Test
    void noDaysOneDayAllMissingAndAllEqualHaveNoAverage() {
        assertThat(AroundEvents.of(calendar(0), new double[0], new int[0], 1)).isEmpty();
        assertThat(AroundEvents.of(calendar(1), new double[] {3}, new int[] {0}, 1))
                .isEmpty();
        assertThat(AroundEvents.of(calendar(DAYS), level(Double.NaN), ONSETS, 1))
                .isEmpty();
        assertThat(AroundEvents.of(calendar(DAYS), level(7), ONSETS, 1)).isEmpty();
        assertThat(AroundEvents.of(calendar(DAYS), level(0), ONSETS, 1)).isEmpty();
    }

    @Test
    void aSeriesThatOnlyFollowsTheWeekHasNoAverage() {
        double[] series = IntStream.range(0, DAYS)
                .mapToDouble(day -> day % 7 == 3 ? 2 : 5)
                .toArray();

        assertThat(AroundEvents.of(calendar(DAYS), series, ONSETS, 1)).isEmpty();
    }

    @Test
    void unitAndZeroOfTheSeriesDoNotMatter() {
        double[] series = noise(DAYS);
        series[50] = Double.NaN;
        double[] minutes = Arrays.stream(series).map(hours -> 60 * hours + 300).toArray();
        AroundEvents one = around(series, ONSETS);
        AroundEvents other = around(minutes, ONSETS);
        AroundEvents reversed =
                around(Arrays.stream(series).map(value -> 10 - value).toArray(), ONSETS);

        assertThat(other.statistic()).isCloseTo(one.statistic(), within(1e-9));
        assertThat(other.p()).isEqualTo(one.p());
        assertThat(reversed.p()).isEqualTo(one.p());
        assertThat(reversed.clearest().mean()).isCloseTo(-one.clearest().mean(), within(1e-9));
    }

    @Test
    void theSeedDecidesTheIntervalAndNothingElse() {
        double[] series = noise(DAYS);
        AroundEvents one = around(series, ONSETS);
        AroundEvents other = AroundEvents.of(calendar(DAYS), series, ONSETS, 2).orElseThrow();

        assertThat(around(series, ONSETS)).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
        assertThat(other.p()).isEqualTo(one.p());
        assertThat(other.statistic()).isEqualTo(one.statistic());
    }

    @Test
    void aSeriesOfAnotherLengthAndAnEventOutsideAreRefused() {
        assertThatThrownBy(() -> AroundEvents.of(calendar(9), new double[8], new int[0], 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AroundEvents.of(calendar(9), new double[9], new int[] {9}, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AroundEvents.of(calendar(9), new double[9], new int[] {-1}, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInterruptedThreadStops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> around(noise(DAYS), ONSETS)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static AroundEvents around(double[] series, int[] onsets) {
        return AroundEvents.of(calendar(series.length), series, onsets, 1).orElseThrow();
    }

    private static Calendar calendar(int days) {
        return new Calendar(days, 2);
    }

    private static double[] level(double value) {
        double[] series = new double[DAYS];
        Arrays.fill(series, value);
        return series;
    }

    private static double[] noise(int days) {
        Random random = new Random(5);
        return IntStream.range(0, days)
                .mapToDouble(day -> random.nextGaussian())
                .toArray();
    }
}
