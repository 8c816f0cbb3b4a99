package thole.exchange.example;

import java.time.LocalDate;
import java.time.ZoneId;

/// Which example is wanted. The same order always gives the same journal.
///
/// @param days calendar days, 1 or more
/// @param end the last of them
public record ExampleOrder(int days, long seed, LocalDate end) {

    public static final int USUAL_DAYS = 112;
    public static final long USUAL_SEED = 5;
    public static final LocalDate USUAL_END = LocalDate.of(2026, 11, 20);

    /// Where the person lives, so that the journal does not depend on where the program runs.
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    public ExampleOrder {
        if (days < 1) {
            throw new IllegalArgumentException("an example has at least one day");
        }
    }

    public static ExampleOrder usual() {
        return new ExampleOrder(USUAL_DAYS, USUAL_SEED, USUAL_END);
    }

    LocalDate start() {
        return end.minusDays(days - 1L);
    }
}
