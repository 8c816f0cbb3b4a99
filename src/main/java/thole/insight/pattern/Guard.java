package thole.insight.pattern;

import java.util.Locale;

/// What kept a factor that its family names from being called linked.
public enum Guard {
    NONE,
    /// One lasting step that pain and the factor share may be all there is to the link.
    SHARED_STEP;

    /// The name in every output.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
