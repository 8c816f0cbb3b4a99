package thole.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thole.stats.Association.Estimated;
import thole.stats.gls.Design;
import thole.stats.gls.GaGls;
import thole.stats.gls.SlopePosterior;

class SharedStepTest {

    private static final int MONTH = 28;

    @Test
    void aStepThatBothShareMayBeAllThereIsToALink() {
        double[] pain = stepped(noise(MONTH, 1, .5), 4);
        double[] factor = stepped(noise(MONTH, 2, .5), 4);

        assertThat(link(pain, factor).p()).isLessThan(.05);
        assertThat(mayExplain(pain, factor)).isTrue();
    }

    @Test
    void aLinkFromDayToDayIsNotExplainedByAStep() {
        double[] factor = noise(MONTH, 3, .3);
        double[] pain = plus(factor, .9, noise(MONTH, 4, .3));

        assertThat(link(pain, factor).p()).isLessThan(.001);
        assertThat(mayExplain(pain, factor)).isFalse();
    }

    @Test
    void aLinkFromDayToDayHoldsBesideAStepThatBothShareAsWell() {
        double[] factor = noise(MONTH, 3, .3);
        double[] pain = plus(factor, .9, noise(MONTH, 4, .3));

        assertThat(mayExplain(stepped(pain, 4), stepped(factor, 4))).isFalse();
    }

    @Test
    void aStepOfPainAloneExplainsNoLink() {
        double[] pain = stepped(noise(MONTH, 1, .5), 4);

        assertThat(mayExplain(pain, noise(MONTH, 2, .5))).isFalse();
    }

    @Test
    void aStepHasToGoTheWayOfTheLink() {
        double[] pain = stepped(noise(MONTH, 1, .5), 4);
        double[] factor = stepped(noise(MONTH, 2, .5), 4);
        double[] turned = stepped(noise(MONTH, 2, .5), -4);

        assertThat(SharedStep.beside(pairs(pain, turned), slope(pairs(pain, factor)))
                        .p())
                .isNaN();
        assertThat(mayExplain(pain, factor)).isTrue();
        assertThat(SharedStep.beside(pairs(pain, turned), slope(pairs(pain, minus(factor))))
                        .mayExplainTheLink())
                .isTrue();
    }

    @Test
    void fromHalfAYearOnItIsLeftToTheSearchForShifts() {
        double[] pain = threeJumps(180, 1);
        double[] factor = threeJumps(180, 2);
        double[] shorter = Arrays.copyOf(pain, 179);
        double[] shorterFactor = Arrays.copyOf(factor, 179);

        assertThat(link(pain, factor).besideSteps().p()).isNaN();
        assertThat(link(shorter, shorterFactor).besideSteps().p()).isGreaterThan(.01);
    }

    @Test
    void nothingIsExplainedWhereThereIsNothing() {
        SlopePosterior any = slope(pairs(stepped(noise(MONTH, 1, .5), 4), stepped(noise(MONTH, 2, .5), 4)));
        double[] none = {};
        double[] one = {3};
        double[] constant = new double[MONTH];
        double[] missing = new double[MONTH];
        Arrays.fill(missing, Double.NaN);

        assertThat(Stream.of(
                                pairs(none, none),
                                pairs(one, one),
                                pairs(noise(13, 1, 0), noise(13, 2, 0)),
                                pairs(constant, constant),
                                pairs(noise(MONTH, 1, 0), missing))
                        .map(pairs -> SharedStep.beside(pairs, any).p()))
                .containsOnly(Double.NaN);
    }

    @Test
    void theIntervalTakesInWhatIsLeftOfTheLinkBesideTheStep() {
        double[] pain = stepped(noise(MONTH, 1, .5), 4);
        double[] factor = stepped(noise(MONTH, 2, .5), 4);
        Estimated link = link(pain, factor);

        assertThat(link.lo95()).isPositive();
        assertThat(link.besideSteps().lo95()).isNegative();
        assertThat(link.besideSteps().hi95()).isGreaterThanOrEqualTo(link.hi95());
        assertThat(link.shownLo95()).isEqualTo(link.besideSteps().lo95() * link.span());
    }

