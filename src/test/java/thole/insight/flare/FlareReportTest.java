package thole.insight.flare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.flare.FlareReport.Episode;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;

class FlareReportTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Recorded recorded = new Recorded();

    @Test
    void daysThatStandOutFormAnEpisodeWithItsPeak() {
        quiet(12);
        recorded.pain(FIRST.plusDays(12), 7).pain(FIRST.plusDays(13), 8).pain(FIRST.plusDays(14), 2);

        LocalDate from = FIRST.plusDays(12);
        LocalDate to = FIRST.plusDays(13);
        assertThat(report())
                .isEqualTo(new FlareReport(List.of(from, to), List.of(from), List.of(new Episode(from, to, 8))));
    }

    @Test
    void aMarkedDayIsAFlareWhateverItsPain() {
        quiet(12);
        recorded.flare(FIRST.plusDays(3), true);

        LocalDate marked = FIRST.plusDays(3);
        assertThat(report())
                .isEqualTo(new FlareReport(List.of(marked), List.of(marked), List.of(new Episode(marked, marked, 2))));
    }

    @Test
    void aDayThatThePersonDeniesIsNoFlareWhateverItsPain() {
        quiet(12);
        recorded.pain(FIRST.plusDays(12), 7).pain(FIRST.plusDays(13), 8).flare(FIRST.plusDays(12), false);

        LocalDate left = FIRST.plusDays(13);
        assertThat(report())
                .isEqualTo(new FlareReport(List.of(left), List.of(left), List.of(new Episode(left, left, 8))));
    }

    @Test
    void aMarkedDayWithoutPainHasNoPeak() {
        recorded.pain(FIRST, 2).flare(FIRST.plusDays(1), true);

        assertThat(report().episodes().getFirst().peak()).isNaN();
    }

    @Test
    void anEmptyJournalHasNoFlares() {
        assertThat(report()).isEqualTo(new FlareReport(List.of(), List.of(), List.of()));
    }

    private void quiet(int days) {
        for (int day = 0; day < days; day++) {
            recorded.pain(FIRST.plusDays(day), 2);
        }
    }

    private FlareReport report() {
        return FlareReport.of(Frame.of(recorded.journal(), Window.USUAL, FIRST));
    }
}
