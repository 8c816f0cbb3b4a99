package thole.report;

import static org.assertj.core.api.Assertions.assertThat;
import static thole.report.Findings.SLEEP;
import static thole.report.Findings.STRESS;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thole.insight.flare.FactorAroundFlares;
import thole.insight.frame.FactorKey;
import thole.insight.missing.MissingnessWarning;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Links;
import thole.insight.pattern.Thirds;
import thole.insight.pattern.Timing;
import thole.insight.pattern.Verdict;
import thole.insight.sign.Sign;
import thole.insight.sign.SignEvidence.StressAndSleep;
import thole.insight.sign.SignFinding;
import thole.insight.sign.SignVerdict;
import thole.insight.variation.Variability;
import thole.model.factor.Factor;
import thole.stats.Association.Reason;
import thole.stats.flare.AroundEvents;
import thole.text.Texts;

class StressAndSleepWordsTest {

    private static final String NO_CAUSE = "A link, not a cause.";
    private static final String EVERY_KIND = "It happens in every kind of pain.";
    private static final String BEFORE_FLARES =
            "On the day before a flare, stress tended to be above its usual level: by 1.1 times its usual spread"
                    + " (0.6 to 1.6, 9 flares).";
    private static final FactorFinding STRESS_LINKED = Findings.linked(
            STRESS,
            Timing.SAME_DAY,
            Thirds.NONE,
            Links.at(0).p(.001).delta(1.8, .6).made(),
            Links.at(1).made());
    private static final FactorFinding STRESS_SMALL = Findings.of(
            STRESS,
            Verdict.CANNOT_TELL,
            0,
            Links.at(0).delta(.2, .7).made(),
            Links.at(1).delta(.4, .7).tost(.04).made());
    private static final FactorFinding SLEEP_SMALL = Findings.of(
            SLEEP, Verdict.CANNOT_TELL, 0, Links.at(0).delta(-.2, .7).made());

    private final SignWords words = new SignWords(new Texts(Locale.ENGLISH));

    @Test
    void aLinkIsSaidWithItsIntervalAndItsDaysAndThatItIsNoCause() {
        FactorFinding sleep = Findings.linked(
                SLEEP,
                Timing.NIGHT_BEFORE,
                Thirds.NONE,
                Links.at(0).p(.002).delta(-1.2, .4).pairs(84).made());

        assertThat(because(SignVerdict.SEEN, Variability.FLUCTUATING, STRESS_LINKED, sleep))
                .containsExactly(
                        "Pain tended to be higher on stressful days: +1.8 points (1.2 to 2.4) from your calmest to"
                                + " your most stressful days, 100 days.",
                        "Pain tended to be higher after short nights: +1.2 points (0.8 to 1.6) from your longest to"
                                + " your shortest nights, 84 days.",
                        "Pain clearly went up and down from day to day.",
                        NO_CAUSE,
                        EVERY_KIND);
    }

    @Test
    void aLinkWithTheDayBeforeIsSaidOfTheDayAfter() {
        FactorFinding later = Findings.linked(
                STRESS,
                Timing.DAY_BEFORE,
                Thirds.NONE,
                Links.at(0).made(),
                Links.at(1).p(.001).delta(1.8, .6).made());

        assertThat(because(SignVerdict.SEEN, Variability.FLUCTUATING, later))
                .startsWith("Pain tended to be higher on days after stressful ones: +1.8 points (1.2 to 2.4) from your"
                        + " calmest to your most stressful days, 100 days.");
    }

    @Test
    void smallDifferencesAreSaidWithTheIntervalThatShowsThem() {
        assertThat(because(SignVerdict.NOT_SEEN, Variability.SOME_VARIATION, STRESS_SMALL, SLEEP_SMALL))
                .containsExactly(
                        "From your calmest to your most stressful days, pain on the same day differed by +0.2 points"
                                + " (95 % interval −0.5 to 0.9, 100 days).",
                        "From your calmest to your most stressful days, pain on the day after differed by +0.4 points"
                                + " (90 % interval −0.2 to 1.0, 100 days).",
                        "From your shortest to your longest nights, pain differed by −0.2 points (95 % interval −0.9"
                                + " to 0.5, 100 days).",
                        "A difference inside ±1 point counts as small here.");
    }

    @Test
    void steadyPainIsSaidWithTheLinkThereIs() {
        assertThat(because(SignVerdict.NOT_SEEN, Variability.STEADY, STRESS_LINKED))
                .containsExactly(
                        "Pain was steady: its ups and downs stayed within about a point.",
                        "Pain tended to be higher on stressful days: +1.8 points (1.2 to 2.4) from your calmest to"
                                + " your most stressful days, 100 days.",
                        NO_CAUSE,
                        EVERY_KIND);
    }

