package thole.model.entry;

import java.time.LocalDate;
import java.util.Optional;
import thole.model.Answer;
import thole.model.story.ImagingKind;
import thole.model.story.ImagingResult;

/// A scan, and what the person was told about it.
///
/// @param date the day of the scan, which may lie long before the journal
public record Imaging(
        Answer<LocalDate> date,
        Answer<ImagingKind> kind,
        Answer<String> part,
        Answer<ImagingResult> result,
        Answer<String> words)
        implements Content {

    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.empty();
    }
}
