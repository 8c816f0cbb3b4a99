package thole.report.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalibrationCountsTest {

    private static final String LINE = "noise,phi=0.5 days=60,1000,2026-03-01,named,27,1000";

    @Test
    void aLineIsReadAsItIsWritten() {
        CalibrationCounts counts = CalibrationCounts.parse(Stream.of(CalibrationCounts.HEADER, LINE, ""));

        CalibrationCount count =
                new CalibrationCount("noise", "phi=0.5 days=60", 1000, LocalDate.of(2026, 3, 1), "named", 27, 1000);
        assertThat(counts.lines()).containsExactly(count);
        assertThat(count.parameters()).containsExactly(entry("phi", "0.5"), entry("days", "60"));
        assertThat(counts.of("noise", "named")).containsExactly(count);
        assertThat(counts.of("noise", "naive")).isEmpty();
        assertThat(counts.of("power", "named")).isEmpty();
    }

    @Test
    void aLineThatIsNoneOfCountsIsRefused() {
        for (String line : new String[] {
            "noise,phi=0.5,1000,2026-03-01,named,27",
            LINE + ",1",
            LINE.replace(",27,", ",1001,"),
            LINE.replace("27", "x")
        }) {
            assertThatThrownBy(() -> CalibrationCounts.parse(Stream.of(line)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theStandardErrorCountsAJournalOnce() {
        assertThat(of(1000, 50, 1000).standardError()).isCloseTo(Math.sqrt(.05 * .95 / 1000), within(1e-15));
        assertThat(of(1000, 450, 9000).standardError()).isCloseTo(Math.sqrt(.05 * .95 / 1000), within(1e-15));
        assertThat(of(1000, 20, 400).standardError()).isCloseTo(Math.sqrt(.05 * .95 / 400), within(1e-15));
        assertThat(of(1000, 0, 0).share()).isNaN();
    }

    private static CalibrationCount of(int journals, int count, int of) {
        return new CalibrationCount("noise", "phi=0 days=60", journals, LocalDate.of(2026, 3, 1), "x", count, of);
    }
}
