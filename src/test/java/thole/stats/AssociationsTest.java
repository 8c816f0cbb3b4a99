package thole.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thole.stats.Association.Estimated;
import thole.stats.Association.NotEstimated;
import thole.stats.Association.Reason;

class AssociationsTest {

    private static final int DAYS = 120;
    private static final int WEDNESDAY = 2;
    private static final Calendar CALENDAR = new Calendar(DAYS, WEDNESDAY);

    private final double[] factor = noise(DAYS, 1, 4);
    private final double[] outcome = linked(factor, .5);

    @Test
    void noDaysAreNotEnoughData() {
        Association association = Associations.test(new Calendar(0, 0), new double[0], new double[0], 0);

        assertThat(association).isEqualTo(new NotEstimated(0, 0, Reason.NOT_ENOUGH_DATA));
    }

    @Test
    void oneDayIsNotEnoughDataAndHasNoDayBefore() {
        Calendar oneDay = new Calendar(1, 6);

        assertThat(Associations.test(oneDay, new double[] {3}, new double[] {4}, 0))
                .isEqualTo(new NotEstimated(0, 1, Reason.NOT_ENOUGH_DATA));
        assertThat(Associations.test(oneDay, new double[] {3}, new double[] {4}, 1))
                .isEqualTo(new NotEstimated(1, 0, Reason.NOT_ENOUGH_DATA));
    }

    @Test
    void nothingRecordedIsNotEnoughData() {
        Association association = Associations.test(CALENDAR, constant(Double.NaN), factor, 1);

        assertThat(association).isEqualTo(new NotEstimated(1, 0, Reason.NOT_ENOUGH_DATA));
    }

    @Test
    void thirteenPairsAreOneTooFew() {
        double[] thirteen = recordedOn(outcome, 13);

        assertThat(Associations.test(CALENDAR, thirteen, factor, 0))
                .isEqualTo(new NotEstimated(0, 13, Reason.NOT_ENOUGH_DATA));
        assertThat(Associations.test(CALENDAR, recordedOn(outcome, 14), factor, 0))
                .isInstanceOf(Estimated.class);
    }

    @Test
    void aConstantSeriesIsNotEnoughVariation() {
        NotEstimated notEnoughVariation = new NotEstimated(0, DAYS, Reason.NOT_ENOUGH_VARIATION);

        assertThat(Associations.test(CALENDAR, constant(4), factor, 0)).isEqualTo(notEnoughVariation);
        assertThat(Associations.test(CALENDAR, outcome, constant(0), 0)).isEqualTo(notEnoughVariation);
    }

    @Test
    void aTenthOfTheDaysHasToDifferFromTheMostCommonValue() {
        double[] elevenDiffer = constant(0);
        double[] twelveDiffer = constant(0);
        for (int i = 0; i < 12; i++) {
            elevenDiffer[i * 9] = i < 11 ? 1 : 0;
            twelveDiffer[i * 9] = 1;
        }

        assertThat(Associations.test(CALENDAR, outcome, elevenDiffer, 0))
                .isEqualTo(new NotEstimated(0, DAYS, Reason.NOT_ENOUGH_VARIATION));
        assertThat(Associations.test(CALENDAR, outcome, twelveDiffer, 0)).isInstanceOf(Estimated.class);
    }

    @Test
    void aFactorThatIsNothingButTheWeekIsNotEnoughVariation() {
        double[] weekend = IntStream.range(0, DAYS)
                .mapToDouble(day -> CALENDAR.weekday(day) >= 5 ? 8 : 2)
                .toArray();

        assertThat(Associations.test(CALENDAR, outcome, weekend, 0))
                .isEqualTo(new NotEstimated(0, DAYS, Reason.NOT_ENOUGH_VARIATION));
    }

    @Test
    void anOutcomeThatIsNothingButALineIsNotEnoughVariation() {
        double[] line = IntStream.range(0, DAYS).mapToDouble(day -> day / 20.0).toArray();

        assertThat(Associations.test(CALENDAR, line, factor, 0))
                .isEqualTo(new NotEstimated(0, DAYS, Reason.NOT_ENOUGH_VARIATION));
    }

