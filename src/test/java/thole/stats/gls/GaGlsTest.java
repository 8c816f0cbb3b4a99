package thole.stats.gls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaGlsTest {

    private static final int ROWS = 60;

    private final Random random = new Random(5);
    private final int[] days = IntStream.range(0, ROWS).map(i -> i + i / 9).toArray();
    private final double[] intercept = column(i -> 1);
    private final double[] factor = column(i -> random.nextGaussian());
    private final double[] outcome = persistent();
    private final Design design = new Design(days, List.of(intercept, factor));

    @Test
    void noRowsAndOneRowGiveNothing() {
        assertThat(GaGls.fit(new Design(new int[0], List.of(new double[0])), new double[0]))
                .isEmpty();
        assertThat(GaGls.fit(new Design(new int[1], List.of(new double[1])), new double[1]))
                .isEmpty();
    }

    @Test
    void fourDegreesOfFreedomAreOneTooFew() {
        int eight = 8;
        Design short8 = rows(eight);
        Design short9 = rows(eight + 1);

        assertThat(GaGls.fit(short8, Arrays.copyOf(outcome, eight), 1)).isEmpty();
        assertThat(GaGls.fit(short9, Arrays.copyOf(outcome, eight + 1), 1)).isPresent();
    }

    @Test
    void collinearColumnsGiveNothing() {
        assertThat(GaGls.fit(design.plus(column(i -> 3 * factor[i] - 7)), outcome, 1))
                .isEmpty();
        assertThat(GaGls.fit(design.plus(column(i -> 0)), outcome, 1)).isEmpty();
    }

    @Test
    void anOutcomeOfZerosLeavesNothingToJudge() {
        assertThat(GaGls.fit(design, new double[ROWS], 1)).isEmpty();
    }

    @Test
    void aMissingValueSolvesNothing() {
        double[] missing = outcome.clone();
        missing[20] = Double.NaN;

        assertThat(GaGls.fit(design, missing, 1)).isEmpty();
        assertThat(GaGls.fit(new Design(days, List.of(intercept, missing)), outcome, 1))
                .isEmpty();
    }

    @Test
    void anInterruptedThreadStopsWorkingAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> GaGls.fit(design, outcome, 1)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theOrderOfTheTestedColumnsIsKept() {
        GridPosterior both = GaGls.fit(design, outcome, 1, 0).orElseThrow();

        assertThat(both.slope(0).mean())
                .isEqualTo(GaGls.fit(design, outcome, 1).orElseThrow().slope(0).mean());
        assertThat(both.slope(1).mean())
                .isEqualTo(GaGls.fit(design, outcome, 0).orElseThrow().slope(0).mean());
    }

    @Test
    void aSlopeDoesNotDependOnTheOrderOfTheColumns() {
        Design turned = new Design(days, List.of(factor, intercept));

        SlopePosterior slope = GaGls.fit(turned, outcome, 0).orElseThrow().slope(0);

        SlopePosterior expected = GaGls.fit(design, outcome, 1).orElseThrow().slope(0);
        assertThat(slope.mean()).isCloseTo(expected.mean(), within(1e-12));
        assertThat(slope.standardError()).isCloseTo(expected.standardError(), within(1e-12));
    }

    @Test
    void persistenceIsToldFromIndependentNoise() {
        double[] noise = column(i -> random.nextGaussian());

        double persistent = GaGls.fit(design, outcome, 1).orElseThrow().inertia();

        assertThat(persistent).isGreaterThan(.4);
        assertThat(GaGls.fit(design, noise, 1).orElseThrow().inertia()).isLessThan(.3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {.001, .025, .05, .5, .95, .975, .999})
    void aQuantileIsWhatHalvingAHundredTimesFinds(double probability) {
        SlopePosterior slope = GaGls.fit(design, outcome, 1).orElseThrow().slope(0);
        double low = slope.mean() - 100 * slope.standardError();
        double high = slope.mean() + 100 * slope.standardError();
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (slope.below(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }

        assertThat(slope.quantile(probability)).isCloseTo((low + high) / 2, within(1e-12 * slope.standardError()));
    }

    @Test
    void daysHaveToIncreaseAndColumnsToFit() {
        assertThatThrownBy(() -> new Design(new int[] {3, 3}, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Design(new int[] {3, 4}, List.of(new double[3])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GaGls.fit(design, new double[ROWS + 1])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGridHasNinetySixModelsAndKnowsNoNoiseTwice() {
        List<ErrorGrid.Point> points = ErrorGrid.points();

        assertThat(points).hasSize(96);
        assertThat(points.stream().filter(point -> point.phi() == 0)).containsExactly(new ErrorGrid.Point(0, 0, 0));
        assertThat(points.getLast().phi()).isCloseTo(.95, within(1e-15));
        assertThat(points.getLast().logPrior()).isCloseTo(Math.log(.125 / (1 - .95 * .95)), within(1e-12));
    }

    @Test
    void oneSlopeTestedTogetherIsTheAverageOfItsTests() {
        GridPosterior posterior = GaGls.fit(design, outcome, 1, 0).orElseThrow();
        double twoSided = posterior.slope(0).twoSidedP();

        assertThat(posterior.jointP(0)).isBetween(twoSided * .5, twoSided * 2);
        assertThat(posterior.jointP(0, 1)).isCloseTo(posterior.jointP(1, 0), within(1e-12));
        assertThat(posterior.jointP()).isEqualTo(1);
    }

    @Test
    void aPartialShareIsWhatTheColumnTakesAwayAtTheMostLikelyErrors() {
        CrossProducts products = CrossProducts.of(design.plus(outcome));
        GridPosterior posterior = GaGls.fit(products, new int[] {0, 1}, 2, 1).orElseThrow();

        double without = GaGls.residualSumOfSquares(products, posterior.mostLikely(), new int[] {0}, 2);
        double with = GaGls.residualSumOfSquares(products, posterior.mostLikely(), new int[] {0, 1}, 2);

        assertThat(posterior.partialRSquaredAtMostLikely(0)).isCloseTo((without - with) / without, within(1e-12));
    }

    @Test
    void whatIsLeftIsMissingWhereColumnsAreCollinearAndZeroOfNoRows() {
        ErrorGrid.Point independent = ErrorGrid.points().getFirst();
        CrossProducts twice = CrossProducts.of(design.plus(intercept, outcome));
        CrossProducts none = CrossProducts.of(new Design(new int[0], List.of(new double[0])));

        assertThat(GaGls.residualSumOfSquares(twice, independent, new int[] {0, 2}, 3))
                .isNaN();
        assertThat(GaGls.residualSumOfSquares(none, independent, new int[0], 0)).isZero();
        assertThatThrownBy(() -> GaGls.residualSumOfSquares(twice, new ErrorGrid.Point(.5, .1, 0), new int[0], 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Design rows(int count) {
        return new Design(
                Arrays.copyOf(days, count), List.of(Arrays.copyOf(intercept, count), Arrays.copyOf(factor, count)));
    }

    private double[] persistent() {
        double[] values = new double[ROWS];
        double error = 0;
        for (int i = 0; i < ROWS; i++) {
            error = .8 * error + random.nextGaussian();
            values[i] = 5 + .4 * factor[i] + error;
        }
        return values;
    }

    private static double[] column(java.util.function.IntToDoubleFunction value) {
        return IntStream.range(0, ROWS).mapToDouble(value).toArray();
    }
}
