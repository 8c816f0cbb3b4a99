package thole.stats.gls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// One factor at a time says what the whole regression says.
class PartialRegressionTest {

    private static final int ROWS = 50;

    private final Random random = new Random(8);
    private final int[] days = IntStream.range(0, ROWS).map(i -> i + i / 7).toArray();
    private final double[] intercept = column(_ -> 1);
    private final double[] line = column(i -> i);
    private final double[] factor = column(_ -> random.nextGaussian());
    private final double[] step = column(i -> i < 20 ? 0 : 1);
    private final double[] outcome = column(i -> .4 * factor[i] + step[i] + random.nextGaussian());
    private final List<double[]> shared = List.of(intercept, line);
    private final PartialRegression regression =
            PartialRegression.crossed(days, shared, outcome, List.of(factor, step));

    @Test
    void theSlopeOfAFactorIsThatOfTheWholeRegression() {
        assertAgrees(regression.slopeOf(0), whole(outcome, factor));
        assertAgrees(regression.slopeOf(1), whole(outcome, step));
        assertThat(PartialRegression.of(days, shared, outcome, List.of(factor, step))
                        .slopeOf(0)
                        .orElseThrow()
                        .slope(0)
                        .twoSidedP())
                .isEqualTo(regression.slopeOf(0).orElseThrow().slope(0).twoSidedP());
    }

    @Test
    void theFirstFactorOnAnotherIsThatOfTheWholeRegression() {
        assertAgrees(regression.firstOn(1), whole(factor, step));
    }

    @Test
    void theFirstFactorBesideAnotherIsThatOfTheWholeRegression() {
        assertAgrees(regression.firstBeside(1), whole(outcome, step, factor));
    }

    @Test
    void whatIsCollinearOrLeavesTooFewDegreesOfFreedomGivesNothing() {
        double[] twice = column(i -> 2 * factor[i]);
        double[] given = column(i -> 3 - line[i]);
        PartialRegression collinear = PartialRegression.crossed(days, shared, outcome, List.of(factor, twice, given));

        assertThat(collinear.firstBeside(1)).isEmpty();
        assertThat(collinear.firstBeside(2)).isEmpty();
        assertThat(collinear.firstOn(2)).isEmpty();
        assertThat(few(10).firstBeside(1)).isEmpty();
        assertThat(few(11).firstBeside(1)).isPresent();
        assertThat(few(10).firstOn(1)).isPresent();
        assertThat(few(9).firstOn(1)).isEmpty();
    }

    private PartialRegression few(int rows) {
        double[] late = column(i -> i < 5 ? 0 : 1);
        return PartialRegression.crossed(
                Arrays.copyOf(days, rows),
                shared.stream().map(column -> Arrays.copyOf(column, rows)).toList(),
                Arrays.copyOf(outcome, rows),
                List.of(Arrays.copyOf(factor, rows), Arrays.copyOf(late, rows)));
    }

    private SlopePosterior whole(double[] of, double[]... behind) {
        Design design = new Design(days, shared).plus(behind);
        return GaGls.fit(design, of, design.width() - 1).orElseThrow().slope(0);
    }

    private static void assertAgrees(Optional<GridPosterior> partial, SlopePosterior whole) {
        SlopePosterior slope = partial.orElseThrow().slope(0);
        assertThat(slope.mean()).isCloseTo(whole.mean(), within(1e-10));
        assertThat(slope.standardError()).isCloseTo(whole.standardError(), within(1e-10));
        assertThat(slope.twoSidedP()).isCloseTo(whole.twoSidedP(), within(1e-10));
    }

    private static double[] column(IntToDoubleFunction value) {
        return IntStream.range(0, ROWS).mapToDouble(value).toArray();
    }
}
