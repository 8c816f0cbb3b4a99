package thole.ui.patterns;

import java.util.List;
import thole.insight.frame.Window;

/// All that the screen shows.
///
/// @param periods what can be chosen, shortest first; the last is the usual one
/// @param window the chosen one
/// @param limited says that only a part of a long journal is compared; empty where all of it is
/// @param working an answer is on its way, and the body is still the one before it
record PatternsState(List<PeriodChoice> periods, Window window, String limited, boolean working, PatternsBody body) {

    /// A window that can be chosen, and the words on its cell.
    record PeriodChoice(Window window, String words) {}

    PatternsState {
        periods = List.copyOf(periods);
    }

    PatternsState waitingFor(Window next) {
        return new PatternsState(periods, next, limited, true, body);
    }
}
