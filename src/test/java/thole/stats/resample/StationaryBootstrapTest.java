package thole.stats.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class StationaryBootstrapTest {

    private static final long SEED = 42;

    @Test
    void theMeanBlockIsThreeRowsAtLeastAndGrowsWithTheCubeRoot() {
        assertThat(StationaryBootstrap.meanBlock(0)).isEqualTo(3);
        assertThat(StationaryBootstrap.meanBlock(5)).isEqualTo(3);
        assertThat(StationaryBootstrap.meanBlock(343)).isCloseTo(12.25, within(1e-12));
    }

    @Test
    void noRowsHaveNoInterval() {
        assertThat(StationaryBootstrap.of(0, SEED).intervals(rows -> 1)).containsExactly(Interval.NONE);
    }

    @Test
    void oneRowAndEqualRowsHaveTheFigureAtBothEnds() {
        assertThat(StationaryBootstrap.of(1, SEED).intervals(rows -> 7 + rows[0]))
                .containsExactly(new Interval(7, 7));
        assertThat(StationaryBootstrap.of(30, SEED).intervals(rows -> rows.length))
                .containsExactly(new Interval(30, 30));
    }

    @Test
    void aDrawWithoutAFigureLeavesNoInterval() {
        Interval interval = StationaryBootstrap.of(10, SEED)
                .intervals(rows -> rows[0] == 0 ? Double.NaN : 1)
                .getFirst();

        assertThat(interval).isEqualTo(Interval.NONE);
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherDrawsAnother() {
        List<Interval> first = StationaryBootstrap.of(50, SEED).intervals(StationaryBootstrapTest::meanRow);

        assertThat(StationaryBootstrap.of(50, SEED).intervals(StationaryBootstrapTest::meanRow))
                .isEqualTo(first);
        assertThat(StationaryBootstrap.of(50, SEED + 1).intervals(StationaryBootstrapTest::meanRow))
                .isNotEqualTo(first);
    }

    @Test
    void severalFiguresComeFromTheSameDraws() {
        List<Interval> together =
                StationaryBootstrap.of(50, SEED).intervals(StationaryBootstrapTest::meanRow, rows -> 2 * meanRow(rows));

        assertThat(together.get(1))
                .isEqualTo(new Interval(
                        2 * together.get(0).lo95(), 2 * together.get(0).hi95()));
    }

    @Test
    void blocksGoOnToTheNextRowAsOftenAsTheirMeanLengthSays() {
        long[] counts = new long[2];
        StationaryBootstrap.of(1000, SEED).intervals(rows -> {
            for (int i = 1; i < rows.length; i++) {
                counts[0] += rows[i] == (rows[i - 1] + 1) % 1000 ? 1 : 0;
                counts[1]++;
            }
            return 0;
        });

        // mean block 17.5: a step goes on with probability 1 − 1/17.5, and by chance after a jump
        double expected = 1 - 1 / 17.5 * (1 - 1 / 1000.0);
        assertThat((double) counts[0] / counts[1]).isCloseTo(expected, within(1e-3));
    }

    @Test
    void everyRowIsDrawnAboutAsOften() {
        long[] drawn = new long[40];
        StationaryBootstrap.of(40, SEED).intervals(rows -> {
            Arrays.stream(rows).forEach(row -> drawn[row]++);
            return 0;
        });

        assertThat(Arrays.stream(drawn).sum()).isEqualTo(40L * StationaryBootstrap.DRAWS);
        assertThat(Arrays.stream(drawn).min().orElseThrow()).isGreaterThan(1700);
        assertThat(Arrays.stream(drawn).max().orElseThrow()).isLessThan(2300);
    }

    @Test
    void anInterruptedThreadStopsAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> StationaryBootstrap.of(10, SEED).intervals(rows -> 0))
                    .isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> PermutationTest.smaller(10, rows -> 0, SEED))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static double meanRow(int[] rows) {
        return Arrays.stream(rows).average().orElseThrow();
    }
}
