package thole.model.story;

/// What the person was told about a scan, in their own choice among four; the program reads no scans.
public enum ImagingResult {
    DOES_NOT_EXPLAIN,
    MAY_EXPLAIN,
    UNCLEAR,
    NO_SCAN
}
