package thole.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thole.ui.history.record.DateWanted;

class DateWantedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private final DateWanted wanted = new DateWanted(Locale.UK, TODAY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 Nov",
                "9 november",
                "9 November 2025",
                "Sun 9 Nov 2025",
                "Nov 9",
                "November 9, 2025",
                "2025-11-09",
                "9.11.",
                "09.11.2025",
                " 9 Nov 20 "
            })
    void aDayIsUnderstoodInManyWritings(String text) {
        assertThat(wanted.of(text)).contains(LocalDate.of(2025, 11, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9. Nov", "9. November 2025", "9. Nov. 2025", "9 nov", "So., 9. Nov. 2025"})
    void germanMonthsAreUnderstoodInGerman(String text) {
        assertThat(new DateWanted(Locale.GERMANY, TODAY).of(text)).contains(LocalDate.of(2025, 11, 9));
    }

    @Test
    void germanMonthsThatDifferAreUnderstoodToo() {
        assertThat(new DateWanted(Locale.GERMANY, TODAY).of("3. März")).contains(LocalDate.of(2026, 3, 3));
        assertThat(new DateWanted(Locale.GERMANY, TODAY).of("3. Okt")).contains(LocalDate.of(2025, 10, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "heat", "9", "9 drives", "31 June", "2025-13-01", "9/11", "2027-01-01", "9 Ma lotion"})
    void whatIsNoDayOrNotLivedYetIsNone(String text) {
        assertThat(wanted.of(text)).isEmpty();
    }

    @Test
    void theLeapDayWithoutAYearIsTheLatestOne() {
        assertThat(wanted.of("29 Feb")).contains(LocalDate.of(2024, 2, 29));
    }
}
