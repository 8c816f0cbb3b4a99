package thole.model.entry;

import java.time.LocalDate;
import java.util.Optional;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;

/// The declaration of a factor of the person’s own. Its entry’s id names the factor, so it can be renamed.
public record CustomFactor(
        FactorName name, FactorScale scale, FactorPurpose purpose, FactorDirection direction, FactorTime time)
        implements Content {

    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.empty();
    }
}