    @Test
    void theOutcomeItselfIsTheSameThingInAnyUnit() {
        NotEstimated sameThing = new NotEstimated(0, DAYS, Reason.SAME_THING);

        assertThat(Associations.test(CALENDAR, outcome, outcome, 0)).isEqualTo(sameThing);
        assertThat(Associations.test(CALENDAR, outcome, each(outcome, v -> 10 - 2.5 * v), 0))
                .isEqualTo(sameThing);
    }

    @Test
    void theOutcomeOfTheDayBeforeIsNotTheSameThing() {
        assertThat(Associations.test(CALENDAR, outcome, outcome, 1)).isInstanceOf(Estimated.class);
    }

    @Test
    void aLinkIsFoundAtItsLagAlone() {
        double[] nextDay = Pairs.lagged(linked(factor, .8), 1);

        assertThat(estimated(nextDay, factor, 1).p()).isLessThan(1e-6);
        assertThat(estimated(nextDay, factor, 0).p()).isGreaterThan(.01);
    }

    @Test
    void aNegativeLagLooksAtTheDaysAfter() {
        double[] nextDay = Pairs.lagged(factor, 1);

        Estimated later = estimated(outcome, nextDay, -1);

        assertThat(later.slope())
                .isEqualTo(estimated(butTheLast(outcome), factor, 0).slope());
        assertThat(later.pairs()).isEqualTo(DAYS - 1);
    }

