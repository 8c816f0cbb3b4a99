package thole.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thole.insight.frame.FactorKey;
import thole.insight.pattern.Links;
import thole.insight.pattern.ReverseReport;
import thole.insight.pattern.ReverseReport.Finding;
import thole.model.factor.Factor;
import thole.stats.Association.Reason;
import thole.text.Texts;

class ReverseWordsTest {

    private final ReverseWords words = new ReverseWords(new Texts(Locale.ENGLISH));

    @Test
    void whatTheFamilyNamesIsSaidWithItsDirectionAndUnit() {
        assertThat(words.account(finding(Factor.SLEEP_HOURS, -.7, .3, .01)))
                .isEqualTo("Sleep tended to be shorter after days with more pain: −0.7 hours (−1.0 to −0.4) from your "
                        + "days with least pain to those with most, 100 nights.");
        assertThat(words.account(finding(Factor.STRESS, 1.2, .5, .01)))
                .isEqualTo("Stress tended to be higher the day after more pain: +1.2 points (0.7 to 1.7) from your "
                        + "days with least pain to those with most, 100 days.");
    }

    @Test
    void whatItDoesNotNameIsNotClear() {
        assertThat(words.account(finding(Factor.SLEEP_QUALITY, -.2, .5, .4)))
                .isEqualTo("Sleep quality after days with more pain: not clearly different, −0.2 points (−0.7 to 0.3) "
                        + "from your days with least pain to those with most, 100 nights.");
        assertThat(words.account(finding(Factor.STRESS, .6, .5, .04)))
                .contains("not clearly different, +0.6 points (0.1 to 1.1)")
                .endsWith("It stands out a little, but when many are compared, one can look linked by chance.");
    }

    @Test
    void whatCannotBeComparedSaysSo() {
        assertThat(words.account(notEstimated(Reason.NOT_ENOUGH_DATA)))
                .isEqualTo("Stress: not enough to compare yet, with 13 days of it and of pain the day before.");
        assertThat(words.account(notEstimated(Reason.NOT_ENOUGH_VARIATION)))
                .isEqualTo("Stress: it or pain the day before hardly changed on these 13 days, so there is nothing to "
                        + "compare.");
    }

    @Test
    void theNotesCountWhatWasComparedAndKeepALinkFromBeingACause() {
        Finding named = finding(Factor.STRESS, 1.2, .5, .01);
        Finding open = finding(Factor.SLEEP_HOURS, .1, .5, .9);

        assertThat(words.notes(new ReverseReport(List.of(named, open))))
                .containsExactly(
                        "This is a link, not a cause.",
                        "These 2 comparisons are looked at by themselves, and nothing above rests on them.");
        assertThat(words.notes(new ReverseReport(List.of(open, notEstimated(Reason.NOT_ENOUGH_DATA)))))
                .containsExactly("This comparison is looked at by itself, and nothing above rests on it.");
        assertThat(words.notes(new ReverseReport(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Factor.class,
            names = {"SLEEP_HOURS", "SLEEP_QUALITY", "STRESS"})
    void everyOutcomeHasItsSentences(Factor outcome) {
        for (double delta : List.of(-1.0, 1.0)) {
            assertThat(words.account(finding(outcome, delta, .5, .001))).contains("tended to be");
            assertThat(words.account(finding(outcome, delta, 2, .5))).contains("not clearly different");
        }
    }

    private static Finding finding(Factor outcome, double delta, double margin, double pHolm) {
        return new Finding(
                new FactorKey.BuiltIn(outcome), Links.at(1).delta(delta, margin).made(), pHolm);
    }

    private static Finding notEstimated(Reason reason) {
        return new Finding(new FactorKey.BuiltIn(Factor.STRESS), Links.none(1, 13, reason), Double.NaN);
    }
}
