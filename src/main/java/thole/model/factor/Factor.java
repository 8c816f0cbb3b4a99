package thole.model.factor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The factors that every journal has. The code (the name in small letters) is the column of the daily CSV and the key
/// in every output; it never changes.
public enum Factor {
    /// Hours of the night that ended this morning.
    SLEEP_HOURS(FactorTime.NIGHT, FactorDirection.LESS_IS_HARDER),
    /// How that night was, 0 to 10.
    SLEEP_QUALITY(FactorTime.NIGHT, FactorDirection.LESS_IS_HARDER),
    /// Stress over the whole day, 0 to 10.
    STRESS(FactorTime.DAY, FactorDirection.MORE_IS_HARDER),
    /// Hours spent sitting.
    SITTING_HOURS(FactorTime.DAY, FactorDirection.MORE_IS_HARDER),
    /// Minutes of activity.
    ACTIVITY_MINUTES(FactorTime.DAY, FactorDirection.NEITHER);

    private final FactorTime time;
    private final FactorDirection direction;

    Factor(FactorTime time, FactorDirection direction) {
        this.time = time;
        this.direction = direction;
    }

    public FactorTime time() {
        return time;
    }

    /// Which side counts as harmful where a question asks for that; of activity nobody can say.
    public FactorDirection direction() {
        return direction;
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
