package thole.ui.patterns.detail;

import org.jspecify.annotations.Nullable;
import thole.insight.frame.Window;

/// What the page of one factor shows.
///
/// @param key the factor that was opened; empty while none is
/// @param window the days that are compared
/// @param detail what was worked out last for this factor; null before the first answer
/// @param working whether an answer is on its way
record DetailState(String key, Window window, @Nullable Detail detail, boolean working) {

    static final DetailState CLOSED = new DetailState("", Window.USUAL, null, false);

    boolean isOpen() {
        return !key.isEmpty();
    }

    /// What is shown stays while it is worked out again; that of another factor does not.
    DetailState waitingFor(String next, Window days) {
        return new DetailState(next, days, next.equals(key) ? detail : null, true);
    }

    DetailState answered(Detail found) {
        return new DetailState(key, window, found, false);
    }
}
