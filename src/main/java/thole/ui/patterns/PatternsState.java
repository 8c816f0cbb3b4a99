package thole.ui.patterns;

import java.util.List;
import thole.insight.frame.Window;

/// All that the screen shows.
///
/// @param periods what can be chosen, shortest first; the last is the usual one
/// @param window the chosen one
/// @param limited says that only a part of a long journal is compared; empty where all of it is
/// @param progress how far the body answers what was asked last
record PatternsState(List<PeriodChoice> periods, Window window, String limited, Progress progress, PatternsBody body) {

    /// A window that can be chosen, and the words on its cell.
    record PeriodChoice(Window window, String words) {}

    /// How far an answer is.
    enum Progress {
        /// The body is still what was shown before.
        ASKED,
        /// The rows that nothing can change any more are there.
        SO_FAR,
        WHOLE
    }

    PatternsState {
        periods = List.copyOf(periods);
    }

    /// Whether an answer is on its way.
    boolean working() {
        return progress != Progress.WHOLE;
    }

    PatternsState waitingFor(Window next) {
        return new PatternsState(periods, next, limited, Progress.ASKED, body);
    }
}
