package thole.insight.sign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thole.model.entry.Entry;
import thole.model.entry.Imaging;
import thole.model.story.ImagingResult;

/// What the person was told about a scan. The program reads no scans and infers nothing.
final class ScanResult {

    private ScanResult() {}

    static SignFinding of(List<Entry<Imaging>> scans) {
        if (scans.isEmpty()) {
            return finding(SignVerdict.NOT_ENOUGH_DATA, new SignEvidence.NoScan());
        }
        return latest(scans, true)
                .or(() -> latest(scans, false))
                .map(scan -> {
                    ImagingResult result = scan.result().given().orElseThrow();
                    return finding(verdict(result), new SignEvidence.Scan(result, scan.date()));
                })
                .orElseGet(() -> finding(SignVerdict.NOT_ENOUGH_DATA, new SignEvidence.ScanWithoutResult()));
    }

    // A scan without a date counts as older than any with one; of two of one date the one entered later counts.
    private static Optional<Imaging> latest(List<Entry<Imaging>> scans, boolean taken) {
        return scans.stream()
                .filter(scan -> scan.content().result().given().stream()
                        .anyMatch(result -> (result != ImagingResult.NO_SCAN) == taken))
                .max(Comparator.<Entry<Imaging>, LocalDate>comparing(
                                scan -> scan.content().date().given().orElse(LocalDate.MIN))
                        .thenComparing(scan -> scan.id().value()))
                .map(Entry::content);
    }

    private static SignVerdict verdict(ImagingResult result) {
        return switch (result) {
            case DOES_NOT_EXPLAIN -> SignVerdict.SEEN;
            case MAY_EXPLAIN -> SignVerdict.NOT_SEEN;
            case UNCLEAR, NO_SCAN -> SignVerdict.NOT_ENOUGH_DATA;
        };
    }

    private static SignFinding finding(SignVerdict verdict, SignEvidence evidence) {
        return new SignFinding(Sign.IMAGING_WITHOUT_STRUCTURAL_CAUSE, verdict, evidence);
    }
}
