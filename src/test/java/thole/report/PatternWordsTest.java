package thole.report;

import static org.assertj.core.api.Assertions.assertThat;
import static thole.report.Findings.ACTIVITY;
import static thole.report.Findings.SLEEP;
import static thole.report.Findings.STRESS;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Links;
import thole.insight.pattern.PatternReport;
import thole.insight.pattern.Thirds;
import thole.insight.pattern.Timing;
import thole.insight.pattern.Verdict;
import thole.model.Provenance;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.stats.Association;
import thole.stats.Association.Reason;
import thole.text.Texts;

class PatternWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Association CLEAR =
            Links.at(0).p(.001).delta(1.8, .6).pairs(158).made();
    private static final Association OPEN_DAY_AFTER = Links.at(1).made();

    private final PatternWords words = new PatternWords(new Texts(Locale.ENGLISH));

    @Test
    void aSameDayLinkQuotesBothAveragesWithoutADirection() {
        FactorFinding finding =
                Findings.linked(STRESS, Timing.SAME_DAY, new Thirds(3, 5, 2.41, 4.16, 50, 60), CLEAR, OPEN_DAY_AFTER);

        assertThat(words.account(finding))
                .isEqualTo("On days when stress was 5 or more, pain averaged 4.2; at 3 or less, 2.4. "
                        + "From your calmest to your most stressful days, the difference in pain is +1.8 points "
                        + "(1.2 to 2.4), from 158 days. This is a link, not a cause. "
                        + "It shows on the same day, so it cannot be told which came first.");
        assertThat(words.interval(finding.shown())).isEqualTo("+1.8 (1.2 to 2.4)");
        assertThat(words.timing(finding)).isEqualTo("Same day");
        assertThat(words.verdict(finding)).isEqualTo("Linked");
        assertThat(words.factorName(STRESS)).isEqualTo("Stress");
    }

    @Test
    void aLinkWithTheDayBeforeOnlyGoesTogether() {
        FactorFinding finding = Findings.linked(
                STRESS,
                Timing.DAY_BEFORE,
                new Thirds(3, 6, 3.2, 5.4, 50, 60),
                Links.at(0).made(),
                Links.at(1).p(.001).delta(2.9, .8).made());

        assertThat(words.sentence(finding))
                .isEqualTo("When stress was 6 or more the day before, pain averaged 5.4; when it was 3 or less, 3.2.");
        assertThat(words.detail(finding))
                .last()
                .isEqualTo("It shows with the day before. Set beside the pain of that day it is not clear, so it is "
                        + "only said that they go together.");
    }

    @Test
    void whatHoldsBesideThePainOfTheDayBeforeCameBefore() {
        assertThat(words.detail(Findings.preceding(STRESS)))
                .last()
                .isEqualTo("It shows with the day before, and beside the pain of that day as well: yesterday’s "
                        + "stress came before today’s pain.");
        assertThat(words.detail(
                        Findings.preceding(Findings.own("Tea", new FactorScale.Amount("cups"), FactorTime.DAY))))
                .last()
                .asString()
                .endsWith("yesterday’s “Tea” came before today’s pain.");
    }

    @Test
    void aNightIsGivenInHoursAndMinutes() {
        FactorFinding finding = Findings.linked(
                SLEEP,
                Timing.NIGHT_BEFORE,
                new Thirds(7, 7.75, 3.8, 2.8, 50, 60),
                Links.at(0).p(.001).delta(-1.1, .6).made());

        assertThat(words.sentence(finding))
                .isEqualTo("After nights of 7 h 45 or more, pain averaged 2.8; after 7 h or less, 3.8.");
        assertThat(words.detail(finding))
                .containsExactly(
                        "From your shortest to your longest nights, the difference in pain is −1.1 points"
                                + " (−1.7 to −0.5), from 100 days.",
                        "This is a link, not a cause.");
    }

    @Test
    void nothingAndTheHighestRatingStandAlone() {
        assertThat(words.sentence(Findings.linked(ACTIVITY, Timing.SAME_DAY, new Thirds(0, 30, 2, 4, 50, 60), CLEAR)))
                .isEqualTo("On days with 30 min or more of activity, pain averaged 4.0; with 0 min, 2.0.");
        assertThat(words.sentence(Findings.linked(STRESS, Timing.SAME_DAY, new Thirds(0, 10, 2, 4, 50, 60), CLEAR)))
                .isEqualTo("On days when stress was 10, pain averaged 4.0; at 0, 2.0.");
    }

    @Test
    void averagesThatGoTheOtherWayAreNotQuoted() {
        assertThat(words.sentence(Findings.linked(STRESS, Timing.SAME_DAY, new Thirds(3, 5, 4.2, 4.0, 50, 60), CLEAR)))
                .isEqualTo("Pain tended to be higher on days with more stress.");
        assertThat(words.sentence(Findings.linked(
                        SLEEP,
                        Timing.NIGHT_BEFORE,
                        Thirds.NONE,
                        Links.at(0).p(.001).delta(-1, .5).made())))
                .isEqualTo("Pain tended to be lower after longer nights.");
    }

    @Test
    void averagesThatShowMoreThanTheEstimateAreExplained() {
        FactorFinding finding = Findings.linked(
                STRESS, Timing.CANNOT_SEPARATE, new Thirds(4, 6, 3.2, 6, 50, 60), CLEAR, OPEN_DAY_AFTER);

        assertThat(words.detail(finding))
                .containsExactly(
                        "From your calmest to your most stressful days, the difference in pain is +1.8 points"
                                + " (1.2 to 2.4), from 158 days.",
                        "The plain averages, 3.2 and 6.0, lie further apart: slow changes, lasting shifts and weekdays"
                                + " show in them and are set apart in the estimate.",
                        "This is a link, not a cause.",
                        "The same day and the day before are hard to tell apart.");
        assertThat(words.timing(finding)).isEqualTo("Same day or day before");
    }

    @Test
    void thePersonsOwnFactorsKeepTheirNamesUnitsAndBraces() {
        FactorKey coffee = Findings.own("Coffee {black}", new FactorScale.Amount("cups"), FactorTime.DAY);
        FactorKey driving = Findings.own("Driving", new FactorScale.YesNo(), FactorTime.DAY);

        assertThat(words.sentence(Findings.linked(coffee, Timing.SAME_DAY, new Thirds(1, 2.5, 3, 4, 50, 60), CLEAR)))
                .isEqualTo("On days when “Coffee {black}” was 2.5 cups or more, pain averaged 4.0; at 1 cups or less,"
                        + " 3.0.");
        assertThat(words.sentence(Findings.linked(driving, Timing.SAME_DAY, new Thirds(0, 1, 3, 4, 50, 60), CLEAR)))
                .isEqualTo("On days with “Driving”, pain averaged 4.0; on days without, 3.0.");
        assertThat(words.sentence(
                        Findings.of(coffee, Verdict.NOT_ENOUGH_DATA, 0, Links.none(0, 1, Reason.NOT_ENOUGH_DATA))))
                .isEqualTo("One day has both pain and “Coffee {black}” so far.");
    }

    @Test
    void noMeaningfulLinkShowsItsEvidenceAtBothLags() {
        FactorFinding finding = Findings.of(
                ACTIVITY,
                Verdict.NO_MEANINGFUL_LINK,
                0,
                Links.at(0).tost(.01).delta(-.1, .5).sesoi(.9).made(),
                Links.at(1).tost(.02).delta(.2, .5).pairs(99).made());

        assertThat(words.account(finding))
                .isEqualTo("Pain was about the same on quieter and more active days. "
                        + "On the same day the difference is −0.1 points (90 % interval −0.5 to 0.3, 100 days), and"
                        + " anything inside ±0.9 counts as about the same. "
                        + "On the day after the difference is +0.2 points (90 % interval −0.2 to 0.6, 99 days), and"
                        + " anything inside ±1.0 counts as about the same.");
        assertThat(words.timing(finding)).isEmpty();
    }

    @Test
    void noMeaningfulLinkBesideDifferentAveragesSaysWhatWasSetApart() {
        FactorFinding finding = Findings.of(
                SLEEP,
                Verdict.NO_MEANINGFUL_LINK,
                0,
                new Thirds(6.5, 8, 6.5, 3.2, 60, 60),
                Links.at(0).tost(.01).delta(.2, .7).made());

        assertThat(words.account(finding))
                .isEqualTo("Slow changes set apart, pain was about the same after shorter and longer nights. "
                        + "The difference is +0.2 points (90 % interval −0.4 to 0.8, 100 days), and anything inside"
                        + " ±1.0 counts as about the same. "
                        + "The plain averages, 6.5 and 3.2, lie further apart: slow changes, lasting shifts and"
                        + " weekdays show in them and are set apart in the estimate.");
    }

    @Test
    void whatCannotBeToldGivesTheRangeAndTheDaysItTakes() {
        assertThat(words.account(Findings.of(
                        STRESS,
                        Verdict.CANNOT_TELL,
                        40,
                        Links.at(0).delta(.45, .55).made())))
                .isEqualTo("It is not clear yet whether pain differs between calmer and more stressful days. "
                        + "From 100 days, the difference on the same day could still be anything from −0.1 to +1.0"
                        + " points. To say “about the same”, it has to stay inside ±1.0. "
                        + "If it is about the same, it takes about 40 more days to say so.");
    }

    @Test
    void whatASharedStepMayExplainSaysSoAndGivesNoInterval() {
        assertThat(words.account(Findings.sharedStep(STRESS)))
                .isEqualTo("It is not clear yet whether pain differs between calmer and more stressful days: pain and"
                        + " stress may both have moved to another level at about the same time, and in a short record"
                        + " that can look like a link. More days will tell the two apart. There is no need to hurry.");
        assertThat(words.verdict(Findings.sharedStep(STRESS))).isEqualTo("Cannot tell yet");
    }

    @Test
    void whatStandsOutALittleIsNotNamedAndManyMoreDaysAreNotCounted() {
        assertThat(words.detail(Findings.of(
                        STRESS,
                        Verdict.CANNOT_TELL,
                        FactorFinding.MOST_MORE_DAYS,
                        Links.at(0).p(.04).delta(1, .9).made())))
                .endsWith(
                        "It stands out a little, but when many are compared, one can look linked by chance.",
                        "If it is about the same, it takes about a year of days or more to say so.");
        assertThat(words.detail(
                        Findings.of(STRESS, Verdict.CANNOT_TELL, 0, Links.at(0).made())))
                .hasSize(1);
    }

    @Test
    void whatCannotBeComparedSaysWhy() {
        assertThat(words.account(
                        Findings.of(STRESS, Verdict.NOT_ENOUGH_DATA, 0, Links.none(0, 8, Reason.NOT_ENOUGH_DATA))))
                .isEqualTo("8 days have both pain and stress so far. A comparison takes at least 14. There is no need"
                        + " to hurry.");
        assertThat(words.account(
                        Findings.of(STRESS, Verdict.NOT_ENOUGH_DATA, 0, Links.none(0, 20, Reason.NOT_ENOUGH_DATA))))
                .isEqualTo("20 days have both pain and stress so far. A fair comparison takes more of them. There is"
                        + " no need to hurry.");
        assertThat(words.account(Findings.of(
                        STRESS, Verdict.NOT_ENOUGH_VARIATION, 0, Links.none(0, 39, Reason.NOT_ENOUGH_VARIATION))))
                .isEqualTo("Stress or pain hardly changed on these 39 days, so there is nothing to compare.");
        assertThat(words.account(Findings.of(STRESS, Verdict.SAME_THING, 0, Links.none(0, 39, Reason.SAME_THING))))
                .isEqualTo("“Stress” has the same numbers as pain, so there is nothing to compare.");
        assertThat(words.interval(Links.none(0, 8, Reason.NOT_ENOUGH_DATA))).isEqualTo("no estimate");
    }

    @Test
    void theNotesSayHowManyComparisonsAndThatNothingIsAFindingToo() {
        Frame frame = frame(new Recorded().pain(DAY, 3).pain(DAY.plusDays(111), 4));
        FactorFinding open =
                Findings.of(STRESS, Verdict.CANNOT_TELL, 0, Links.at(0).made());
        FactorFinding sleep =
                Findings.of(SLEEP, Verdict.CANNOT_TELL, 0, Links.at(0).made());

        FactorFinding small =
                Findings.of(SLEEP, Verdict.NO_MEANINGFUL_LINK, 0, Links.at(0).made());

        assertThat(words.notes(new PatternReport(List.of(open, small), 3), frame))
                .containsExactly(
                        "Nothing stood out in these 112 days. That is a finding too: none of the 2 factors that could"
                                + " be compared went clearly together with pain.",
                        "3 comparisons were made of 2 factors with pain. When many are compared, one can look linked by"
                                + " chance, so a link is named only where it stands out more than that.");
        assertThat(words.notes(new PatternReport(List.of(small), 1), frame))
                .containsExactly(
                        "Nothing stood out in these 112 days. That is a finding too: the one factor that could be"
                                + " compared did not go clearly together with pain.",
                        "One comparison was made of one factor with pain. When many are compared, one can look linked"
                                + " by chance, so a link is named only where it stands out more than that.");
        assertThat(words.notes(new PatternReport(List.of(open, sleep), 3), frame)
                        .getFirst())
                .isEqualTo("Nothing stands out so far in these 112 days. For each of the 2 factors that could be"
                        + " compared it is still open.");
    }

    @Test
    void theNotesOfAFirstWeekHurryNobody() {
        assertThat(words.notes(new PatternReport(List.of(), 0), frame(new Recorded())))
                .containsExactly("You have no days with pain ratings so far. There is no need to fill every day.");
        assertThat(words.notes(new PatternReport(List.of(), 0), frame(new Recorded().pain(DAY, 3))))
                .containsExactly("You have one day with a pain rating so far. There is no need to fill every day.");
    }

    @Test
    void theNotesSayWhatIsLeftOut() {
        Recorded recorded = new Recorded()
                .pain(DAY, 3)
                .pain(DAY.plusDays(1), 4)
                .value(DAY, Factor.SLEEP_HOURS, 7, Provenance.Typed.SUGGESTED)
                .value(DAY.plusDays(1), Factor.SLEEP_HOURS, 7, Provenance.Typed.SUGGESTED);
        CustomFactorId heat = recorded.declare(
                "Heat", new FactorScale.YesNo(), FactorPurpose.WHAT_I_DO_BECAUSE_OF_PAIN, FactorTime.DAY);
        recorded.own(DAY, heat, 1);

        assertThat(words.notes(new PatternReport(List.of(), 0), frame(recorded)))
                .containsExactly(
                        "You have 2 days with pain ratings so far. There is no need to fill every day.",
                        "2 accepted suggestions are left out of every comparison.",
                        "“Heat” is left out. People take these because of pain, so a comparison would mislead.");
    }

    private static Frame frame(Recorded recorded) {
        return Frame.of(recorded.journal(), Window.USUAL, DAY);
    }
}