    @Test
    void onlyDaysWithBothValuesArePairs() {
        double[] gaps = outcome.clone();
        Arrays.fill(gaps, 30, 50, Double.NaN);
        double[] otherGaps = factor.clone();
        Arrays.fill(otherGaps, 45, 60, Double.NaN);

        assertThat(estimated(gaps, otherGaps, 0).pairs()).isEqualTo(DAYS - 30);
        assertThat(estimated(gaps, otherGaps, 1).pairs()).isEqualTo(DAYS - 32);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 7, 365})
    void whereOnTheCalendarTheDaysLieDoesNotMatter(int later) {
        Calendar longer = new Calendar(DAYS + later, Math.floorMod(WEDNESDAY - later, 7));

        Association moved =
                Associations.test(longer, behindEmptyDays(outcome, later), behindEmptyDays(factor, later), 1);

        assertThat(moved).isEqualTo(Associations.test(CALENDAR, outcome, factor, 1));
    }

    @Test
    void turningTheFactorAroundTurnsTheSlopeAroundAndKeepsTheProbability() {
        Estimated straight = estimated(outcome, factor, 0);
        Estimated turned = estimated(outcome, each(factor, v -> 10 - v), 0);

        assertThat(turned.slope()).isCloseTo(-straight.slope(), within(1e-10));
        assertThat(turned.lo95()).isCloseTo(-straight.hi95(), within(1e-10));
        assertThat(turned.partialR()).isCloseTo(-straight.partialR(), within(1e-10));
        assertThat(turned.p()).isCloseTo(straight.p(), within(1e-12));
        assertThat(turned.equivalence().pTost())
                .isCloseTo(straight.equivalence().pTost(), within(1e-10));
    }

    @Test
    void anotherUnitOfTheFactorKeepsTheDifferenceBetweenItsHighAndLowDays() {
        Estimated hours = estimated(outcome, factor, 0);
        Estimated minutes = estimated(outcome, each(factor, v -> 60 * v), 0);

        assertThat(minutes.slope()).isCloseTo(hours.slope() / 60, within(1e-12));
        assertThat(minutes.delta()).isCloseTo(hours.delta(), within(1e-10));
        assertThat(minutes.deltaLo95()).isCloseTo(hours.deltaLo95(), within(1e-10));
        assertThat(minutes.deltaHi95()).isCloseTo(hours.deltaHi95(), within(1e-10));
        assertThat(minutes.p()).isCloseTo(hours.p(), within(1e-12));
    }

    @Test
    void aConstantOnTopOfTheOutcomeChangesNothing() {
        Estimated low = estimated(outcome, factor, 0);
        Estimated high = estimated(each(outcome, v -> v + 3), factor, 0);

        assertThat(high.slope()).isCloseTo(low.slope(), within(1e-10));
        assertThat(high.se()).isCloseTo(low.se(), within(1e-10));
        assertThat(high.p()).isCloseTo(low.p(), within(1e-12));
    }

    @Test
    void aWeakLinkOverManyDaysIsShownToBeTooSmallToMatter() {
        int days = 365;
        double[] unrelated = noise(days, 7, 5);
        Association association = Associations.test(new Calendar(days, 0), linked(noise(days, 8, 4), 0), unrelated, 0);

        assertThat(association)
                .isInstanceOfSatisfying(
                        Estimated.class,
                        link -> assertThat(link.equivalence().shown()).isTrue());
    }

    @Test
    void anInterruptedThreadStopsWorkingAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Associations.test(CALENDAR, outcome, factor, 0))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aSeriesOfAnotherLengthThanTheCalendarIsRefused() {
        assertThatThrownBy(() -> Associations.test(CALENDAR, outcome, new double[DAYS - 1], 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Associations.bothLags(CALENDAR, new double[DAYS + 1], factor))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatSharesItsDaysIsAnsweredAsItWouldBeAlone() {
        double[] shifted = IntStream.range(0, DAYS)
                .mapToDouble(day -> noise(DAYS, 3, 1)[day] + (day < 60 ? 0 : 9))
                .toArray();
        List<double[]> factors = List.of(factor, noise(DAYS, 2, 1), shifted, constant(2), outcome);
        List<Pairs> together = factors.stream()
                .map(series -> Pairs.of(CALENDAR, outcome, series, 0))
                .toList();

        List<Association> answers = Associations.test(together);

        assertThat(answers)
                .isEqualTo(factors.stream()
                        .map(series -> Associations.test(CALENDAR, outcome, series, 0))
                        .toList());
        assertThat(answers.get(2))
                .isInstanceOfSatisfying(
                        Estimated.class, it -> assertThat(it.shifts()).isOne());
        assertThat(Associations.test(List.of())).isEmpty();
    }

    @Test
    void testsAreBatchedByTheDaysTheyLieOn() {
        double[] sparse = factor.clone();
        sparse[40] = Double.NaN;
        Pairs first = Pairs.of(CALENDAR, outcome, factor, 0);
        Pairs other = Pairs.of(CALENDAR, outcome, sparse, 0);
        Pairs second = Pairs.of(CALENDAR, outcome, noise(DAYS, 2, 1), 0);

        assertThat(Associations.batches(List.of(first, other, second)))
                .isEqualTo(List.of(List.of(first, second), List.of(other)));
        assertThatThrownBy(() -> Associations.test(List.of(first, other))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pairsAreTheSameWhereverTheyLieInTheCalendar() {
        Calendar later = new Calendar(DAYS + 7, WEDNESDAY);
        double[] laterOutcome = IntStream.range(-7, DAYS)
                .mapToDouble(day -> day < 0 ? Double.NaN : outcome[day])
                .toArray();
        double[] laterFactor = IntStream.range(-7, DAYS)
                .mapToDouble(day -> day < 0 ? 5 : factor[day])
                .toArray();
        Pairs pairs = Pairs.of(CALENDAR, outcome, factor, 0);

        assertThat(Pairs.of(later, laterOutcome, laterFactor, 0))
                .isEqualTo(pairs)
                .hasSameHashCodeAs(pairs);
        assertThat(Pairs.of(CALENDAR, outcome, factor, 1)).isNotEqualTo(pairs);
        assertThat(Pairs.besideYesterday(CALENDAR, outcome, factor, 0)).isNotEqualTo(pairs);
    }

    @Test
    void theOutcomesOwnPastIsOneMoreColumnBesideTheFactor() {
        double[] nextDay = Pairs.lagged(linked(factor, .8), 1);

        Association alone = Associations.test(CALENDAR, nextDay, factor, 1);
        Association beside = Associations.test(List.of(Pairs.besideYesterday(CALENDAR, nextDay, factor, 1)))
                .getFirst();

        assertThat(beside).isInstanceOfSatisfying(Estimated.class, it -> {
            assertThat(it.columns()).isEqualTo(((Estimated) alone).columns() + 1);
            assertThat(it.pairs()).isEqualTo(alone.pairs() - 1);
            assertThat(it.p()).isLessThan(1e-6);
        });
        assertThat(Associations.test(List.of(Pairs.besideYesterday(CALENDAR, nextDay, constant(Double.NaN), 1))))
                .containsExactly(new NotEstimated(1, 0, Reason.NOT_ENOUGH_DATA));
    }

    @Test
    void bothLagsTellWhichDayTheLinkBelongsTo() {
        BothLags both = Associations.bothLags(CALENDAR, Pairs.lagged(linked(factor, .8), 1), factor);

        assertThat(both).isInstanceOfSatisfying(BothLags.Estimated.class, lags -> {
            assertThat(lags.pairs()).isEqualTo(DAYS - 1);
            assertThat(lags.yesterday().p()).isLessThan(1e-6);
            assertThat(lags.today().p()).isGreaterThan(.05);
        });
    }

    @Test
    void bothLagsNeedDaysVariationAndAnOutcomeOfItsOwn() {
        assertThat(Associations.bothLags(new Calendar(0, 0), new double[0], new double[0]))
                .isEqualTo(new BothLags.NotEstimated(0, Reason.NOT_ENOUGH_DATA));
        assertThat(Associations.bothLags(CALENDAR, outcome, constant(1)))
                .isEqualTo(new BothLags.NotEstimated(DAYS - 1, Reason.NOT_ENOUGH_VARIATION));
        assertThat(Associations.bothLags(CALENDAR, outcome, outcome))
                .isEqualTo(new BothLags.NotEstimated(DAYS - 1, Reason.SAME_THING));
    }

    private static Estimated estimated(double[] outcome, double[] factor, int lag) {
        Association association = Associations.test(CALENDAR, outcome, factor, lag);
        assertThat(association).isInstanceOf(Estimated.class);
        return (Estimated) association;
    }

    /// Independent values around a level, rounded to halves.
    private static double[] noise(int days, long seed, double level) {
        Random random = new Random(seed);
        return IntStream.range(0, days)
                .mapToDouble(day -> Math.round(2 * (level + 1.5 * random.nextGaussian())) / 2.0)
                .toArray();
    }

    /// A persistent series that follows the factor of the same day.
    private static double[] linked(double[] factor, double slope) {
        Random random = new Random(42);
        double[] outcome = new double[factor.length];
        double error = 0;
        for (int day = 0; day < outcome.length; day++) {
            error = .5 * error + random.nextGaussian();
            outcome[day] = Math.round(2 * (3 + slope * factor[day] + error)) / 2.0;
        }
        return outcome;
    }

    private static double[] each(double[] values, DoubleUnaryOperator operator) {
        return Arrays.stream(values).map(operator).toArray();
    }

    private static double[] constant(double value) {
        double[] values = new double[DAYS];
        Arrays.fill(values, value);
        return values;
    }

    private static double[] recordedOn(double[] values, int days) {
        double[] recorded = values.clone();
        Arrays.fill(recorded, days, recorded.length, Double.NaN);
        return recorded;
    }

    private static double[] butTheLast(double[] values) {
        return recordedOn(values, values.length - 1);
    }

    private static double[] behindEmptyDays(double[] values, int days) {
        double[] moved = new double[values.length + days];
        Arrays.fill(moved, 0, days, Double.NaN);
        System.arraycopy(values, 0, moved, days, values.length);
        return moved;
    }
}
