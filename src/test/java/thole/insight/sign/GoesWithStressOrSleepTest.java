package thole.insight.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thole.insight.Recorded;
import thole.insight.flare.AroundFlares;
import thole.insight.flare.FactorAroundFlares;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.missing.MissingnessReport;
import thole.insight.missing.MissingnessReport.Comparison;
import thole.insight.missing.MissingnessWarning;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Links;
import thole.insight.pattern.PatternReport;
import thole.insight.pattern.Verdict;
import thole.insight.variation.Variability;
import thole.model.factor.Factor;
import thole.stats.Association.Reason;
import thole.stats.flare.AroundEvents;
import thole.stats.missing.WelchTest;

class GoesWithStressOrSleepTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final FactorFinding STRESS_LINKED = Links.finding(
            Factor.STRESS,
            Verdict.LINKED,
            Links.at(0).p(.001).delta(1.8, .6).made(),
            Links.at(1).made());
    private static final FactorFinding STRESS_SMALL = Links.finding(
            Factor.STRESS,
            Verdict.CANNOT_TELL,
            Links.at(0).delta(.2, .7).made(),
            Links.at(1).delta(.6, .9).tost(.04).made());
    private static final FactorFinding SLEEP_SMALL = Links.finding(
            Factor.SLEEP_HOURS, Verdict.CANNOT_TELL, Links.at(0).delta(-.2, .7).made());
    private static final FactorFinding SLEEP_OPEN = Links.finding(
            Factor.SLEEP_QUALITY,
            Verdict.CANNOT_TELL,
            Links.at(0).delta(-.5, .6).made());
    private static final AroundFlares NO_FLARES = new AroundFlares(List.of());

    @Test
    void fluctuatingPainLinkedWithStressIsSeen() {
        SignFinding sign = ask(60, Variability.FLUCTUATING, NO_FLARES, Missing.NO, STRESS_LINKED, SLEEP_OPEN);

        assertThat(sign)
                .isEqualTo(new SignFinding(
                        Sign.FLUCTUATES_WITH_STRESS_OR_SLEEP,
                        SignVerdict.SEEN,
                        new SignEvidence.StressAndSleep(
                                Variability.FLUCTUATING,
                                List.of(STRESS_LINKED, SLEEP_OPEN),
                                List.of(),
                                60,
                                MissingnessWarning.NONE)));
        assertThat(linked(sign)).containsExactly(STRESS_LINKED);
    }

    @Test
    void sleepIsHarmfulWhereLessOfItGoesWithMorePain() {
        FactorFinding shorter = Links.finding(
                Factor.SLEEP_HOURS,
                Verdict.LINKED,
                Links.at(0).p(.001).delta(-1.8, .6).made());
        FactorFinding longer = Links.finding(
                Factor.SLEEP_HOURS,
                Verdict.LINKED,
                Links.at(0).p(.001).delta(1.8, .6).made());

        assertThat(verdict(Variability.FLUCTUATING, shorter)).isEqualTo(SignVerdict.SEEN);
        assertThat(verdict(Variability.FLUCTUATING, longer)).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
    }

    @Test
    void stressWithLowerPainIsNotWhatTheSignAsksFor() {
        FactorFinding lower = Links.finding(
                Factor.STRESS,
                Verdict.LINKED,
                Links.at(0).p(.001).delta(-1.8, .6).made(),
                Links.at(1).made());

        assertThat(verdict(Variability.FLUCTUATING, lower)).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
    }

    @ParameterizedTest
    @EnumSource(
            value = Variability.class,
            names = {"SOME_VARIATION", "NOT_ENOUGH_DATA"})
    void aLinkWithoutClearUpsAndDownsCannotBeToldYet(Variability variation) {
        assertThat(verdict(variation, STRESS_LINKED, SLEEP_SMALL)).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
    }

    @Test
    void steadyPainIsNotSeenWhateverIsLinkedAndWhateverIsRecorded() {
        assertThat(verdict(Variability.STEADY, STRESS_LINKED)).isEqualTo(SignVerdict.NOT_SEEN);
        assertThat(verdict(Variability.STEADY, SLEEP_OPEN)).isEqualTo(SignVerdict.NOT_SEEN);
        assertThat(verdict(Variability.STEADY)).isEqualTo(SignVerdict.NOT_SEEN);
    }

    @Test
    void smallDifferencesThroughoutAreNotSeen() {
        for (Variability variation :
                List.of(Variability.SOME_VARIATION, Variability.FLUCTUATING, Variability.NOT_ENOUGH_DATA)) {
            assertThat(verdict(variation, STRESS_SMALL, SLEEP_SMALL)).isEqualTo(SignVerdict.NOT_SEEN);
        }
        assertThat(verdict(Variability.SOME_VARIATION, STRESS_SMALL, SLEEP_SMALL, SLEEP_OPEN))
                .isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
    }

    @Test
    void stressAloneOrSleepAloneShownToBeSmallSaysNothingOfTheOther() {
        FactorFinding notEstimated =
                Links.finding(Factor.SLEEP_QUALITY, Verdict.NOT_ENOUGH_DATA, Links.none(0, 9, Reason.NOT_ENOUGH_DATA));

        assertThat(verdict(Variability.SOME_VARIATION, STRESS_SMALL)).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
        assertThat(verdict(Variability.SOME_VARIATION, SLEEP_SMALL)).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
        assertThat(verdict(Variability.SOME_VARIATION, STRESS_SMALL, notEstimated))
                .isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
        assertThat(verdict(Variability.SOME_VARIATION, STRESS_SMALL, SLEEP_SMALL, notEstimated))
                .isEqualTo(SignVerdict.NOT_SEEN);
        assertThat(verdict(Variability.SOME_VARIATION)).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
    }

    @Test
    void whatStoodOutBeforeFlaresIsNeverNotSeen() {
        AroundFlares stress = before(Factor.STRESS, 1.1);
        AroundFlares sitting = before(Factor.SITTING_HOURS, 1.1);
        AroundFlares calm = before(Factor.STRESS, -1.1);

        SignFinding sign = ask(60, Variability.STEADY, stress, Missing.NO, STRESS_SMALL, SLEEP_SMALL);
        assertThat(sign.verdict()).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
        assertThat(((SignEvidence.StressAndSleep) sign.evidence()).beforeFlares())
                .isEqualTo(stress.factors());
        assertThat(ask(60, Variability.SOME_VARIATION, stress, Missing.NO, STRESS_SMALL, SLEEP_SMALL)
                        .verdict())
                .isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
        assertThat(ask(60, Variability.FLUCTUATING, stress, Missing.NO, STRESS_LINKED)
                        .verdict())
                .isEqualTo(SignVerdict.SEEN);
        assertThat(ask(60, Variability.STEADY, sitting, Missing.NO).verdict()).isEqualTo(SignVerdict.NOT_SEEN);
        assertThat(ask(60, Variability.STEADY, calm, Missing.NO).verdict()).isEqualTo(SignVerdict.NOT_SEEN);
    }

    @ParameterizedTest
    @EnumSource(Variability.class)
    void entriesThatDependOnPainAndTooFewDaysLeaveEverythingOpen(Variability variation) {
        for (Missing missing : List.of(Missing.AROUND_BAD_DAYS, Missing.AROUND_GOOD_DAYS)) {
            SignFinding sign = ask(60, variation, NO_FLARES, missing, STRESS_LINKED, SLEEP_SMALL);
            assertThat(sign.verdict()).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
        }
        assertThat(ask(27, variation, NO_FLARES, Missing.NO, STRESS_LINKED).verdict())
                .isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
    }

    @Test
    void aComparisonOnFewerThanTwentyEightDaysDecidesNothing() {
        Links few = Links.at(0).pairs(27);
        FactorFinding linked = Links.finding(
                Factor.SLEEP_HOURS, Verdict.LINKED, few.p(.001).delta(-2, .5).made());
        FactorFinding small = Links.finding(
                Factor.SLEEP_HOURS, Verdict.CANNOT_TELL, few.delta(0, .5).made());

        assertThat(verdict(Variability.FLUCTUATING, linked)).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
        assertThat(verdict(Variability.SOME_VARIATION, STRESS_SMALL, small)).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
        assertThat(ask(28, Variability.FLUCTUATING, NO_FLARES, Missing.NO, STRESS_LINKED)
                        .verdict())
                .isEqualTo(SignVerdict.SEEN);
    }

    private enum Missing {
        NO,
        AROUND_BAD_DAYS,
        AROUND_GOOD_DAYS;

        MissingnessReport report() {
            double d = this == NO ? 0 : this == AROUND_BAD_DAYS ? .8 : -.8;
            return new MissingnessReport(
                    9, new Comparison.Compared(new WelchTest(9, 50, 4 + d, 4, 4 * d, 12, d == 0 ? 1 : .01, d)));
        }
    }

    private static List<FactorFinding> linked(SignFinding sign) {
        return ((SignEvidence.StressAndSleep) sign.evidence()).linked();
    }

    private static SignVerdict verdict(Variability variation, FactorFinding... tests) {
        return ask(60, variation, NO_FLARES, Missing.NO, tests).verdict();
    }

    private static SignFinding ask(
            int entries, Variability variation, AroundFlares flares, Missing missing, FactorFinding... tests) {
        Recorded recorded = new Recorded();
        IntStream.range(0, entries).forEach(day -> recorded.pain(FIRST.plusDays(day), 3));
        Frame frame = Frame.of(recorded.journal(), Window.USUAL, FIRST);
        PatternReport patterns = new PatternReport(Arrays.asList(tests), tests.length);
        return GoesWithStressOrSleep.of(frame, patterns, flares, missing.report(), variation);
    }

    private static AroundFlares before(Factor factor, double mean) {
        List<AroundEvents.Day> days = IntStream.rangeClosed(-3, 3)
                .mapToObj(k -> new AroundEvents.Day(k, 9, k == -1 ? mean : 0, .8, mean - .5, mean + .5))
                .toList();
        AroundEvents average = new AroundEvents(days, 3 * Math.abs(mean), .005);
        return new AroundFlares(List.of(new FactorAroundFlares(new FactorKey.BuiltIn(factor), average, .005)));
    }
}
