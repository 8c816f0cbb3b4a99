package thole.stats.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thole.stats.variation.PairedDifference.Estimated;
import thole.stats.variation.PairedDifference.NotEnoughDays;
import thole.stats.variation.PairedDifference.WithoutSpread;

class PairedDifferenceTest {

    private static final double NONE = Double.NaN;

    @Test
    void noDaysOneDayAndMissingReadingsAreNotEnough() {
        assertThat(PairedDifference.of(new double[0], new double[0])).isEqualTo(new NotEnoughDays(0));
        assertThat(PairedDifference.of(new double[] {1}, new double[] {2})).isEqualTo(new NotEnoughDays(1));
        assertThat(PairedDifference.of(new double[] {1, NONE}, new double[] {NONE, 2}))
                .isEqualTo(new NotEnoughDays(0));
    }

    @Test
    void fourteenDaysWithBothAreEnough() {
        double[] second = random(14);

        assertThat(PairedDifference.of(new double[14], second)).isInstanceOf(Estimated.class);
        second[3] = NONE;
        assertThat(PairedDifference.of(new double[14], second)).isEqualTo(new NotEnoughDays(13));
    }

    @Test
    void equalDifferencesHaveAMeanButNoInterval() {
        double[] first = random(20);
        double[] second = new double[20];
        Arrays.setAll(second, day -> first[day] + 1.5);

        assertThat(PairedDifference.of(first, second)).isEqualTo(new WithoutSpread(20, 1.5));
    }

    @Test
    void theOtherWayRoundIsTheSameWithTheOtherSign() {
        double[] first = random(30);
        double[] second = random(60);
        Estimated there = (Estimated) PairedDifference.of(first, Arrays.copyOfRange(second, 30, 60));
        Estimated back = (Estimated) PairedDifference.of(Arrays.copyOfRange(second, 30, 60), first);

        assertThat(back.mean()).isCloseTo(-there.mean(), within(1e-9));
        assertThat(back.interval().lo95()).isCloseTo(-there.interval().hi95(), within(1e-9));
        assertThat(back.se()).isCloseTo(there.se(), within(1e-9));
    }

    @Test
    void seriesOfAnotherLengthAreRefused() {
        assertThatThrownBy(() -> PairedDifference.of(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] random(int days) {
        return new Random(8).doubles(days, 0, 10).map(Math::rint).toArray();
    }
}
