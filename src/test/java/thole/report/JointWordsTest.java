package thole.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thole.insight.frame.FactorKey;
import thole.insight.joint.HardToSeparate;
import thole.insight.joint.HardToSeparate.Why;
import thole.insight.joint.JointFindings;
import thole.insight.joint.JointFindings.Column;
import thole.insight.joint.JointReport;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Links;
import thole.insight.pattern.Thirds;
import thole.insight.pattern.Timing;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.stats.joint.JointModel;
import thole.stats.joint.JointModel.Overlap;
import thole.stats.joint.JointModel.PartialSlope;
import thole.stats.joint.JointModel.Together;
import thole.stats.joint.OneDayAhead;
import thole.text.Texts;

class JointWordsTest {

    private static final FactorKey TEA = Findings.own("Tea", new FactorScale.Amount("cups"), FactorTime.DAY);

    private final JointWords words = new JointWords(new Texts(Locale.ENGLISH));

    @Test
    void aRowNamesTheOtherFactor() {
        assertThat(words.sentence(linked(Findings.STRESS), new HardToSeparate(TEA, Why.CANNOT_SAY_WHICH, 4, 90)))
                .isEqualTo("Stress and “Tea” move together; this record cannot say which of them goes with pain.");
        assertThat(words.sentence(linked(TEA), new HardToSeparate(Findings.SLEEP, Why.CANNOT_SAY_WHICH, 4, 90)))
                .isEqualTo(
                        "“Tea” and sleep length move together; this record cannot say which of them goes with pain.");
    }

    @Test
    void whereOneOfTheTwoStandsOutNothingElseIsClaimed() {
        assertThat(words.sentence(linked(Findings.SLEEP), new HardToSeparate(TEA, Why.OTHER_STANDS_OUT, 4, 90)))
                .isEqualTo("Sleep length and “Tea” move together. With “Tea” set apart, there may as well be no "
                        + "difference.");
        assertThat(words.sentence(linked(TEA), new HardToSeparate(Findings.SLEEP, Why.HARDLY_TOLD_APART, 4, 90)))
                .isEqualTo("“Tea” and sleep length move together so closely that this record can hardly tell them "
                        + "apart.");
    }

    @Test
    void factorsThatHardlyMoveTogetherAreNotSaidTo() {
        assertThat(words.sentence(linked(Findings.STRESS), new HardToSeparate(TEA, Why.ALL_SET_APART, 4, 90)))
                .isEqualTo("Stress stands out when looked at alone. On the 90 days that have all factors, and with "
                        + "“Tea” and the others set apart, there may as well be no difference.");
        assertThat(words.sentence(linked(Findings.STRESS), new HardToSeparate(TEA, Why.ALL_SET_APART, 1, 90)))
                .isEqualTo("Stress stands out when looked at alone. On the 90 days that also have “Tea”, and with "
                        + "that set apart, there may as well be no difference.");
    }

    @ParameterizedTest
    @CsvSource({
        ".01, 'hardly any of your day-to-day ups and downs (less than 2 %, from 90 days).'",
        ".058, 'a small share of your day-to-day ups and downs (about 6 %, from 90 days).'",
        ".2, 'a moderate share of your day-to-day ups and downs (about 20 %, from 90 days).'",
        ".5, 'a strong share of your day-to-day ups and downs (about 50 %, from 90 days).'"
    })
    void theShareIsOneOfTheUpsAndDowns(double share, String words) {
        assertThat(this.words.detail(linked(Findings.STRESS), report(share, List.of(), 0)))
                .containsExactly("Set beside the other factors, stress goes with " + words);
    }

    @Test
    void factorsThatMoveTogetherAreAlsoTakenTogether() {
        assertThat(words.detail(linked(Findings.STRESS), report(.2, List.of(new Together(List.of(0, 1), .01)), 0)))
                .endsWith("Taken together, stress and “Tea” do stand out.");
        assertThat(words.detail(linked(TEA), report(.2, List.of(new Together(List.of(0, 1, 2), .05)), 0)))
                .endsWith("Even taken together, stress, “Tea” and activity do not stand out beside the other factors.");
    }

    @Test
    void whatIsNotInTheModelHasNoDetail() {
        assertThat(words.detail(linked(Findings.SLEEP), report(.2, List.of(), 0)))
                .isEmpty();
    }

    @Test
    void aGuessIsSpokenOfOnlyWhereTheFactorsBringItCloser() {
        assertThat(words.oneDayAhead(report(.2, List.of(), .124)))
                .contains("Tried on 50 days, a guess of the day’s pain that knew the day’s factors came 12 % closer "
                        + "than the best guess without them.");
        assertThat(words.oneDayAhead(report(.2, List.of(), .004))).isEmpty();
        assertThat(words.oneDayAhead(report(.2, List.of(), -.3))).isEmpty();
        assertThat(words.oneDayAhead(report(.2, List.of(), Double.NaN))).isEmpty();
        JointReport none = report(.2, List.of(), 0);
        assertThat(words.oneDayAhead(new JointReport(none.sameDay(), none.extended(), new OneDayAhead.TooFewDays(27))))
                .isEmpty();
    }

    private static FactorFinding linked(FactorKey factor) {
        return Findings.linked(factor, Timing.SAME_DAY, Thirds.NONE, Links.at(0).made());
    }

    private static JointReport report(double share, List<Together> together, double improvement) {
        List<PartialSlope> slopes =
                List.of(new PartialSlope(0, .5, .1, .9, .01, share), new PartialSlope(1, .2, -.1, .5, .2, share));
        JointModel model = new JointModel.Fitted(90, slopes, List.<Overlap>of(), together, List.of(), .3, .5, .2);
        JointFindings findings = new JointFindings(
                model, List.of(new Column(Findings.STRESS, 0), new Column(TEA, 0), new Column(Findings.ACTIVITY, 0)));
        OneDayAhead tried = Double.isNaN(improvement)
                ? new OneDayAhead.Tried(50, 0, 0, 0, 0)
                : new OneDayAhead.Tried(50, 1 - improvement, 1, 1.5, 2);
        return new JointReport(findings, findings, tried);
    }
}
