package thole.exchange.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns that the plain daily CSV has a meaning for, in the order in which they are written.
enum DailyColumn {
    DATE,
    TIME,
    PAIN,
    LOCATIONS,
    SLEEP_HOURS,
    SLEEP_QUALITY,
    STRESS,
    SITTING_HOURS,
    ACTIVITY_MINUTES,
    NOTE;

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DailyColumn> ofHeader(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
