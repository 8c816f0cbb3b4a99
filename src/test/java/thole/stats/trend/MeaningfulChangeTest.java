package thole.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thole.stats.trend.MeaningfulChange.Estimated;
import thole.stats.trend.MeaningfulChange.NotEstimated;
import thole.stats.trend.MeaningfulChange.Reason;
import thole.stats.trend.MeaningfulChange.Stretches;

class MeaningfulChangeTest {

    private final double[] series = Wave.persistent(100, 5, 12);

    @Test
    void stretchesThatOverlapAreNotCompared() {
        assertThat(reason(MeaningfulChange.of(new double[0], 0))).isEqualTo(Reason.NOT_APART);
        assertThat(reason(MeaningfulChange.of(new double[] {4}, 0))).isEqualTo(Reason.NOT_APART);
        assertThat(reason(MeaningfulChange.of(Wave.persistent(55, 4, 1), 0))).isEqualTo(Reason.NOT_APART);
        assertThat(MeaningfulChange.of(Wave.persistent(56, 4, 1), 0)).isInstanceOf(Estimated.class);
        assertThat(MeaningfulChange.of(series, 44)).isInstanceOf(Estimated.class);
        assertThat(reason(MeaningfulChange.of(series, 45))).isEqualTo(Reason.NOT_APART);
        assertThat(reason(MeaningfulChange.of(series, 100))).isEqualTo(Reason.NOT_APART);
    }

    @Test
    void eachStretchNeedsFourteenValues() {
        double[] thirteen = Wave.without(series, IntStream.range(13, 28).toArray());
        double[] fourteen = Wave.without(series, IntStream.range(14, 28).toArray());

        assertThat(reason(MeaningfulChange.of(thirteen, 0))).isEqualTo(Reason.NOT_ENOUGH_DATA);
        assertThat(MeaningfulChange.of(fourteen, 0)).isInstanceOf(Estimated.class);
        assertThat(MeaningfulChange.of(fourteen, 0).stretches().earlierEntries())
                .isEqualTo(14);
        assertThat(reason(MeaningfulChange.of(Wave.reversed(thirteen), 0))).isEqualTo(Reason.NOT_ENOUGH_DATA);
    }

    @Test
    void nothingRecordedIsNotEnoughAndHasNoMeans() {
        assertThat(MeaningfulChange.of(Wave.level(100, Wave.MISSING), 0))
                .isEqualTo(new NotEstimated(new Stretches(0, Double.NaN, 0, Double.NaN), Reason.NOT_ENOUGH_DATA));
    }

    @Test
    void daysBeforeTheSeriesHaveNoValue() {
        assertThat(MeaningfulChange.of(series, -14).stretches().earlierEntries())
                .isEqualTo(14);
        assertThat(reason(MeaningfulChange.of(series, -15))).isEqualTo(Reason.NOT_ENOUGH_DATA);
        assertThat(reason(MeaningfulChange.of(series, -28))).isEqualTo(Reason.NOT_ENOUGH_DATA);
    }

    @Test
    void withoutUpsAndDownsADifferenceCannotBeJudged() {
        Stretches same = new Stretches(28, 5, 28, 5);
        Stretches fallen = new Stretches(28, 5, 28, 3);

        assertThat(MeaningfulChange.of(Wave.level(100, 5), 0))
                .isEqualTo(new NotEstimated(same, Reason.NOT_ENOUGH_VARIATION));
        assertThat(MeaningfulChange.of(Wave.plus(Wave.level(100, 5), day -> day < 50 ? 0 : -2), 0))
                .isEqualTo(new NotEstimated(fallen, Reason.NOT_ENOUGH_VARIATION));
    }

    @Test
    void aPlantedChangeIsAddedToTheDifferenceAndTheDaysBetweenDoNotCount() {
        Estimated plain = estimated(series, 0);
        Estimated fallen = estimated(Wave.plus(series, day -> day >= 72 ? -3 : day < 28 ? 0 : 50), 0);

        assertThat(fallen.difference() - plain.difference()).isCloseTo(-3, within(1e-9));
        assertThat(fallen.se()).isCloseTo(plain.se(), within(1e-9));
        assertThat(fallen.size()).isEqualTo(ChangeSize.SUBSTANTIAL);
        assertThat(plain.size()).isEqualTo(ChangeSize.WITHIN_USUAL);
    }

