package thole.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thole.insight.flare.AroundFlares;
import thole.insight.flare.FactorAroundFlares;
import thole.insight.frame.FactorKey;
import thole.insight.missing.MissingnessReport;
import thole.insight.missing.MissingnessReport.Comparison;
import thole.insight.missing.MissingnessWarning;
import thole.insight.sign.SignVerdict;
import thole.model.factor.Factor;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.stats.flare.AroundEvents;
import thole.stats.missing.WelchTest;
import thole.text.Texts;

class AroundFlaresWordsTest {

    private final AroundFlaresWords words = new AroundFlaresWords(new Texts(Locale.ENGLISH));
    private final MissingnessWords missing = new MissingnessWords(new Texts(Locale.ENGLISH));

    @Test
    void whatStoodOutIsSaidWithTheDayTheIntervalAndTheFlares() {
        AroundFlares around = new AroundFlares(List.of(
                around(Findings.STRESS, 0, .94, .01),
                around(Findings.SLEEP, -2, -1.2, .01),
                around(Findings.ACTIVITY, -1, -.8, .2)));

        assertThat(words.sentences(around))
                .containsExactly(
                        "On the first day of a flare, stress tended to be above its usual level: by 0.9 times its"
                                + " usual spread (0.4 to 1.4, 9 flares).",
                        "3 nights before a flare, sleep tended to be shorter than usual: by 1.2 times its usual spread"
                                + " (0.7 to 1.7, 9 flares).",
                        "This is a link, not a cause.",
                        "3 factors were compared around flares, so one of them can stand out by chance.");
    }

    @Test
    void theNightBeforeAFlareEndsOnItsFirstMorning() {
        FactorKey quality = new FactorKey.BuiltIn(Factor.SLEEP_QUALITY);

        assertThat(words.sentence(around(quality, 0, -1, .01)))
                .startsWith("In the night before a flare, sleep tended to be poorer than usual");
    }

    @Test
    void nothingThatStoodOutAndTooFewFlaresAreSaid() {
        AroundFlares one = new AroundFlares(List.of(around(Findings.STRESS, -1, .5, .4)));
        AroundFlares two =
                new AroundFlares(List.of(around(Findings.STRESS, -1, .5, .4), around(Findings.SLEEP, -1, .5, .4)));

        assertThat(words.sentences(one))
                .containsExactly("The one factor that could be compared did not stand out in the days before flares.");
        assertThat(words.sentences(two))
                .containsExactly("None of the 2 factors that could be compared stood out in the days before flares.");
        assertThat(words.sentences(new AroundFlares(List.of())))
                .containsExactly(
                        "To compare what went before flares, it takes at least five of them with entries on the first"
                                + " day and on each of the three days before.");
    }

    @Test
    void everyFactorThatCanBePresentHasASentence() {
        List<FactorKey> factors = Arrays.stream(Factor.values())
                .<FactorKey>map(FactorKey.BuiltIn::new)
                .toList();
        for (double mean : new double[] {1, -1}) {
            factors.stream()
                    .map(factor -> around(factor, -1, mean, .001))
                    .filter(FactorAroundFlares::present)
                    .forEach(this::isWhole);
            for (FactorTime time : FactorTime.values()) {
                isWhole(around(Findings.own("Own", new FactorScale.YesNo(), time), -3, mean, .001));
                isWhole(around(Findings.own("Own", new FactorScale.ZeroToTen(), time), 0, mean, .001));
            }
        }
    }

    @Test
    void fewerEntriesAroundHighPainAreSaidWithBothAverages() {
        MissingnessReport report =
                new MissingnessReport(9, new Comparison.Compared(new WelchTest(8, 50, 5.5, 4, 3, 12, .01, .9)));

        assertThat(missing.sentences(report))
                .containsExactly(
                        "There are fewer entries around days with more pain, so a link in this record can look larger"
                                + " or smaller than it is.",
                        "On days before one without an entry, pain averaged 5.5 (8 days); on days before one with an"
                                + " entry, 4.0 (50 days).");
    }

    @Test
    void withoutAWarningNothingIsSaidOfMissingDays() {
        assertThat(missing.sentences(
                        new MissingnessReport(9, new Comparison.Compared(new WelchTest(8, 50, 5, 4, 1, 12, .3, .3)))))
                .isEmpty();
        assertThat(missing.sentences(new MissingnessReport(0, new Comparison.NotCompared())))
                .isEmpty();
        assertThat(missing.besides(MissingnessWarning.NONE, SignVerdict.NOT_ENOUGH_DATA))
                .isEmpty();
        assertThat(missing.besides(MissingnessWarning.FEWER_ENTRIES_AROUND_GOOD_DAYS, SignVerdict.NOT_SEEN))
                .containsExactly("There are fewer entries around days with less pain, so a link in this record can"
                        + " look larger or smaller than it is.");
    }

    private void isWhole(FactorAroundFlares found) {
        assertThat(words.sentence(found)).endsWith("9 flares).").doesNotContain("{", "NaN");
    }

    private static FactorAroundFlares around(FactorKey factor, int clearest, double mean, double p) {
        List<AroundEvents.Day> days = IntStream.rangeClosed(-3, 3)
                .mapToObj(k -> new AroundEvents.Day(k, 9, k == clearest ? mean : 0, .8, mean - .5, mean + .5))
                .toList();
        return new FactorAroundFlares(factor, new AroundEvents(days, 3 * Math.abs(mean), p), p);
    }
}
