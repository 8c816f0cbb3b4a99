package thole.insight.sign;

import java.util.Locale;

/// Five things some therapists look at. They are something to talk about: they are never counted, added up or turned
/// into a score.
public enum Sign {
    FLUCTUATES_WITH_STRESS_OR_SLEEP,
    PERSISTS_AFTER_HEALING,
    MOVES_LOCATION,
    DOES_NOT_FOLLOW_ACTIVITY,
    IMAGING_WITHOUT_STRUCTURAL_CAUSE;

    /// The name in every output.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
