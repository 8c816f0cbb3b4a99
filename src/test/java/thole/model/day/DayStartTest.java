package thole.model.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayStartTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T03:59:59.999999999, 2026-03-09",
        "2026-03-10T04:00, 2026-03-10",
        "2026-03-10T23:59, 2026-03-10",
        "2026-03-11T00:00, 2026-03-10",
        "2028-03-01T01:00, 2028-02-29",
        "2026-01-01T02:00, 2025-12-31"
    })
    void aDayEndsAtFourInTheMorning(LocalDateTime time, LocalDate day) {
        assertThat(DayStart.USUAL.dayOf(time)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"00:00, 2026-03-10", "00:01, 2026-03-09", "06:00, 2026-03-09"})
    void theHourCanBeAnother(LocalTime start, LocalDate day) {
        assertThat(new DayStart(start).dayOf(LocalDateTime.of(2026, 3, 10, 0, 0)))
                .isEqualTo(day);
    }
}
