package thole.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thole.insight.frame.Window;
import thole.insight.pattern.PatternReport;
import thole.model.snapshot.JournalSnapshot;

/// Analyses of the newest journal, so that two screens that ask the same question share one answer. May be asked from
/// any thread; two that ask at the same moment may both work, and get equal answers.
public final class RememberedAnalyses {

    private final Analyst analyst;
    private final Map<Window, Analysis> known = new HashMap<>();
    private @Nullable JournalSnapshot journal;
    private LocalDate today = LocalDate.MIN;

    public RememberedAnalyses(Analyst analyst) {
        this.analyst = analyst;
    }

    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public Analysis of(JournalSnapshot asked, Window window, LocalDate day) {
        return of(asked, window, day, _ -> {});
    }

    /// @param early as in [Analyst#analyse]; not called where the answer is remembered
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public Analysis of(JournalSnapshot asked, Window window, LocalDate day, Consumer<PatternReport> early) {
        Analysis remembered = recall(asked, window, day);
        if (remembered != null) {
            return remembered;
        }
        Analysis analysis = analyst.analyse(asked, window, day, early);
        remember(asked, window, day, analysis);
        return analysis;
    }

    private synchronized @Nullable Analysis recall(JournalSnapshot asked, Window window, LocalDate day) {
        if (asked != journal || !day.equals(today)) {
            journal = asked;
            today = day;
            known.clear();
        }
        return known.get(window);
    }

    /// An answer about a journal that has changed meanwhile is not kept.
    private synchronized void remember(JournalSnapshot asked, Window window, LocalDate day, Analysis analysis) {
        if (asked == journal && day.equals(today)) {
            known.put(window, analysis);
        }
    }
}
