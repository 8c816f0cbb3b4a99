package thole.stats.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import thole.stats.Calendar;
import thole.stats.joint.OneDayAhead.TooFewDays;
import thole.stats.joint.OneDayAhead.Tried;

class OneDayAheadTest {

    private final Invented sample = new Invented(120);
    private final double[] first = sample.noise(11);
    private final double[] second = sample.noise(12);
    private final double[] outcome = sample.sum(1.5, first, sample.noise(13));

    @Test
    void nothingIsGuessedOfNoDaysOneDayOrOneFactor() {
        assertThat(OneDayAhead.of(new Calendar(0, 0), new double[0], new double[0], new double[0]))
                .isEqualTo(new TooFewDays(0));
        assertThat(OneDayAhead.of(new Calendar(1, 0), new double[] {1}, new double[] {1}, new double[] {2}))
                .isEqualTo(new TooFewDays(0));
        assertThat(OneDayAhead.of(sample.calendar(), outcome, first)).isInstanceOf(TooFewDays.class);
        assertThat(OneDayAhead.of(sample.calendar(), sample.missing(), first, second))
                .isEqualTo(new TooFewDays(0));
    }

    @Test
    void twentyEightDaysAfterTheFirstFortyAreEnough() {
        assertThat(guess(67)).isEqualTo(new TooFewDays(27));
        assertThat(guess(68))
                .isInstanceOfSatisfying(
                        Tried.class, tried -> assertThat(tried.days()).isEqualTo(28));
    }

    @Test
    void aFactorThatTheOutcomeFollowsBringsTheGuessCloser() {
        Tried tried = (Tried) OneDayAhead.of(sample.calendar(), outcome, first, second);

        assertThat(tried.days()).isEqualTo(80);
        assertThat(tried.withFactors()).isLessThan(tried.withoutFactors());
        assertThat(tried.improvement()).isGreaterThan(.25);
    }

    @Test
    void factorsThatHaveNothingToDoWithTheOutcomeBringNothing() {
        Tried tried = (Tried) OneDayAhead.of(sample.calendar(), sample.noise(14), first, second);

        assertThat(tried.improvement()).isLessThan(.02);
    }

    @Test
    void theImprovementIsMeasuredOnTheBestGuessThatKnowsNoFactor() {
        assertThat(new Tried(30, .9, 1, 1.5, 2).improvement()).isCloseTo(.1, within(1e-12));
        assertThat(new Tried(30, .9, 2, .6, 3).improvement()).isCloseTo(-.5, within(1e-12));
        assertThat(new Tried(30, .9, 2, 3, 1).improvement()).isCloseTo(.1, within(1e-12));
        assertThat(new Tried(30, 0, 0, 1, 1).improvement()).isNaN();
    }

    @Test
    void yesterdayAndTheMeanAreTakenFromTheDaysBefore() {
        double[] alternating = sample.series(day -> day % 2);

        Tried tried = (Tried) OneDayAhead.of(sample.calendar(), alternating, first, second);

        assertThat(tried.sameAsYesterday()).isEqualTo(1);
        assertThat(tried.meanSoFar()).isBetween(.5, .51);
    }

    @Test
    void aDayWhoseYesterdayIsMissingIsNotGuessed() {
        double[] gaps = sample.series(day -> day >= 40 && day % 5 == 0 ? Double.NaN : outcome[day]);

        Tried tried = (Tried) OneDayAhead.of(sample.calendar(), gaps, first, second);

        assertThat(tried.days()).isEqualTo(80 - 16 - 16);
    }

    @Test
    void whatHappensLaterChangesNoGuess() {
        Tried shorter = (Tried) guess(110);
        double[] changed = sample.series(day -> day < 110 ? outcome[day] : 50 + outcome[day]);

        Tried longer = (Tried) OneDayAhead.of(
                new Calendar(111, 0),
                Arrays.copyOf(changed, 111),
                Arrays.copyOf(first, 111),
                Arrays.copyOf(second, 111));

        double lastDistance = longer.withFactors() * longer.days() - shorter.withFactors() * shorter.days();
        double lastGuess = changed[110] - lastDistance;
        assertThat(lastGuess).isBetween(-10.0, 10.0);
        assertThat(longer.sameAsYesterday() * longer.days() - shorter.sameAsYesterday() * shorter.days())
                .isCloseTo(changed[110] - changed[109], within(1e-9));
    }

    @Test
    void aFactorThatDidNotChangeSoFarIsWaitedFor() {
        double[] late = sample.series(day -> day < 60 ? 2 : second[day]);

        Tried tried = (Tried) OneDayAhead.of(sample.calendar(), outcome, first, late);

        assertThat(tried.days()).isEqualTo(59);
    }

    @Test
    void aConstantOutcomeLeavesNothingToGuess() {
        Tried tried = (Tried) OneDayAhead.of(sample.calendar(), sample.series(day -> 3), first, second);

        assertThat(tried.sameAsYesterday()).isZero();
        assertThat(tried.improvement()).isNaN();
    }

    @Test
    void identicalFactorsGuessNothing() {
        assertThat(OneDayAhead.of(sample.calendar(), outcome, first, first)).isEqualTo(new TooFewDays(0));
    }

    @Test
    void anInterruptedThreadStopsWorkingAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> OneDayAhead.of(sample.calendar(), outcome, first, second))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private OneDayAhead guess(int days) {
        return OneDayAhead.of(
                new Calendar(days, 0),
                Arrays.copyOf(outcome, days),
                Arrays.copyOf(first, days),
                Arrays.copyOf(second, days));
    }
}
