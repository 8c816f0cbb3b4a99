package thole.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import thole.insight.flare.AroundFlares;
import thole.insight.missing.MissingnessReport;
import thole.insight.missing.MissingnessReport.Comparison;
import thole.insight.pattern.FactorFinding;
import thole.stats.Association;
import thole.stats.Association.Estimated;
import thole.stats.flare.AroundEvents;

/// Everything that was said of a journal, and how two such answers are compared: counts and verdicts exactly,
/// probabilities to 1e-7, estimates to a millionth of their standard error.
record Said(RandomJournal journal, Analysis analysis, AroundFlares around, MissingnessReport missing) {

    private static final double OF_P = 1e-7;
    private static final double OF_STANDARD_ERROR = 1e-6;
    private static final long SEED = 1;

    static Said of(RandomJournal journal) {
        return of(journal, journal.recorded());
    }

    static Said of(RandomJournal journal, Recorded recorded) {
        Analysis analysis = RandomJournal.analysis(recorded);
        return new Said(
                journal,
                analysis,
                AroundFlares.of(analysis.frame(), analysis.flares(), SEED),
                MissingnessReport.of(analysis.frame()));
    }

    List<FactorFinding> findings() {
        return analysis.patterns().findings();
    }

    void hasTheLinksOf(Said other) {
        assertThat(findings()).hasSameSizeAs(other.findings());
        for (int i = 0; i < findings().size(); i++) {
            sameFinding(findings().get(i), other.findings().get(i));
        }
    }

    static void sameFinding(FactorFinding actual, FactorFinding expected) {
        assertThat(actual.lags()).hasSameSizeAs(expected.lags());
        for (int lag = 0; lag < actual.lags().size(); lag++) {
            sameLink(actual.lags().get(lag), expected.lags().get(lag), 1);
        }
        sameConclusion(actual, expected);
        assertThat(actual.timing()).isEqualTo(expected.timing());
    }

    static void sameConclusion(FactorFinding actual, FactorFinding expected) {
        assertThat(actual.verdict()).isEqualTo(expected.verdict());
        close(actual.pSimes(), expected.pSimes(), OF_P);
        close(actual.pHolm(), expected.pHolm(), OF_P);
        assertThat(actual.moreDays()).isEqualTo(expected.moreDays());
    }

    /// @param sign −1 where the factor was turned round
    static void sameLink(Association actual, Association expected, int sign) {
        assertThat(actual.pairs()).isEqualTo(expected.pairs());
        if (!(expected instanceof Estimated before) || !(actual instanceof Estimated now)) {
            assertThat(actual).isEqualTo(expected);
            return;
        }
        assertThat(List.of(now.columns(), now.df(), now.shifts()))
                .isEqualTo(List.of(before.columns(), before.df(), before.shifts()));
        close(now.p(), before.p(), OF_P);
        close(now.equivalence().pTost(), before.equivalence().pTost(), OF_P);
        double tolerance = OF_STANDARD_ERROR * before.se() * before.span();
        close(now.delta(), sign * before.delta(), tolerance);
        close(now.deltaLo95(), sign > 0 ? before.deltaLo95() : -before.deltaHi95(), tolerance);
        close(now.deltaHi95(), sign > 0 ? before.deltaHi95() : -before.deltaLo95(), tolerance);
        close(now.equivalence().sesoi(), before.equivalence().sesoi(), tolerance);
    }

    static void sameAverage(AroundEvents actual, AroundEvents expected, int sign) {
        close(actual.p(), expected.p(), OF_P);
        for (int i = 0; i < actual.days().size(); i++) {
            AroundEvents.Day now = actual.days().get(i);
            AroundEvents.Day before = expected.days().get(i);
            assertThat(now.count()).isEqualTo(before.count());
            close(now.mean(), sign * before.mean(), OF_STANDARD_ERROR);
        }
    }

    void hasTheMissingDaysOf(Said other) {
        assertThat(missing.warning()).isEqualTo(other.missing.warning());
        if (missing.comparison() instanceof Comparison.Compared now
                && other.missing.comparison() instanceof Comparison.Compared before) {
            close(now.test().p(), before.test().p(), OF_P);
            close(now.test().d(), before.test().d(), OF_STANDARD_ERROR);
        } else {
            assertThat(missing.comparison()).isEqualTo(other.missing.comparison());
        }
    }

    private static void close(double actual, double expected, double tolerance) {
        if (Double.isNaN(expected)) {
            assertThat(actual).isNaN();
        } else {
            assertThat(actual).isCloseTo(expected, within(tolerance));
        }
    }
}
