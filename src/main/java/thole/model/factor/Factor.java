package thole.model.factor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The factors that every journal has. The code (the name in small letters) is the column of the daily CSV and the key
/// in every output; it never changes.
public enum Factor {
    /// Hours of the night that ended this morning.
    SLEEP_HOURS(FactorTime.NIGHT),
    /// How that night was, 0 to 10.
    SLEEP_QUALITY(FactorTime.NIGHT),
    /// Stress over the whole day, 0 to 10.
    STRESS(FactorTime.DAY),
    /// Hours spent sitting.
    SITTING_HOURS(FactorTime.DAY),
    /// Minutes of activity.
    ACTIVITY_MINUTES(FactorTime.DAY);

    private final FactorTime time;

    Factor(FactorTime time) {
        this.time = time;
    }

    public FactorTime time() {
        return time;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Factor> ofCode(String code) {
        return Arrays.stream(values())
                .filter(factor -> factor.code().equals(code))
                .findFirst();
    }
}
