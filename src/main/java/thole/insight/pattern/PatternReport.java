package thole.insight.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;

/// Every factor of a journal beside pain.
///
/// @param findings in the order of the frame’s factors
/// @param testsRun lags that were tested in all families together
public record PatternReport(List<FactorFinding> findings, int testsRun) {

    public PatternReport {
        findings = List.copyOf(findings);
    }

    /// Compares every factor with pain. Takes up to seconds.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static PatternReport of(Frame frame) {
        List<FactorTests> tests = frame.factors().stream()
                .map(factor -> FactorTests.of(frame, factor))
                .toList();
        return Verdicts.of(tests);
    }

    public Optional<FactorFinding> find(FactorKey factor) {
        return findings.stream()
                .filter(finding -> finding.factor().equals(factor))
                .findFirst();
    }

    /// The findings by group, in the order of the groups and without empty ones.
    public Map<PatternGroup, List<FactorFinding>> groups() {
        Map<PatternGroup, List<FactorFinding>> groups = new EnumMap<>(PatternGroup.class);
        for (FactorFinding finding : findings) {
            groups.computeIfAbsent(PatternGroup.of(finding.verdict()), _ -> new ArrayList<>())
                    .add(finding);
        }
        return Collections.unmodifiableMap(groups);
    }
}
