package thole.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thole.calibration.Scenario.Link;
import thole.calibration.Scenario.Pain;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.model.factor.Factor;

class SimulatorTest {

    private static final Scenario PLAIN = Scenario.of(365, Pain.persistent(.5), .5);

    @Test
    void theSameSeedGivesTheSameJournalAndAnotherSeedAnother() {
        SimulatedJournal journal = Simulator.simulate(PLAIN, 1);

        assertThat(Simulator.simulate(PLAIN, 1).pain()).containsExactly(journal.pain());
        assertThat(Simulator.simulate(PLAIN, 2).pain()).isNotEqualTo(journal.pain());
        assertThat(Simulator.simulate(PLAIN.missing(Gaps.AT_RANDOM, .3), 1).pain())
                .isNotEqualTo(journal.pain());
    }

    @Test
    void theProgramReadsWhatWasSimulated() {
        SimulatedJournal journal = Simulator.simulate(PLAIN.missing(Gaps.AT_RANDOM, .3), 4);
        Frame frame = Frame.of(journal.written(), Window.USUAL, journal.first());
        int from = (int) (frame.period().from().toEpochDay() - journal.first().toEpochDay());
        int to = from + frame.period().days();

        assertThat(frame.pain()).containsExactly(Arrays.copyOfRange(journal.pain(), from, to));
        for (Factor factor : Factor.values()) {
            assertThat(frame.values(new FactorKey.BuiltIn(factor)))
                    .containsExactly(Arrays.copyOfRange(journal.series(factor), from, to));
        }
    }

    @Test
    void painHasTheMeanTheSpreadAndThePersistenceThatWereAskedFor() {
        assertThat(average(PLAIN, journal -> mean(journal.pain()))).isCloseTo(4.5, within(.05));
        assertThat(average(PLAIN, journal -> covariance(journal.pain(), journal.pain(), 0)))
                .isCloseTo(1.7 * 1.7, within(.1));
        assertThat(average(PLAIN, journal -> correlation(journal.pain(), journal.pain(), 1)))
                .isCloseTo(.48, within(.02)); // a little under 0.5: answers have steps
    }

    @ParameterizedTest
    @EnumSource(Factor.class)
    void answersHaveTheSpreadOfTheirScale(Factor factor) {
        Marginal marginal = Marginal.of(factor);

        assertThat(average(PLAIN, journal -> mean(journal.series(factor))))
                .isCloseTo(marginal.mean(), within(.05 * marginal.deviation()));
        assertThat(Math.sqrt(average(PLAIN, journal -> covariance(journal.series(factor), journal.series(factor), 0))))
                .isCloseTo(marginal.deviation(), within(.03 * marginal.deviation()));
        assertThat(marginal.recorded(-9)).isEqualTo(marginal.lowest());
    }

    @Test
    void sleepGoesTogetherAndSittingGoesAgainstActivityAndNothingElseIsLinked() {
        assertThat(average(PLAIN, journal -> between(journal, Factor.SLEEP_HOURS, Factor.SLEEP_QUALITY)))
                .isCloseTo(.49, within(.02));
        assertThat(average(PLAIN, journal -> between(journal, Factor.SITTING_HOURS, Factor.ACTIVITY_MINUTES)))
                .isCloseTo(-.34, within(.02));
        assertThat(average(PLAIN, journal -> correlation(journal.pain(), journal.series(Factor.STRESS), 0)))
                .isCloseTo(0, within(.02));
    }

    @Test
    void aPlantedLinkHasItsCorrelationAndItsSlopeAtItsLag() {
        for (Link link : new Link[] {new Link(Factor.STRESS, 1, .45), new Link(Factor.ACTIVITY_MINUTES, 0, -.3)}) {
            Scenario linked = PLAIN.linked(link.factor(), link.lag(), link.r());

            assertThat(average(
                            linked, journal -> correlation(journal.pain(), journal.series(link.factor()), link.lag())))
                    .isCloseTo(link.r(), within(.015));
            assertThat(average(
                            linked,
                            journal -> covariance(journal.pain(), journal.series(link.factor()), link.lag())
                                    / covariance(journal.series(link.factor()), journal.series(link.factor()), 0)))
                    .isCloseTo(
                            Simulator.trueSlope(linked, link),
                            within(.04 * Math.abs(Simulator.trueSlope(linked, link))));
        }
    }

    @ParameterizedTest
    @EnumSource(Gaps.class)
    void theShareOfDaysAskedForIsMissing(Gaps gaps) {
        double missing = average(
                PLAIN.missing(gaps, .3),
                journal -> DoubleStream.of(journal.pain()).filter(Double::isNaN).count() / 365.);

        assertThat(missing).isCloseTo(.3, within(.06)); // where it depends on pain, a little more
    }

    @Test
    void gapsThatDependOnPainAndStressLeaveALinkThatIsNotThere() {
        assertThat(average(
                        PLAIN.missing(Gaps.WITH_PAIN_AND_STRESS, .35),
                        journal -> correlation(journal.pain(), journal.series(Factor.STRESS), 0)))
                .isLessThan(-.1);
        assertThat(average(
                        PLAIN.missing(Gaps.WITH_PAIN, .35),
                        journal -> correlation(journal.pain(), journal.series(Factor.STRESS), 0)))
                .isCloseTo(0, within(.02));
    }

    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            names = {"LEVEL", "FLARES"},
            mode = EnumSource.Mode.EXCLUDE)
    void aSharedShapeMakesPainAndStressGoTogether(Shape shape) {
        assertThat(average(
                        PLAIN.shaped(shape), journal -> correlation(journal.pain(), journal.series(Factor.STRESS), 0)))
                .isGreaterThan(.2);
    }

    @Test
    void placesStayOrMove() {
        assertThat(Simulator.simulate(PLAIN, 1).places()).allMatch(Set::isEmpty);
        assertThat(distinctPlaces(Places.STAYING)).isBetween(2L, 5L);
        assertThat(distinctPlaces(Places.MOVING)).isGreaterThan(10);
    }

    private static long distinctPlaces(Places places) {
        return Simulator.simulate(PLAIN.placed(places), 1).places().stream()
                .flatMap(Set::stream)
                .distinct()
                .count();
    }

    private static double between(SimulatedJournal journal, Factor one, Factor other) {
        return correlation(journal.series(one), journal.series(other), 0);
    }

    private static double average(Scenario scenario, ToDoubleFunction<SimulatedJournal> figure) {
        return IntStream.rangeClosed(1, 200)
                .mapToDouble(seed -> figure.applyAsDouble(Simulator.simulate(scenario, seed)))
                .average()
                .orElseThrow();
    }

    private static double mean(double[] series) {
        return DoubleStream.of(series)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElseThrow();
    }

    private static double covariance(double[] later, double[] earlier, int lag) {
        double meanLater = mean(later);
        double meanEarlier = mean(earlier);
        return IntStream.range(lag, later.length)
                .mapToDouble(day -> (later[day] - meanLater) * (earlier[day - lag] - meanEarlier))
                .filter(product -> !Double.isNaN(product))
                .average()
                .orElseThrow();
    }

    private static double correlation(double[] later, double[] earlier, int lag) {
        return covariance(later, earlier, lag)
                / Math.sqrt(covariance(later, later, 0) * covariance(earlier, earlier, 0));
    }
}