    @Test
    void whatIsOpenIsSaidWithItsRangeAndTheDaysItTakes() {
        FactorFinding stress = Findings.of(
                STRESS,
                Verdict.CANNOT_TELL,
                40,
                Links.at(0).delta(.4, .8).made(),
                Links.at(1).tost(.01).made());
        FactorFinding sleep = Findings.of(
                SLEEP,
                Verdict.CANNOT_TELL,
                120,
                Links.at(0).delta(-.7, .9).pairs(60).made());
        FactorFinding quality = Findings.of(
                new FactorKey.BuiltIn(Factor.SLEEP_QUALITY),
                Verdict.NOT_ENOUGH_DATA,
                0,
                Links.none(0, 5, Reason.NOT_ENOUGH_DATA));

        assertThat(because(SignVerdict.NOT_ENOUGH_DATA, Variability.FLUCTUATING, stress, sleep, quality))
                .containsExactly(
                        "It is not clear yet whether pain differs between calmer and more stressful days.",
                        "From 100 days, the difference on the same day could still be anything from −0.4 to +1.2"
                                + " points.",
                        "It is not clear yet whether pain differs between shorter and longer nights.",
                        "From 60 days, the difference could still be anything from −1.6 to +0.2 points.",
                        "5 days have both pain and sleep quality so far.",
                        "If it is about the same, it takes about 120 more days to say so.");
    }

    @Test
    void whatASharedStepMayExplainIsLeftOpenWithoutARange() {
        FactorFinding sleep = Findings.of(
                SLEEP, Verdict.NO_MEANINGFUL_LINK, 0, Links.at(0).tost(.01).made());

        assertThat(because(SignVerdict.NOT_ENOUGH_DATA, Variability.FLUCTUATING, Findings.sharedStep(STRESS), sleep))
                .containsExactly(
                        "It is not clear yet whether pain differs between calmer and more stressful days: pain and"
                                + " stress may both have moved to another level at about the same time, and in a short"
                                + " record that can look like a link.",
                        "More days will tell the two apart. There is no need to hurry.");
    }

    @Test
    void aLinkWithoutClearUpsAndDownsIsLeftOpen() {
        assertThat(because(SignVerdict.NOT_ENOUGH_DATA, Variability.SOME_VARIATION, STRESS_LINKED, SLEEP_SMALL))
                .containsExactly(
                        "Pain tended to be higher on stressful days: +1.8 points (1.2 to 2.4) from your calmest to"
                                + " your most stressful days, 100 days.",
                        "It is not clear whether pain went up and down by more than about a point.",
                        NO_CAUSE,
                        EVERY_KIND);
    }

    @Test
    void bothResultsAreSaidWhereAFactorStoodOutBeforeFlares() {
        assertThat(words.because(new SignFinding(
                        Sign.FLUCTUATES_WITH_STRESS_OR_SLEEP,
                        SignVerdict.NOT_ENOUGH_DATA,
                        new StressAndSleep(
                                Variability.STEADY,
                                List.of(STRESS_SMALL, SLEEP_SMALL),
                                List.of(stressBefore()),
                                60,
                                MissingnessWarning.NONE))))
                .containsExactly(
                        "Pain was steady: its ups and downs stayed within about a point.",
                        BEFORE_FLARES,
                        "In comparisons day by day it does not stand out, before flares it does, so this is left"
                                + " open.",
                        NO_CAUSE,
                        EVERY_KIND);
        assertThat(words.because(new SignFinding(
                        Sign.FLUCTUATES_WITH_STRESS_OR_SLEEP,
                        SignVerdict.NOT_ENOUGH_DATA,
                        new StressAndSleep(
                                Variability.FLUCTUATING,
                                List.of(STRESS_SMALL, SLEEP_SMALL),
                                List.of(stressBefore()),
                                60,
                                MissingnessWarning.NONE))))
                .hasSize(8)
                .contains("A difference inside ±1 point counts as small here.", BEFORE_FLARES);
    }

