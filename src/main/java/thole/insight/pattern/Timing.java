package thole.insight.pattern;

import java.util.Locale;

/// Which day of a linked factor lines up with pain.
public enum Timing {
    SAME_DAY,
    DAY_BEFORE,
    NIGHT_BEFORE,
    /// The same day and the day before do not come apart.
    CANNOT_SEPARATE,
    /// Nothing is linked, so the question is not asked.
    NOT_ASKED;

    /// The name in every output.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
