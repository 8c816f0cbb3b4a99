package thole.model.safety;

import java.util.Locale;

/// How soon something that was marked should be seen by a professional; the most urgent first.
public enum Urgency {
    NOW,
    TODAY,
    SOON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The more urgent of the two.
    public Urgency or(Urgency other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// Whether insight waits until this is seen to. Recording never does.
    public boolean pauses() {
        return this != SOON;
    }
}
