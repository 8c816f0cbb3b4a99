package thole.report.calibration;

import java.util.Locale;

/// The parts of the table of measured error rates, in the order in which they are shown.
public enum CalibrationSection {
    /// Journals in which nothing is linked and a factor is named.
    FALSE_NAMING,
    /// Intervals that hold the truth.
    COVERAGE,
    /// Planted links that are named.
    POWER,
    /// Links of 0.3 that are called too small to matter.
    FALSE_EQUIVALENCE,
    /// Signs that are seen and are not there.
    FALSE_SIGNS,
    /// Journals in which nothing is linked and days are missing for a reason.
    MISSINGNESS;

    /// The key of its heading.
    public String key() {
        return "calibration.section." + name().toLowerCase(Locale.ROOT);
    }
}
