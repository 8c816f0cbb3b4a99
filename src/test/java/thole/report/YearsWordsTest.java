package thole.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Period;
import thole.insight.pattern.Links;
import thole.insight.years.FactorYears;
import thole.model.factor.Factor;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.stats.Association;
import thole.stats.Association.Reason;
import thole.stats.pooling.PooledSlope;
import thole.text.Texts;

class YearsWordsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final PooledSlope ALIKE = new PooledSlope(3, .3, .05, .2, .4, 0, 1, .6);
    private static final PooledSlope DIFFERENT = new PooledSlope(3, .3, .1, -.1, .7, .2, 9, .01);
    private static final PooledSlope ONE = new PooledSlope(1, .3, .1, .1, .5, Double.NaN, Double.NaN, Double.NaN);

    private final YearsWords words = new YearsWords(new Texts(Locale.UK));

    @Test
    void theYearsTogetherAreSaidInPointsOverOneSpan() {
        FactorYears years = years(Findings.STRESS, 0, ALIKE, Links.at(0).made());

        assertThat(words.sentence(years))
                .isEqualTo(
                        "From your calmest to your most stressful days, the difference in pain is +1.5 points (1.0 to"
                                + " 2.0), 3 years taken together.");
    }

    @Test
    void everyYearHasItsLineAndTheLastSaysWhetherTheyDiffer() {
        Association[] links = {Links.at(0).delta(2, 1).made(), Links.none(0, 1, Reason.NOT_ENOUGH_DATA)};

        assertThat(words.detail(years(Findings.STRESS, 0, DIFFERENT, links)))
                .containsExactly(
                        "1 January 2024 to 30 December 2024: +2.5 points (1.3 to 3.8), from 100 days.",
                        "31 December 2024 to 30 December 2025: not enough to compare, with one day of both.",
                        "The link changed over the years: they differ more than their intervals explain.");
        assertThat(words.detail(years(Findings.STRESS, 0, ALIKE, links)).getLast())
                .isEqualTo("The years show no clear difference.");
    }

    @Test
    void oneYearIsNotCalledAllOfThem() {
        FactorYears years = years(Findings.SLEEP, 0, ONE, Links.at(0).made(), Links.none(0, 0, Reason.NOT_ENOUGH_DATA));

        assertThat(words.sentence(years)).isEqualTo("Of “Sleep length”, one year alone can be compared.");
        assertThat(words.detail(years))
                .containsExactly(
                        "1 January 2024 to 30 December 2024: +0.3 points (−1.3 to 1.8), from 100 days.",
                        "31 December 2024 to 30 December 2025: not enough to compare, with no day of both.");
    }

    @Test
    void withoutAYearToCompareNothingIsListed() {
        FactorYears few = years(Findings.STRESS, 0, PooledSlope.NONE, Links.none(0, 3, Reason.NOT_ENOUGH_DATA));
        FactorYears pain = years(Findings.STRESS, 0, PooledSlope.NONE, Links.none(0, 300, Reason.SAME_THING));

        assertThat(words.sentence(few)).isEqualTo("Of “Stress”, no year has enough days to compare.");
        assertThat(words.sentence(pain))
                .isEqualTo("“Stress” has the same numbers as pain, so there is nothing to compare.");
        assertThat(words.detail(few)).isEmpty();
        assertThat(words.detail(pain)).isEmpty();
    }

    @Test
    void everyFactorHasASentenceAtEachOfItsLags() {
        List<String> sentences = new ArrayList<>();
        for (FactorKey factor : factors()) {
            for (int lag = 0; lag <= (factor.time() == FactorTime.DAY ? 1 : 0); lag++) {
                sentences.add(
                        words.sentence(years(factor, lag, ALIKE, Links.at(lag).made())));
            }
        }

        assertThat(sentences)
                .hasSize(14)
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence)
                        .contains("+1.5 points (1.0 to 2.0)", "3 years")
                        .endsWith(".")
                        .doesNotContain("{", "null", "NaN"));
    }

    @Test
    void theYearsAreSaidToBeShownAndNotTested() {
        assertThat(words.note()).startsWith("The years are shown, not tested:");
    }

    private static List<FactorKey> factors() {
        List<FactorKey> factors = new ArrayList<>();
        Arrays.stream(Factor.values()).map(FactorKey.BuiltIn::new).forEach(factors::add);
        for (FactorTime time : FactorTime.values()) {
            factors.add(Findings.own("Own", new FactorScale.ZeroToTen(), time));
            factors.add(Findings.own("Own", new FactorScale.YesNo(), time));
        }
        return factors;
    }

    private static FactorYears years(FactorKey factor, int lag, PooledSlope pooled, Association... links) {
        List<FactorYears.Year> years = new ArrayList<>();
        for (Association link : links) {
            LocalDate from = FIRST.plusDays(365L * years.size());
            years.add(new FactorYears.Year(new Period(from, from.plusDays(364)), link));
        }
        return new FactorYears(factor, lag, 5, years, pooled);
    }
}
