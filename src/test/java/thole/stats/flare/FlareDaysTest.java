package thole.stats.flare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thole.stats.flare.FlareDays.Episode;

class FlareDaysTest {

    private static final double MISSING = Double.NaN;

    @Test
    void noDaysHaveNoFlares() {
        assertThat(unmarked().episodes()).isEmpty();
        assertThat(unmarked().days()).isEmpty();
    }

    @Test
    void oneDayAConstantLevelAndNoValuesHaveNoFlares() {
        assertThat(unmarked(9).onsets()).isEmpty();
        assertThat(unmarked(level(40, 6)).onsets()).isEmpty();
        assertThat(unmarked(level(40, MISSING)).onsets()).isEmpty();
    }

    @Test
    void twoAboveTheUsualLevelIsAFlareAndAHalfLessIsNot() {
        double[] level = level(20, 4);
        level[12] = 5.5;
        level[16] = 6;

        assertThat(unmarked(level).episodes()).containsExactly(new Episode(16, 16, 6));
    }

    @Test
    void aLevelBelowThreeIsNeverAFlare() {
        double[] level = level(20, 0);
        level[12] = 2.5;
        level[16] = 3;

        assertThat(unmarked(level).onsets()).containsExactly(16);
    }

    @Test
    void nineRecordedDaysAreNoBaseline() {
        double[] level = level(20, 2);
        level[9] = 9;
        level[3] = MISSING;
        level[10] = 9;
        level[14] = 9;

        assertThat(unmarked(level).onsets()).containsExactly(14);
    }

    @Test
    void theBaselineReachesBackTwentyEightDays() {
        double[] tenLongAgo = level(40, MISSING);
        Arrays.fill(tenLongAgo, 0, 10, 2);
        double[] inReach = tenLongAgo.clone();
        inReach[28] = 9;
        double[] outOfReach = tenLongAgo.clone();
        outOfReach[29] = 9;

        assertThat(unmarked(inReach).onsets()).containsExactly(28);
        assertThat(unmarked(outOfReach).onsets()).isEmpty();
    }

    @Test
    void aSpreadOutBaselineAsksForMore() {
        double[] level =
                IntStream.range(0, 30).mapToDouble(day -> 2 + day % 3 * 2).toArray();
        double[] high = level.clone();
        level[20] = 8.5;
        high[20] = 9;

        // median 4, MAD 2: 4 + 1.645 · 1.4826 · 2 = 8.88
        assertThat(unmarked(level).onsets()).isEmpty();
        assertThat(unmarked(high).onsets()).containsExactly(20);
    }

    @Test
    void aFlareContinuesAcrossOneDayAndEndsAfterTwo() {
        double[] level = level(40, 2);
        level[15] = 6;
        level[17] = 7;
        level[20] = 6;
        level[21] = MISSING;
        level[22] = 8;

        assertThat(unmarked(level).episodes()).containsExactly(new Episode(15, 17, 7), new Episode(20, 22, 8));
        assertThat(unmarked(level).onsets()).containsExactly(15, 20);
    }

    @Test
    void aMarkedDayIsAFlareWhateverItsLevel() {
        double[] level = level(12, 5);
        level[6] = MISSING;
        boolean[] marked = new boolean[12];
        marked[0] = true;
        marked[6] = true;

        FlareDays flares = FlareDays.find(level, marked);

        assertThat(flares.days()).containsExactly(marked);
        assertThat(flares.onsets()).containsExactly(0, 6);
        assertThat(flares.episodes()).containsExactly(new Episode(0, 0, 5), new Episode(6, 6, MISSING));
    }

    @Test
    void aMarkedDayBeforeAFoundOneBeginsTheFlare() {
        double[] level = level(30, 3);
        level[20] = 7;
        boolean[] marked = new boolean[30];
        marked[18] = true;

        assertThat(FlareDays.find(level, marked).episodes()).containsExactly(new Episode(18, 20, 7));
    }

    @Test
    void marksOfAnotherLengthAreRefused() {
        assertThatThrownBy(() -> FlareDays.find(new double[3], new boolean[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsHandedOutCannotChangeWhatWasFound() {
        double[] level = level(20, 2);
        level[15] = 9;
        FlareDays flares = unmarked(level);

        flares.days()[15] = false;
        flares.onsets()[0] = 1;

        assertThat(flares.days()[15]).isTrue();
        assertThat(flares.onsets()).containsExactly(15);
    }

    private static FlareDays unmarked(double... level) {
        return FlareDays.find(level, new boolean[level.length]);
    }

    private static double[] level(int days, double value) {
        double[] level = new double[days];
        Arrays.fill(level, value);
        return level;
    }
}
