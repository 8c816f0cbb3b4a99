package thole.insight.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thole.insight.frame.FactorKey;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.stats.Association;
import thole.stats.Association.Reason;
import thole.stats.BothLags;

class VerdictsTest {

    private static final FactorKey STRESS = new FactorKey.BuiltIn(Factor.STRESS);
    private static final FactorKey SLEEP = new FactorKey.BuiltIn(Factor.SLEEP_HOURS);
    private static final FactorKey SITTING = new FactorKey.BuiltIn(Factor.SITTING_HOURS);
    private static final FactorKey COFFEE = own(1, "Coffee");
    private static final FactorKey WALK = own(2, "Walk");

    @Test
    void aFactorIsLinkedBelowThreeHundredthsAndNotAtIt() {
        assertThat(verdict(Links.at(0).p(.029999).made())).isEqualTo(Verdict.LINKED);
        assertThat(verdict(Links.at(0).p(.03).made())).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void aLinkedFactorStaysLinkedWhereItIsAlsoShownToBeSmall() {
        assertThat(verdict(Links.at(0).p(.001).tost(.001).made())).isEqualTo(Verdict.LINKED);
    }

    @Test
    void noMeaningfulLinkHasToBeShownAtEveryLagThatCouldBeTested() {
        Association shown = Links.at(0).tost(.049).made();
        Association open = Links.at(1).tost(.05).made();

        assertThat(verdict(shown, open)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(shown, Links.at(1).tost(.049).made())).isEqualTo(Verdict.NO_MEANINGFUL_LINK);
        assertThat(verdict(shown, Links.none(1, 13, Reason.NOT_ENOUGH_DATA))).isEqualTo(Verdict.NO_MEANINGFUL_LINK);
    }

    @Test
    void withoutAnyEstimateTheReasonOfTheSameDaySpeaks() {
        Association few = Links.none(0, 13, Reason.NOT_ENOUGH_DATA);
        Association constant = Links.none(0, 14, Reason.NOT_ENOUGH_VARIATION);

        assertThat(verdict(few, Links.none(1, 12, Reason.NOT_ENOUGH_DATA))).isEqualTo(Verdict.NOT_ENOUGH_DATA);
        assertThat(verdict(constant, Links.none(1, 13, Reason.NOT_ENOUGH_DATA)))
                .isEqualTo(Verdict.NOT_ENOUGH_VARIATION);
    }

    @Test
    void aFactorThatIsPainItselfGetsNoVerdictAndTakesNoPlaceInItsFamily() {
        PatternReport report = Verdicts.of(List.of(
                tests(
                        STRESS,
                        Links.none(0, 50, Reason.SAME_THING),
                        Links.at(1).p(1e-9).made()),
                tests(SLEEP, Links.at(0).p(.02).made())));

        assertThat(report.findings().getFirst().verdict()).isEqualTo(Verdict.SAME_THING);
        assertThat(report.findings().getFirst().pSimes()).isNaN();
        assertThat(report.findings().getFirst().pHolm()).isNaN();
        assertThat(report.findings().getLast().pHolm()).isEqualTo(.02);
        assertThat(report.testsRun()).isEqualTo(1);
    }

    @Test
    void twoLagsAreOneSimesPAndFactorsShareOneHolmFamily() {
        PatternReport report = Verdicts.of(List.of(
                tests(SLEEP, Links.at(0).p(.02).made()),
                tests(STRESS, Links.at(0).p(.004).made(), Links.at(1).p(.5).made()),
                tests(SITTING, Links.at(0).p(.9).made(), Links.at(1).p(.6).made())));

        assertThat(report.findings().stream().map(FactorFinding::pSimes).toList())
                .containsExactly(.02, .008, .9);
        assertThat(report.findings().get(0).pHolm()).isCloseTo(.04, within(1e-12));
        assertThat(report.findings().get(1).pHolm()).isCloseTo(.024, within(1e-12));
        assertThat(report.findings().get(2).pHolm()).isCloseTo(.9, within(1e-12));
        assertThat(report.findings().stream().map(FactorFinding::verdict).toList())
                .containsExactly(Verdict.CANNOT_TELL, Verdict.LINKED, Verdict.CANNOT_TELL);
        assertThat(report.testsRun()).isEqualTo(5);
    }

    @Test
    void thePersonsOwnFactorsAreAFamilyOfTheirOwn() {
        PatternReport report = Verdicts.of(List.of(
                tests(SLEEP, Links.at(0).p(.02).made()),
                tests(COFFEE, Links.at(0).p(.02).made()),
                tests(WALK, Links.at(0).p(.5).made())));

        assertThat(report.findings().stream().map(FactorFinding::family).toList())
                .containsExactly(TestFamily.PRIMARY, TestFamily.EXPLORATORY, TestFamily.EXPLORATORY);
        assertThat(report.findings().stream().map(FactorFinding::pHolm).toList())
                .containsExactly(.02, .04, .5);
    }

    @Test
    void aFactorWithoutDataTakesNoPlaceInItsFamily() {
        PatternReport report = Verdicts.of(List.of(
                tests(SLEEP, Links.none(0, 3, Reason.NOT_ENOUGH_DATA)),
                tests(STRESS, Links.at(0).p(.029).made())));

        assertThat(report.findings().getFirst().pHolm()).isNaN();
        assertThat(report.findings().getLast().verdict()).isEqualTo(Verdict.LINKED);
    }

    @Test
    void timingComesFromTheModelWithBothLags() {
        assertThat(timing(STRESS, both(.04, .05))).isEqualTo(Timing.SAME_DAY);
        assertThat(timing(STRESS, both(.05, .04))).isEqualTo(Timing.DAY_BEFORE);
        assertThat(timing(STRESS, both(.04, .04))).isEqualTo(Timing.CANNOT_SEPARATE);
        assertThat(timing(STRESS, both(.05, .05))).isEqualTo(Timing.CANNOT_SEPARATE);
        assertThat(timing(STRESS, new BothLags.NotEstimated(10, Reason.NOT_ENOUGH_DATA)))
                .isEqualTo(Timing.CANNOT_SEPARATE);
        assertThat(timing(SLEEP, both(.04, .05))).isEqualTo(Timing.NIGHT_BEFORE);
    }

    @Test
    void timingIsAskedOfNamedFactorsOnly() {
        FactorTests never = new FactorTests(
                STRESS,
                List.of(Links.at(0).made()),
                () -> {
                    throw new AssertionError("asked");
                },
                () -> {
                    throw new AssertionError("asked");
                },
                _ -> Thirds.NONE);

        assertThat(Verdicts.of(List.of(never)).findings().getFirst().timing()).isEqualTo(Timing.NOT_ASKED);
    }

    @Test
    void whatASharedStepMayExplainCannotBeToldThoughItsFamilyNamesIt() {
        Association clearest = Links.at(1).p(.001).besideStep(.01).made();
        FactorTests guarded = tests(STRESS, Links.at(0).p(.4).made(), clearest);

        FactorFinding finding = Verdicts.of(List.of(guarded)).findings().getFirst();

        assertThat(finding)
                .isEqualTo(new FactorFinding(
                        STRESS,
                        TestFamily.PRIMARY,
                        Verdict.CANNOT_TELL,
                        Guard.SHARED_STEP,
                        Timing.NOT_ASKED,
                        false,
                        guarded.lags(),
                        .002,
                        .002,
                        Thirds.NONE,
                        0));
        assertThat(finding.shown()).isEqualTo(clearest);
    }

    @Test
    void theStepIsAskedOfTheClearestLagOfANamedFactorAndOfNoOther() {
        Association other = Links.at(0).p(.01).besideStep(.5).made();
        FactorTests named =
                tests(STRESS, other, Links.at(1).p(.001).besideStep(.009).made());
        FactorTests open = tests(STRESS, Links.at(0).p(.03).besideStep(.5).made());

        assertThat(Verdicts.of(List.of(named)).findings().getFirst().guard()).isEqualTo(Guard.NONE);
        assertThat(Verdicts.of(List.of(named)).findings().getFirst().verdict()).isEqualTo(Verdict.LINKED);
        assertThat(Verdicts.of(List.of(open)).findings().getFirst().guard()).isEqualTo(Guard.NONE);
    }

    @Test
    void aFactorPrecedesPainOnlyWhereItSaysMoreThanYesterdaysPain() {
        assertThat(precedes(both(.05, .04), .049)).isTrue();
        assertThat(precedes(both(.05, .04), .05)).isFalse();
        assertThat(precedes(both(.04, .05), .001)).isFalse();
        assertThat(precedes(both(.04, .04), .001)).isFalse();
    }

    @Test
    void whatIsNotLinkedByItselfIsSettledBeforeTheOthersAreKnown() {
        FactorTests small = tests(STRESS, Links.at(0).p(.5).tost(.01).made());
        FactorTests open = tests(SLEEP, Links.at(0).p(.03).made());
        FactorTests linked = tests(COFFEE, Links.at(0).p(.029).made());

        List<FactorFinding> settled = Verdicts.settled(List.of(small, open, linked));

        assertThat(settled.stream().map(FactorFinding::factor).toList()).containsExactly(STRESS, SLEEP);
        assertThat(settled.stream().map(FactorFinding::verdict).toList())
                .containsExactly(Verdict.NO_MEANINGFUL_LINK, Verdict.CANNOT_TELL);
        assertThat(Verdicts.of(List.of(small, open, linked)).findings().stream()
                        .limit(2)
                        .map(FactorFinding::verdict)
                        .toList())
                .containsExactly(Verdict.NO_MEANINGFUL_LINK, Verdict.CANNOT_TELL);
    }

    @Test
    void daysStillNeededAreGivenWhereItCannotBeToldAndNowhereElse() {
        assertThat(finding(Links.at(0).made()).moreDays()).isEqualTo(210);
        assertThat(finding(Links.at(0).p(.001).made()).moreDays()).isZero();
        assertThat(finding(Links.at(0).tost(.01).made()).moreDays()).isZero();
    }

    @Test
    void aJournalWithoutFactorsHasNoFindings() {
        assertThat(Verdicts.of(List.of())).isEqualTo(new PatternReport(List.of(), 0));
    }

    private static Verdict verdict(Association... lags) {
        return finding(lags).verdict();
    }

    private static FactorFinding finding(Association... lags) {
        return Verdicts.of(List.of(tests(STRESS, lags))).findings().getFirst();
    }

    private static Timing timing(FactorKey factor, BothLags both) {
        FactorTests tests = tests(factor, both, .5, Links.at(0).p(.001).made());
        return Verdicts.of(List.of(tests)).findings().getFirst().timing();
    }

    private static boolean precedes(BothLags both, double beyondYesterday) {
        FactorTests tests =
                tests(STRESS, both, beyondYesterday, Links.at(0).p(.001).made());
        return Verdicts.of(List.of(tests)).findings().getFirst().precedes();
    }

    private static FactorTests tests(FactorKey factor, Association... lags) {
        return tests(factor, both(.5, .5), .5, lags);
    }

    private static FactorTests tests(FactorKey factor, BothLags both, double beyondYesterday, Association... lags) {
        return new FactorTests(
                factor,
                List.of(lags),
                () -> both,
                () -> Links.at(1).p(beyondYesterday).made(),
                _ -> Thirds.NONE);
    }

    private static BothLags both(double pToday, double pYesterday) {
        return new BothLags.Estimated(
                Links.at(0).p(pToday).made(), Links.at(1).p(pYesterday).made());
    }

    private static FactorKey own(long id, String name) {
        return new FactorKey.Own(
                new CustomFactorId(new UUID(0, id)),
                name,
                new FactorScale.ZeroToTen(),
                FactorDirection.NEITHER,
                FactorTime.DAY);
    }
}
