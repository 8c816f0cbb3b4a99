package thole.report.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.insight.variation.Variability;
import thole.insight.variation.VariationReport;
import thole.stats.resample.Interval;
import thole.stats.resample.Proportion;
import thole.stats.variation.Instability;
import thole.stats.variation.PairedDifference;
import thole.stats.variation.RecentInstability;
import thole.text.Texts;

class VariationWordsTest {

    private static final RecentInstability NOT_COMPARED = new RecentInstability(1.2, 3, Double.NaN);
    private static final PairedDifference NO_SWING = new PairedDifference.NotEnoughDays(0);

    private final VariationWords words = new VariationWords(new Texts(Locale.UK));

    @Test
    void fluctuatingPainIsSaidWithItsSpreadItsStepsAndItsJumps() {
        VariationReport report = report(Variability.FLUCTUATING, 4.2, share(24, 160), NOT_COMPARED, NO_SWING);

        assertThat(words.sentence(report)).isEqualTo("Pain went clearly up and down in these days.");
        assertThat(words.detail(report))
                .containsExactly(
                        "It averaged 4.2 and spread around that by 1.6 points (standard deviation, 95 % interval 1.3 to"
                                + " 1.9, 170 days).",
                        "From one day to the next it changed by 1.5 points (root mean square, 95 % interval 1.2 to 1.8,"
                                + " 160 pairs of days).",
                        "Of 160 changes from one day to the next, 24 were 2 points or more (15 %, 95 % interval 10 % to"
                                + " 21 %).");
        assertThat(words.swing(report)).isEmpty();
    }

    @Test
    void steadyAndSomewhatVaryingPainHaveSentencesOfTheirOwn() {
        assertThat(words.sentence(report(Variability.STEADY, 4, share(0, 160), NOT_COMPARED, NO_SWING)))
                .isEqualTo("Pain was steady in these days.");
        assertThat(words.sentence(report(Variability.SOME_VARIATION, 4, share(0, 160), NOT_COMPARED, NO_SWING)))
                .isEqualTo("Pain varied somewhat in these days.");
    }

    @Test
    void fewPairsAreCountedWithoutAPercentage() {
        VariationReport few = report(Variability.STEADY, 4, share(1, 39), NOT_COMPARED, NO_SWING);

        assertThat(words.detail(few)).endsWith("Of 39 changes from one day to the next, one was 2 points or more.");
    }

    @Test
    void tooFewPairsSayHowManyMoreWouldDo() {
        VariationReport short13 = report(Variability.NOT_ENOUGH_DATA, 4, share(2, 13), NOT_COMPARED, NO_SWING);

        assertThat(words.sentence(short13))
                .isEqualTo("13 pairs of neighbouring days have a pain value so far. It takes 20 to say how much pain"
                        + " goes up and down.");
        assertThat(words.detail(short13))
                .containsExactly("About 7 more days in a row are needed. There is no need to hurry.");
    }

    @Test
    void theLastMonthIsSetBesideTheEarlierOnes() {
        RecentInstability above = new RecentInstability(2.4, 8, 1.9);
        RecentInstability usual = new RecentInstability(1.4, 8, 1.9);

        assertThat(words.detail(report(Variability.FLUCTUATING, 4, share(24, 160), above, NO_SWING)))
                .endsWith("In the last 28 days the changes from day to day were larger than usual for you: 2.4 points,"
                        + " where nine in ten of the 8 months before stayed under 1.9.");
        assertThat(words.detail(report(Variability.FLUCTUATING, 4, share(24, 160), usual, NO_SWING)))
                .endsWith("In the last 28 days the changes from day to day, 1.4 points, were in the usual range of the"
                        + " 8 months before (nine in ten stayed under 1.9).");
    }

    @Test
    void theEndsOfTheScaleAreNoted() {
        assertThat(words.detail(report(Variability.STEADY, 1.2, share(0, 50), NOT_COMPARED, NO_SWING)))
                .endsWith("With an average of 1.2, pain was near the low end of the scale. There is little room below,"
                        + " so its ups and downs look smaller.");
        assertThat(words.detail(report(Variability.STEADY, 8.7, share(0, 50), NOT_COMPARED, NO_SWING)))
                .endsWith("With an average of 8.7, pain was near the high end of the scale. There is little room above,"
                        + " so its ups and downs look smaller.");
    }

    @Test
    void eveningsAreSetAgainstMorningsByAPointOrMore() {
        assertThat(swing(1.4, .8, 2))
                .isEqualTo("Pain was higher in the evening than in the morning, by +1.4 points (95 % interval 0.8 to"
                        + " 2.0, 40 days).");
        assertThat(swing(-1.4, -2, -.8))
                .isEqualTo("Pain was lower in the evening than in the morning, by −1.4 points (95 % interval −2.0 to"
                        + " −0.8, 40 days).");
        assertThat(swing(.4, .1, .7))
                .isEqualTo(
                        "From morning to evening, pain changed by +0.4 points on average (95 % interval 0.1 to 0.7, 40 days)."
                                + " Only a clear change of a point or more counts as one, so this does not.");
        assertThat(swing(1.4, -.2, 3))
                .endsWith("Only a clear change of a point or more counts as one, so this does not.");
    }

    @Test
    void aSwingWithoutAnIntervalSaysWhy() {
        assertThat(said(new PairedDifference.NotEnoughDays(1)))
                .isEqualTo("One day has both a morning and an evening value so far. Comparing them takes 13 more.");
        assertThat(said(new PairedDifference.WithoutSpread(20, 1.5)))
                .isEqualTo("In the evening pain differed from the morning by +1.5 points on average over 20 days. The"
                        + " differences are so even that no interval can be given.");
    }

    private String swing(double mean, double lo, double hi) {
        return said(new PairedDifference.Estimated(40, mean, .3, new Interval(lo, hi)));
    }

    private String said(PairedDifference swing) {
        return words.swing(report(Variability.FLUCTUATING, 4, share(24, 160), NOT_COMPARED, swing))
                .orElseThrow();
    }

    private static Proportion share(int successes, int trials) {
        return new Proportion(successes, trials, trials, new Interval(.10, .21));
    }

    private static VariationReport report(
            Variability verdict, double mean, Proportion jumps, RecentInstability recent, PairedDifference swing) {
        Instability instability =
                new Instability(170, mean, 1.6, new Interval(1.3, 1.9), 2.25, new Interval(1.2, 1.8), jumps, jumps, .4);
        return new VariationReport(verdict, instability, recent, swing);
    }
}
