package thole.insight.pattern;

import java.util.Locale;

/// What may be said of a factor.
public enum Verdict {
    /// Named by its family of tests.
    LINKED,
    /// Shown to be too small to matter, at every lag that could be tested.
    NO_MEANINGFUL_LINK,
    /// Neither of the two.
    CANNOT_TELL,
    NOT_ENOUGH_DATA,
    NOT_ENOUGH_VARIATION,
    /// The factor gives pain exactly, so nothing is said of it.
    SAME_THING;

    /// The name in every output.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
