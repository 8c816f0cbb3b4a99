package thole.model.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.factor.ReadyMade;

/// The declaration of a factor of the person’s own. Its entry’s id names the factor, so it can be renamed.
///
/// @param preset the code of the [ReadyMade] that it was made from, which chooses words; else empty
/// @param isPrivate never in a report unless the person asks for it
public record CustomFactor(
        FactorName name,
        FactorScale scale,
        FactorPurpose purpose,
        FactorDirection direction,
        FactorTime time,
        String preset,
        boolean isPrivate)
        implements Content {

    /// One that the person described.
    public CustomFactor(
            FactorName name, FactorScale scale, FactorPurpose purpose, FactorDirection direction, FactorTime time) {
        this(name, scale, purpose, direction, time, "", false);
    }

    /// A ready-made one, in the person’s language.
    ///
    /// @param words of its steps, where it has any
    public static CustomFactor of(ReadyMade made, FactorName name, List<String> words) {
        return new CustomFactor(
                name, made.scale(words), made.purpose(), made.direction(), made.time(), made.code(), made.isPrivate());
    }

    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.empty();
    }
}
