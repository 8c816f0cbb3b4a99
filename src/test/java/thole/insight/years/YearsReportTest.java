package thole.insight.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.insight.pattern.Links;
import thole.insight.work.TestRunner;
import thole.insight.work.Workers;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.snapshot.JournalSnapshot;
import thole.stats.Association;
import thole.stats.Associations;
import thole.stats.pooling.PooledSlope;

class YearsReportTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 5, 3);
    private static final FactorKey STRESS = new FactorKey.BuiltIn(Factor.STRESS);

    private final List<Frame> blocks = YearBlocks.of(journal(), FIRST);

    @Test
    void ofAShortRecordNothingIsSaid() {
        List<Frame> none = YearBlocks.of(new Recorded().pain(FIRST, 3).journal(), FIRST);

        YearsReport report = YearsReport.of(none, new TestRunner(Workers.ALONE));

        assertThat(report).isEqualTo(new YearsReport(List.of(), List.of()));
        assertThat(report.isEmpty()).isTrue();
    }

    @Test
    void everyFactorIsAskedAboutInEveryYearAtItsLags() {
        YearsReport report = YearsReport.of(blocks, new TestRunner(Workers.ALONE));

        assertThat(report.factors().stream().map(years -> years.factor().code() + " " + years.lag()))
                .containsExactly("sleep_hours 0", "stress 0", "stress 1", "Tea 0", "Tea 1");
        assertThat(report.blocks())
                .containsExactly(
                        new Period(FIRST, FIRST.plusDays(364)), new Period(FIRST.plusDays(365), FIRST.plusDays(759)));
        for (FactorYears years : report.factors()) {
            for (int i = 0; i < blocks.size(); i++) {
                Frame block = blocks.get(i);
                Association alone =
                        Associations.test(block.calendar(), block.pain(), block.values(years.factor()), years.lag());
                assertThat(years.years().get(i)).isEqualTo(new FactorYears.Year(block.period(), alone));
            }
        }
    }

    @Test
    void yearsThatDifferMoreThanTheirIntervalsHaveChanged() {
        FactorYears changed = stress(
                Links.at(0).delta(-2, .5).made(), Links.at(0).delta(2, .5).made());
        FactorYears alike =
                stress(Links.at(0).delta(1, .5).made(), Links.at(0).delta(1, .5).made());

        assertThat(changed.changedOverTheYears()).isTrue();
        assertThat(changed.pooled().slope()).isCloseTo(0, within(1e-12));
        assertThat(alike.changedOverTheYears()).isFalse();
        assertThat(alike.pooled().slope()).isCloseTo(.25, within(1e-12));
    }

    @Test
    void aYearThatCannotBeComparedIsShownAndNotPooled() {
        Association none = Links.none(0, 3, Association.Reason.NOT_ENOUGH_DATA);

        FactorYears one = stress(none, Links.at(0).made());
        FactorYears neither = stress(none, none);

        assertThat(one.years().getFirst().link()).isEqualTo(none);
        assertThat(one.pooled().count()).isEqualTo(1);
        assertThat(neither.pooled()).isEqualTo(PooledSlope.NONE);
        assertThat(neither.changedOverTheYears()).isFalse();
    }

    @Test
    void theSpanIsThatOfTheWholeRecord() {
        YearsReport report = YearsReport.of(blocks, new TestRunner(Workers.ALONE));

        // Stress is 2 or 3 in the first block and 7 or 8 in the second.
        assertThat(report.factors().get(1).span()).isEqualTo(6);
        // Sleep is 7 but for one night of 5, so percentiles do not differ and the range stands in.
        assertThat(report.factors().getFirst().span()).isEqualTo(2);
    }

    @Test
    void anInterruptedReportStops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> YearsReport.of(blocks, new TestRunner(Workers.ALONE)))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private FactorYears stress(Association... links) {
        return FactorYears.of(blocks, STRESS, 0, List.of(links));
    }

    // Sleep appears in the second year only, so the frames do not have the same factors.
    private static JournalSnapshot journal() {
        Recorded recorded = new Recorded();
        CustomFactorId tea = recorded.declare(
                "Tea", new FactorScale.ZeroToTen(), FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, FactorTime.DAY);
        for (int day = 0; day < 760; day++) {
            LocalDate date = FIRST.plusDays(day);
            boolean second = day >= 365;
            recorded.pain(date, day * day % 7)
                    .own(date, tea, day % 3)
                    .value(date, Factor.STRESS, (second ? 7 : 2) + day % 2);
            if (second) {
                recorded.value(date, Factor.SLEEP_HOURS, day == 500 ? 5 : 7);
            }
        }
        return recorded.journal();
    }
}