    @Test
    void timeReversedTurnsTheDifferenceAround() {
        Estimated forward = estimated(series, 0);
        Estimated backward = estimated(Wave.reversed(series), 0);

        assertThat(backward.difference()).isCloseTo(-forward.difference(), within(1e-9));
        assertThat(backward.lo95()).isCloseTo(-forward.hi95(), within(1e-9));
        assertThat(backward.stretches().earlierMean())
                .isCloseTo(forward.stretches().lastMean(), within(1e-12));
    }

    @Test
    void anotherLevelChangesNeitherTheDifferenceNorItsInterval() {
        Estimated plain = estimated(series, 0);
        Estimated higher = estimated(Wave.plus(series, day -> 4), 0);

        assertThat(higher.difference()).isCloseTo(plain.difference(), within(1e-9));
        assertThat(higher.hi95()).isCloseTo(plain.hi95(), within(1e-9));
    }

    @Test
    void theLabelIsTheLargestThatIsReached() {
        assertThat(ChangeSize.of(5, -2.5, -3, -2)).isEqualTo(ChangeSize.SUBSTANTIAL);
        assertThat(ChangeSize.of(5, -1.5, -2, -1)).isEqualTo(ChangeSize.MEANINGFUL);
        assertThat(ChangeSize.of(8, 2, 1, 3)).isEqualTo(ChangeSize.MEANINGFUL);
        assertThat(ChangeSize.of(5, .75, .1, 1)).isEqualTo(ChangeSize.SLIGHT);
        assertThat(ChangeSize.of(9, -1, -2, -.1)).isEqualTo(ChangeSize.SLIGHT);
        assertThat(ChangeSize.of(9, -.9, -2, -.1)).isEqualTo(ChangeSize.LESS_THAN_SLIGHT);
    }

    @Test
    void anIntervalThatHoldsZeroIsWithinTheUsualWhateverTheSize() {
        assertThat(ChangeSize.of(5, -4, -8.1, 0)).isEqualTo(ChangeSize.WITHIN_USUAL);
        assertThat(ChangeSize.of(5, 4, 0, 8)).isEqualTo(ChangeSize.WITHIN_USUAL);
    }

    @Test
    void belowTwoOnlyPointsCount() {
        assertThat(ChangeSize.of(1.9, -1.9, -2, -1)).isEqualTo(ChangeSize.SLIGHT);
        assertThat(ChangeSize.of(1.9, 2, 1, 3)).isEqualTo(ChangeSize.MEANINGFUL);
        assertThat(ChangeSize.of(1.9, .9, .1, 2)).isEqualTo(ChangeSize.LESS_THAN_SLIGHT);
        assertThat(ChangeSize.of(2, -1, -2, -.1)).isEqualTo(ChangeSize.SUBSTANTIAL);
        assertThat(ChangeSize.of(0, 3, 1, 5)).isEqualTo(ChangeSize.MEANINGFUL);
    }

    @Test
    void roundingTakesNoLabelAway() {
        assertThat(ChangeSize.of(3, -.3 * 3, -1, -.5)).isEqualTo(ChangeSize.MEANINGFUL);
        assertThat(ChangeSize.of(8, -(2 - 1e-12), -3, -1)).isEqualTo(ChangeSize.MEANINGFUL);
        assertThat(ChangeSize.of(9, 1 - 1e-12, .5, 2)).isEqualTo(ChangeSize.SLIGHT);
    }

    @Test
    void anInterruptedComparisonStops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> MeaningfulChange.of(series, 0)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Estimated estimated(double[] series, int earlierFrom) {
        return (Estimated) MeaningfulChange.of(series, earlierFrom);
    }

    private static Reason reason(MeaningfulChange change) {
        return ((NotEstimated) change).reason();
    }
}
