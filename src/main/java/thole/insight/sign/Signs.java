package thole.insight.sign;

import java.time.LocalDate;
import java.util.List;
import thole.insight.flare.AroundFlares;
import thole.insight.frame.Frame;
import thole.insight.missing.MissingnessReport;
import thole.insight.pattern.PatternReport;
import thole.insight.place.PlaceReport;
import thole.insight.variation.VariationReport;
import thole.model.snapshot.JournalSnapshot;

/// Asks the five signs of a journal, in their order, from what was worked out about it.
///
/// @param missingness whether entries depend on pain, which leaves open what would be seen
public record Signs(JournalSnapshot journal, Frame frame, PatternReport patterns, MissingnessReport missingness) {

    /// @param today stands for the last entry where the frame has none
    public List<SignFinding> all(VariationReport variation, AroundFlares flares, PlaceReport places, LocalDate today) {
        return List.of(
                GoesWithStressOrSleep.of(frame, patterns, flares, missingness, variation.verdict()),
                LongLasting.of(journal.story(), frame, today),
                MovingPlace.of(places, missingness.warning()),
                QuietDays.of(patterns, missingness.warning()),
                ScanResult.of(journal.imaging()));
    }
}
