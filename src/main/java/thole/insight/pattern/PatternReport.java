package thole.insight.pattern;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.work.TestRunner;
import thole.insight.work.Workers;

/// Every factor of a journal beside pain.
///
/// @param findings in the order of the frame’s factors
/// @param testsRun lags that were tested in all families together, 0 where not all are known yet
public record PatternReport(List<FactorFinding> findings, int testsRun) {

    public PatternReport {
        findings = List.copyOf(findings);
    }

    /// Compares every factor with pain. Takes up to seconds.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static PatternReport of(Frame frame) {
        return of(frame, new TestRunner(Workers.ALONE), _ -> {});
    }

    /// The same side by side, and with what can be said on the way.
    ///
    /// @param early is given what nothing can change any more whenever there is more of it; one call at a time
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static PatternReport of(Frame frame, TestRunner runner, Consumer<PatternReport> early) {
        FactorsUnderTest factors = new FactorsUnderTest(frame);
        runner.answer(factors.tests(), (test, answer) -> {
            if (factors.answered(test, answer)) {
                early.accept(new PatternReport(Verdicts.settled(factors.complete()), 0));
            }
        });
        return Verdicts.of(factors.complete());
    }

    public Optional<FactorFinding> find(FactorKey factor) {
        return findings.stream()
                .filter(finding -> finding.factor().equals(factor))
                .findFirst();
    }
}
