package thole.insight.sign;

import java.time.LocalDate;
import thole.insight.pattern.FactorFinding;
import thole.insight.place.PlaceReport;
import thole.model.Answer;
import thole.model.story.ImagingResult;

/// What a sign’s verdict rests on.
public sealed interface SignEvidence {

    /// The person has entered no start of their pain.
    record NoStart() implements SignEvidence {}

    /// The start as entered, beside the last days of the record.
    ///
    /// @param lastEntry the last recorded day, or today where nothing is recorded
    /// @param overThreeMonths whether more than three months lie between the two
    /// @param painDays days with pain above 0 among `recordedDays`
    /// @param recordedDays days with a pain value in the 28 days that end with the last entry
    record Start(LocalDate start, LocalDate lastEntry, boolean overThreeMonths, int painDays, int recordedDays)
            implements SignEvidence {}

    /// No minutes of activity are recorded.
    record NoActivity() implements SignEvidence {}

    /// The comparison of pain with activity.
    record Activity(FactorFinding finding) implements SignEvidence {}

    /// Where pain was from day to day.
    record Places(PlaceReport report) implements SignEvidence {}

    /// No scan is entered.
    record NoScan() implements SignEvidence {}

    /// A scan is entered without what the person was told about it.
    record ScanWithoutResult() implements SignEvidence {}

    /// What the person was told about their latest scan.
    record Scan(ImagingResult result, Answer<LocalDate> date) implements SignEvidence {}
}
