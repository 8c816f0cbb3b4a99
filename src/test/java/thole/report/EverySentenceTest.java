package thole.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thole.insight.frame.FactorKey;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Links;
import thole.insight.pattern.PatternGroup;
import thole.insight.pattern.Thirds;
import thole.insight.pattern.Timing;
import thole.insight.pattern.Verdict;
import thole.model.factor.Factor;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.stats.Association;
import thole.text.Texts;

/// Every sentence that a finding can need is there, and none of them says why.
class EverySentenceTest {

    private final PatternWords words = new PatternWords(new Texts(Locale.ENGLISH));

    @Test
    void everyFactorHasASentenceForEveryVerdictLagAndDirection() {
        for (FactorKey factor : factors()) {
            assertThat(words.factorName(factor)).isNotBlank();
            assertThat(words.account(Findings.sharedStep(factor))).endsWith(".").doesNotContain("{", "null", "NaN");
            for (Verdict verdict : Verdict.values()) {
                for (Association lag : lags(factor)) {
                    for (Thirds thirds : List.of(Thirds.NONE, new Thirds(1, 2, 3, 9, 30, 30))) {
                        FactorFinding finding = verdict == Verdict.LINKED
                                ? Findings.linked(factor, Timing.CANNOT_SEPARATE, thirds, lag)
                                : Findings.of(factor, verdict, 0, thirds, lag);
                        assertThat(words.account(finding)).endsWith(".").doesNotContain("{", "null", "NaN");
                    }
                }
            }
        }
    }

    @Test
    void everyLabelIsThere() {
        assertThat(Arrays.stream(PatternGroup.values()).map(words::group).toList())
                .containsExactly(
                        "Linked",
                        "Linked, hard to separate",
                        "No meaningful link",
                        "Cannot tell yet",
                        "Not enough to compare yet");
        for (Timing timing : Timing.values()) {
            FactorFinding finding = Findings.linked(
                    Findings.STRESS, timing, Thirds.NONE, Links.at(0).made());
            assertThat(words.timing(finding).isEmpty()).isEqualTo(timing == Timing.NOT_ASKED);
            assertThat(words.detail(finding)).isNotEmpty();
        }
    }

    @Test
    void noSentenceClaimsACauseADiagnosisOrAFailing() {
        ResourceBundle bundle = ResourceBundle.getBundle("thole.text.finding", Locale.ENGLISH);
        for (String key : bundle.keySet()) {
            String aboutPain = bundle.getString(key).replace("People take these because of pain", "");
            assertThat(aboutPain.toLowerCase(Locale.ROOT))
                    .as(key)
                    .doesNotContain(
                            "because",
                            "trigger",
                            "leads to",
                            "due to",
                            "missed",
                            "forgot",
                            "should ",
                            "score",
                            "diagnos",
                            "'",
                            "suffer",
                            "worse",
                            "nervous system",
                            "in your head");
            if (!key.endsWith(".not_a_cause")) {
                assertThat(aboutPain).as(key).doesNotContain("cause");
            }
        }
    }

    private static List<FactorKey> factors() {
        List<FactorKey> factors = new ArrayList<>();
        Arrays.stream(Factor.values()).map(FactorKey.BuiltIn::new).forEach(factors::add);
        for (FactorTime time : FactorTime.values()) {
            Stream.of(new FactorScale.Amount(""), new FactorScale.ZeroToTen(), new FactorScale.YesNo())
                    .map(scale -> Findings.own("Own", scale, time))
                    .forEach(factors::add);
        }
        return factors;
    }

    // Both directions at every lag that the factor is asked about.
    private static List<Association> lags(FactorKey factor) {
        List<Association> lags = new ArrayList<>();
        for (int lag = 0; lag <= (factor.time() == FactorTime.DAY ? 1 : 0); lag++) {
            lags.add(Links.at(lag).delta(1, .5).made());
            lags.add(Links.at(lag).delta(-1, .5).tost(.01).made());
        }
        return lags;
    }
}
