package thole.stats.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PermutationTestTest {

    private static final long SEED = 7;

    @Test
    void noRowOneRowAndAFigureThatDoesNotDependOnTheOrderGiveOne() {
        assertThat(PermutationTest.smaller(0, rows -> 3, SEED)).isEqualTo(1);
        assertThat(PermutationTest.smaller(1, rows -> rows[0], SEED)).isEqualTo(1);
        assertThat(PermutationTest.smaller(20, rows -> rows.length, SEED)).isEqualTo(1);
    }

    @Test
    void noFigureGivesNoP() {
        assertThat(PermutationTest.smaller(5, rows -> Double.NaN, SEED)).isNaN();
    }

    @Test
    void anOrderThatNoShuffleReachesGivesTheSmallestP() {
        assertThat(PermutationTest.smaller(60, PermutationTestTest::distance, SEED))
                .isEqualTo(1 / 2000.0);
    }

    @Test
    void allOrdersOfThreeRowsComeUpAboutAsOften() {
        // 0, 1, 2 and 2, 1, 0 have the smallest distance: 2 of 6 orders
        assertThat(PermutationTest.smaller(3, PermutationTestTest::distance, SEED))
                .isCloseTo(1 / 3.0, within(.04));
    }

    @Test
    void everyShuffleIsAnOrderOfAllRows() {
        PermutationTest.smaller(
                9,
                rows -> {
                    int[] sorted = rows.clone();
                    Arrays.sort(sorted);
                    assertThat(sorted).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
                    return 0;
                },
                SEED);
    }

    @Test
    void theSameSeedGivesTheSameP() {
        assertThat(PermutationTest.smaller(4, PermutationTestTest::distance, SEED))
                .isEqualTo(PermutationTest.smaller(4, PermutationTestTest::distance, SEED));
    }

    private static double distance(int[] rows) {
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            sum += Math.abs(rows[i] - rows[i - 1]);
        }
        return sum;
    }
}
