package thole.stats.nuisance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thole.stats.gls.Design;
import thole.stats.gls.GaGls;

class LevelShiftsTest {

    @Test
    void fewerThanFortyTwoValuesHaveNoShift() {
        assertThat(find(0, i -> 1)).isEmpty();
        assertThat(find(1, i -> 1)).isEmpty();
        assertThat(find(41, stepped(41, 20, 8))).isEmpty();
        assertThat(find(42, stepped(42, 20, 8))).containsExactly(20);
    }

    @Test
    void aConstantAndALineHaveNoShift() {
        assertThat(find(100, i -> 4)).isEmpty();
        assertThat(find(100, i -> i * .1)).isEmpty();
    }

    @Test
    void aLargeStepIsFoundWhereItIs() {
        assertThat(find(120, stepped(120, 47, 6))).containsExactly(47);
    }

    @Test
    void independentNoiseHasNoShift() {
        assertThat(find(200, stepped(200, 100, 0))).isEmpty();
    }

    @Test
    void anEpisodeShorterThanFourteenRowsIsNoLevel() {
        Random random = new Random(3);
        double[] noise = random.doubles(120).toArray();

        assertThat(find(120, i -> noise[i] + (i >= 100 && i < 108 ? 3 : 0))).isEmpty();
    }

    @Test
    void aStepIsOneFromItsRowOn() {
        assertThat(LevelShifts.steps(4, new int[] {1, 3}))
                .containsExactly(new double[] {0, 1, 1, 1}, new double[] {0, 0, 0, 1});
        assertThat(LevelShifts.steps(4, new int[0])).isEmpty();
    }

    private static int[] find(int rows, IntToDoubleFunction value) {
        int[] days = IntStream.range(0, rows).toArray();
        double[] values = IntStream.range(0, rows).mapToDouble(value).toArray();
        Design smooth = new Design(days, NuisanceColumns.smooth(days, rows));
        return LevelShifts.find(values, OrdinaryLeastSquares.on(smooth.columns()), () -> GaGls.fit(smooth, values));
    }

    private static IntToDoubleFunction stepped(int rows, int at, double height) {
        double[] noise = new Random(17).doubles(rows).toArray();
        return i -> noise[i] + (i >= at ? height : 0);
    }
}
