package thole.insight.sign;

import java.util.Locale;

/// What the record says of a sign.
public enum SignVerdict {
    SEEN,
    NOT_SEEN,
    NOT_ENOUGH_DATA;

    /// The name in every output.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