    @Test
    void entriesThatDependOnPainAreSaidFirst() {
        assertThat(words.because(new SignFinding(
                        Sign.FLUCTUATES_WITH_STRESS_OR_SLEEP,
                        SignVerdict.NOT_ENOUGH_DATA,
                        new StressAndSleep(
                                Variability.FLUCTUATING,
                                List.of(STRESS_LINKED),
                                List.of(),
                                60,
                                MissingnessWarning.FEWER_ENTRIES_AROUND_BAD_DAYS))))
                .startsWith(
                        "There are fewer entries around days with more pain, so a link in this record can look larger"
                                + " or smaller than it is.",
                        "This is left open for that reason.",
                        "Pain tended to be higher on stressful days: +1.8 points (1.2 to 2.4) from your calmest to"
                                + " your most stressful days, 100 days.");
    }

    @Test
    void tooFewDaysAndNothingRecordedAreSaidAlone() {
        StressAndSleep few = new StressAndSleep(
                Variability.NOT_ENOUGH_DATA, List.of(STRESS_SMALL), List.of(), 27, MissingnessWarning.NONE);

        SignFinding finding = new SignFinding(Sign.FLUCTUATES_WITH_STRESS_OR_SLEEP, SignVerdict.NOT_ENOUGH_DATA, few);
        assertThat(words.label(finding)).isEqualTo("Cannot tell yet");
        assertThat(words.because(finding)).containsExactly("27 days have a pain rating. It takes 28 to tell.");
        assertThat(because(SignVerdict.NOT_ENOUGH_DATA, Variability.SOME_VARIATION))
                .containsExactly("Neither stress nor sleep is recorded on these days.");
    }

    @Test
    void whatIsNotRecordedIsNamedWhereTheRestIsSmall() {
        assertThat(because(SignVerdict.NOT_ENOUGH_DATA, Variability.SOME_VARIATION, SLEEP_SMALL))
                .containsExactly(
                        "From your shortest to your longest nights, pain differed by −0.2 points (95 % interval −0.9"
                                + " to 0.5, 100 days).",
                        "A difference inside ±1 point counts as small here.", "Stress is not recorded on these days.");
        assertThat(because(SignVerdict.NOT_ENOUGH_DATA, Variability.SOME_VARIATION, STRESS_SMALL))
                .endsWith("Sleep is not recorded on these days.");
    }

    @Test
    void aLinkOnTooFewDaysIsLeftOpen() {
        FactorFinding few = Findings.linked(
                SLEEP,
                Timing.NIGHT_BEFORE,
                Thirds.NONE,
                Links.at(0).p(.001).delta(-2, .5).pairs(27).made());

        assertThat(because(SignVerdict.NOT_ENOUGH_DATA, Variability.FLUCTUATING, few))
                .containsExactly(
                        "Pain tended to be higher after short nights: +2.0 points (1.5 to 2.5) from your longest to"
                                + " your shortest nights, 27 days.",
                        "Pain clearly went up and down from day to day.",
                        "A comparison on fewer than 28 days decides nothing here.",
                        NO_CAUSE,
                        EVERY_KIND);
    }

    @ParameterizedTest
    @EnumSource(Variability.class)
    void everyVariationAndEveryComparisonHasItsSentence(Variability variation) {
        for (FactorKey factor : List.of(STRESS, SLEEP, new FactorKey.BuiltIn(Factor.SLEEP_QUALITY))) {
            for (int lag = 0; lag <= (factor.equals(STRESS) ? 1 : 0); lag++) {
                double harmful = factor.equals(STRESS) ? 1.5 : -1.5;
                FactorFinding linked = Findings.linked(
                        factor,
                        Timing.CANNOT_SEPARATE,
                        Thirds.NONE,
                        Links.at(lag).p(.001).delta(harmful, .5).made());
                FactorFinding open = Findings.of(
                        factor, Verdict.CANNOT_TELL, 360, Links.at(lag).made());
                for (SignVerdict verdict : SignVerdict.values()) {
                    assertThat(because(verdict, variation, linked))
                            .isNotEmpty()
                            .allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));
                    assertThat(because(verdict, variation, open))
                            .isNotEmpty()
                            .allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));
                }
            }
        }
    }

    static FactorAroundFlares stressBefore() {
        List<AroundEvents.Day> days = IntStream.rangeClosed(-3, 3)
                .mapToObj(k -> new AroundEvents.Day(k, 9, k == -1 ? 1.1 : 0, .8, .6, 1.6))
                .toList();
        return new FactorAroundFlares(STRESS, new AroundEvents(days, 3.3, .005), .005);
    }

    private List<String> because(SignVerdict verdict, Variability variation, FactorFinding... tests) {
        return words.because(new SignFinding(
                Sign.FLUCTUATES_WITH_STRESS_OR_SLEEP,
                verdict,
                new StressAndSleep(variation, List.of(tests), List.of(), 60, MissingnessWarning.NONE)));
    }
}
