package thole.ui.export;

import java.util.List;
import java.util.Optional;

/// The page at one moment.
///
/// @param offer the file of that format, once it is ready
/// @param working it is being got ready or written
record ExportState(ExportFormat format, Optional<ExportOffer> offer, boolean working) {

    static final ExportState FIRST = new ExportState(ExportFormat.CSV, Optional.empty(), false);

    ExportState preparing(ExportFormat next) {
        return new ExportState(next, Optional.empty(), true);
    }

    ExportState with(ExportOffer ready) {
        return new ExportState(format, Optional.of(ready), false);
    }

    ExportState writing() {
        return new ExportState(format, offer, true);
    }

    ExportState done() {
        return new ExportState(format, offer, false);
    }

    List<Fact> facts() {
        return offer.map(ExportOffer::facts).orElse(List.of());
    }

    boolean canBeSaved() {
        return offer.isPresent() && !working;
    }
}
