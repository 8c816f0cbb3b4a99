package thole.model.entry;

import java.time.LocalDate;
import java.util.Optional;

/// Something that matters to the person and that pain gets in the way of; rated weekly from 0, unable, to 10, as
/// before.
/// Its entry’s id names it in [Measure#items()].
///
/// @param current it is still asked about
public record ImportantActivity(String name, boolean current) implements Content {

    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.empty();
    }
}
