package thole.insight.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.missing.MissingnessReport.Comparison;
import thole.model.factor.Factor;

class MissingnessReportTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Recorded recorded = new Recorded();

    @Test
    void fewerEntriesAfterHighPainAreWarnedOf() {
        gapsAfter(7);

        MissingnessReport report = report();

        assertThat(report.daysWithoutEntry()).isEqualTo(8);
        assertThat(report.warning()).isEqualTo(MissingnessWarning.FEWER_ENTRIES_AROUND_BAD_DAYS);
        assertThat(report.comparison())
                .isInstanceOfSatisfying(
                        Comparison.Compared.class,
                        compared -> assertThat(compared.test().firstCount()).isEqualTo(8));
    }

    @Test
    void fewerEntriesAfterLowPainAreWarnedOfToo() {
        gapsAfter(0);

        assertThat(report().warning()).isEqualTo(MissingnessWarning.FEWER_ENTRIES_AROUND_GOOD_DAYS);
    }

    @Test
    void gapsAfterUsualPainAreNotWarnedOf() {
        gapsAfter(3.5);

        assertThat(report().warning()).isEqualTo(MissingnessWarning.NONE);
    }

    @Test
    void aDayWithAFactorAndWithoutPainIsADayWithoutAnEntry() {
        recorded.pain(FIRST, 3).pain(FIRST.plusDays(2), 4).value(FIRST.plusDays(4), Factor.STRESS, 2);

        assertThat(report()).isEqualTo(new MissingnessReport(3, new Comparison.NotCompared()));
        assertThat(report().warning()).isEqualTo(MissingnessWarning.NONE);
    }

    @Test
    void aJournalWithoutGapsAndAnEmptyOneAreNotCompared() {
        assertThat(report()).isEqualTo(new MissingnessReport(0, new Comparison.NotCompared()));
        recorded.pain(FIRST, 3).pain(FIRST.plusDays(1), 4).pain(FIRST.plusDays(2), 2);
        assertThat(report()).isEqualTo(new MissingnessReport(0, new Comparison.NotCompared()));
    }

    // Pain goes round 3, 4, 5, 4; every tenth day is missing, and the day before it has this pain.
    private void gapsAfter(double pain) {
        for (int day = 0; day < 85; day++) {
            if (day % 10 == 8) {
                recorded.pain(FIRST.plusDays(day), pain + day % 4 / 2.0);
            } else if (day % 10 != 9) {
                recorded.pain(FIRST.plusDays(day), 4 + (day % 4 == 0 ? -1 : day % 4 == 2 ? 1 : 0));
            }
        }
    }

    private MissingnessReport report() {
        return MissingnessReport.of(Frame.of(recorded.journal(), Window.USUAL, FIRST));
    }
}
