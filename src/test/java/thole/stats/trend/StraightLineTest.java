package thole.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thole.stats.gls.GridPosterior;
import thole.stats.gls.SlopePosterior;

class StraightLineTest {

    private static final double NONE = Double.NaN;

    @Test
    void nothingMissingDaysOneDayAndEightDaysHaveNoLine() {
        assertThat(StraightLine.fit(new double[0])).isEmpty();
        assertThat(StraightLine.fit(new double[] {NONE, NONE})).isEmpty();
        assertThat(StraightLine.fit(new double[] {4})).isEmpty();
        assertThat(StraightLine.fit(noise(8))).isEmpty();
        assertThat(StraightLine.fit(noise(9))).isPresent();
    }

    @Test
    void equalValuesHaveNoLine() {
        double[] flat = new double[40];
        Arrays.fill(flat, 3.3);

        assertThat(StraightLine.fit(flat)).isEmpty();
    }

    @Test
    void theLineIsTheOneThatNoiseLiesAbout() {
        double[] series = noise(200);
        Arrays.setAll(series, day -> series[day] + 5 + .02 * day);
        GridPosterior line = StraightLine.fit(series).orElseThrow();

        // half of 200 days
        SlopePosterior slope = line.slope(StraightLine.SLOPE);
        assertThat(slope.mean()).isCloseTo(2, within(3 * slope.standardError()));
        SlopePosterior level = line.slope(StraightLine.LEVEL);
        assertThat(level.mean()).isCloseTo(5 + .02 * 99.5, within(3 * level.standardError()));
    }

    @Test
    void daysBeforeAndAfterTheRecordChangeNothing() {
        double[] series = noise(50);
        double[] padded = new double[90];
        Arrays.fill(padded, NONE);
        System.arraycopy(series, 0, padded, 13, 50);

        GridPosterior line = StraightLine.fit(series).orElseThrow();
        GridPosterior same = StraightLine.fit(padded).orElseThrow();

        assertThat(same.slope(StraightLine.LEVEL).mean())
                .isEqualTo(line.slope(StraightLine.LEVEL).mean());
        assertThat(same.inertia()).isEqualTo(line.inertia());
    }

    private static double[] noise(int days) {
        Random random = new Random(4);
        double[] noise = new double[days];
        Arrays.setAll(noise, _ -> random.nextGaussian());
        return noise;
    }
}
