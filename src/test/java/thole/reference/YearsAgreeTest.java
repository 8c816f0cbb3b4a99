package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.work.TestRunner;
import thole.insight.work.Workers;
import thole.insight.years.FactorYears;
import thole.insight.years.YearBlocks;
import thole.insight.years.YearsReport;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalSnapshot;
import thole.stats.Association;

/// A record of three years, taken year by year, against `trend.R`.
class YearsAgreeTest {

    @Test
    void everyYearAndTheYearsTogetherAgreeWithTheReference() {
        List<Answer> expected =
                Answer.read(Fixture.path("over-time.json")).get("years").list();

        YearsReport report =
                YearsReport.of(YearBlocks.of(threeYears(), LocalDate.of(2030, 1, 1)), new TestRunner(Workers.ALONE));

        assertThat(report.factors()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            compare(report.factors().get(i), expected.get(i));
        }
        assertThat(report.factors().stream().map(FactorYears::changedOverTheYears))
                .containsExactly(false, true, false);
    }

    private static void compare(FactorYears actual, Answer expected) {
        assertThat(actual.factor().code()).isEqualTo(expected.get("factor").text());
        assertThat(actual.lag()).isEqualTo(expected.get("lag").count());
        assertThat(actual.span()).isCloseTo(expected.get("span").number(), within(1e-9));
        assertThat(actual.years().stream().map(year -> year.recorded().from().toString()))
                .isEqualTo(
                        expected.get("from").list().stream().map(Answer::text).toList());
        double[] slopes = expected.get("slopes").numbers();
        double[] errors = expected.get("errors").numbers();
        List<Answer> pairs = expected.get("n").list();
        for (int year = 0; year < slopes.length; year++) {
            int at = year;
            assertThat(actual.years().get(at).link()).isInstanceOfSatisfying(Association.Estimated.class, link -> {
                assertThat(link.pairs()).isEqualTo(pairs.get(at).count());
                assertThat(link.slope()).isCloseTo(slopes[at], within(1e-6 * errors[at]));
                assertThat(link.se()).isCloseTo(errors[at], within(1e-6 * errors[at]));
            });
        }
        Pooling.compare(actual.pooled(), expected.get("pooled"));
    }

    private static JournalSnapshot threeYears() {
        Journal journal = Journal.read(Fixture.path("three_years.csv"), Integer.MAX_VALUE);
        Recorded recorded = new Recorded();
        double[] pain = journal.values("pain");
        double[] sleep = journal.values("sleep_hours");
        double[] stress = journal.values("stress");
        for (int day : IntStream.range(0, pain.length).toArray()) {
            LocalDate date = journal.first().plusDays(day);
            if (!Double.isNaN(pain[day])) {
                recorded.pain(date, pain[day]);
            }
            if (!Double.isNaN(sleep[day])) {
                recorded.value(date, Factor.SLEEP_HOURS, sleep[day]);
            }
            if (!Double.isNaN(stress[day])) {
                recorded.value(date, Factor.STRESS, stress[day]);
            }
        }
        return recorded.journal();
    }
}
