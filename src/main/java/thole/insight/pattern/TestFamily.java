package thole.insight.pattern;

import java.util.Locale;

/// Tests that are corrected together for their number.
public enum TestFamily {
    /// The factors that every journal has.
    PRIMARY,
    /// The person’s own factors.
    EXPLORATORY;

    /// The name in every output.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
