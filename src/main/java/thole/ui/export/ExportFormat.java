package thole.ui.export;

import java.util.Locale;

/// The forms that other programs read.
enum ExportFormat {
    CSV,
    XLSX,
    JSON,
    FHIR,
    HTML;

    /// Below `formats.`, where its words stand.
    String key() {
        return "formats." + name().toLowerCase(Locale.ROOT);
    }
}