    @Test
    void aLinkThatDoesNotStandOutKeepsItsInterval() {
        Estimated link = link(noise(MONTH, 1, .5), noise(MONTH, 2, .5));

        assertThat(link.p()).isGreaterThan(.05);
        assertThat(link.besideSteps()).isEqualTo(new BesideSteps(Double.NaN, link.lo95(), link.hi95()));
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 28, 41})
    void itSaysWhatTryingEveryStepInAWholeRegressionSays(int days) {
        List<Boolean> said = IntStream.range(0, 25)
                .mapToObj(seed -> mayExplain(someSteps(days, 2 * seed), someSteps(days, 2 * seed + 1)))
                .toList();
        List<Boolean> tried = IntStream.range(0, 25)
                .mapToObj(seed -> tryEveryStep(pairs(someSteps(days, 2 * seed), someSteps(days, 2 * seed + 1))))
                .toList();

        assertThat(said).isEqualTo(tried).contains(true, false);
    }

    private static boolean tryEveryStep(Pairs pairs) {
        List<double[]> columns = DayColumns.of(pairs).unshifted();
        Design nuisance = new Design(pairs.days(), columns);
        SlopePosterior alone = slope(pairs);
        double direction = Math.signum(alone.mean());
        return alone.twoSidedP() < .05
                && IntStream.rangeClosed(7, pairs.count() - 7).anyMatch(row -> {
                    double[] step = new double[pairs.count()];
                    Arrays.fill(step, row, step.length, 1);
                    Design beside = nuisance.plus(step);
                    SlopePosterior ofOutcome = slope(beside, pairs.outcome(), columns.size());
                    SlopePosterior ofFactor = slope(beside, pairs.factor(), columns.size());
                    SlopePosterior link = slope(beside.plus(pairs.factor()), pairs.outcome(), columns.size() + 1);
                    return ofOutcome.twoSidedP() < .05
                            && ofFactor.twoSidedP() < .05
                            && Math.signum(ofOutcome.mean() * ofFactor.mean()) == direction
                            && link.twoSidedP() >= .01;
                });
    }

    private static SlopePosterior slope(Design design, double[] outcome, int column) {
        return GaGls.fit(design, outcome, column).orElseThrow().slope(0);
    }

    private static SlopePosterior slope(Pairs pairs) {
        List<double[]> columns = DayColumns.of(pairs).unshifted();
        return slope(new Design(pairs.days(), columns).plus(pairs.factor()), pairs.outcome(), columns.size());
    }

    private static boolean mayExplain(double[] pain, double[] factor) {
        return link(pain, factor).besideSteps().mayExplainTheLink();
    }

    private static Estimated link(double[] pain, double[] factor) {
        return (Estimated) Associations.test(new Calendar(pain.length, 0), pain, factor, 0);
    }

    private static Pairs pairs(double[] pain, double[] factor) {
        return Pairs.of(new Calendar(pain.length, 0), pain, factor, 0);
    }

    private static double[] minus(double[] series) {
        return Arrays.stream(series).map(value -> -value).toArray();
    }

    private static double[] someSteps(int days, int seed) {
        return stepped(noise(days, 100 + seed, .5), seed % 6);
    }

    private static double[] stepped(double[] series, double by) {
        double[] stepped = series.clone();
        for (int day = series.length / 2; day < stepped.length; day++) {
            stepped[day] += by;
        }
        return stepped;
    }

    // The search for shifts finds the long levels and takes them out; a fortnight at the end is left.
    private static double[] threeJumps(int days, int seed) {
        double[] series = noise(days, seed, .5);
        for (int day = days - 12; day < days; day++) {
            series[day] += 4;
        }
        return series;
    }

    private static double[] plus(double[] factor, double slope, double[] noise) {
        return IntStream.range(0, factor.length)
                .mapToDouble(day -> slope * factor[day] + noise[day])
                .toArray();
    }

    private static double[] noise(int days, long seed, double persistence) {
        Random random = new Random(seed);
        double[] series = new double[days];
        double state = 0;
        for (int day = 0; day < days; day++) {
            state = persistence * state + random.nextGaussian();
            series[day] = 5 + state;
        }
        return series;
    }
}
