package thole.app.wiring;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import thole.guard.Settled;
import thole.insight.RememberedAnalyses;
import thole.insight.frame.Window;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Verdict;
import thole.model.snapshot.JournalSnapshot;
import thole.ui.kit.Tasks;
import thole.ui.today.rest.Comparisons;

/// How many of the comparisons that Patterns shows have an answer. While something urgent is open nothing is compared.
///
/// @param pauses whether insight waits
record SettledComparisons(RememberedAnalyses analyses, Tasks.Latest work, ObservableValue<Boolean> pauses)
        implements Comparisons {

    @Override
    public void settled(JournalSnapshot journal, LocalDate today, Consumer<Settled> told) {
        if (pauses.getValue()) {
            told.accept(Settled.UNKNOWN);
        } else {
            work.run(
                    () -> of(
                            analyses.of(journal, Window.USUAL, today).patterns().findings()),
                    told);
        }
    }

    /// What no more days can answer was never asked: a factor that hardly varies, or one that is pain itself.
    static Settled of(List<FactorFinding> findings) {
        return of(findings.stream().map(FactorFinding::verdict));
    }

    static Settled of(Stream<Verdict> verdicts) {
        int answered = 0;
        int asked = 0;
        for (Verdict verdict : verdicts.toList()) {
            switch (verdict) {
                case LINKED, NO_MEANINGFUL_LINK -> {
                    answered++;
                    asked++;
                }
                case CANNOT_TELL, NOT_ENOUGH_DATA -> asked++;
                case NOT_ENOUGH_VARIATION, SAME_THING -> {}
            }
        }
        return new Settled(answered, asked);
    }
}
