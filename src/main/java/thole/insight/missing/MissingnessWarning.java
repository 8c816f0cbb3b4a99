package thole.insight.missing;

import java.util.Locale;

/// Whether days without an entry lie where pain was high, or low.
public enum MissingnessWarning {
    NONE,
    FEWER_ENTRIES_AROUND_BAD_DAYS,
    FEWER_ENTRIES_AROUND_GOOD_DAYS;

    /// The name in every output.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
