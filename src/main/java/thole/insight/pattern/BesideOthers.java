package thole.insight.pattern;

import java.util.Set;
import java.util.stream.Collectors;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.joint.JointReport;

/// Sets findings beside each other in one model, with the day before of those that are named for it.
public final class BesideOthers {

    private BesideOthers() {}

    /// Takes tens of milliseconds.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static JointReport of(Frame frame, PatternReport patterns) {
        Set<FactorKey> dayBefore = patterns.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.LINKED)
                .filter(finding -> finding.shown().lag() == 1)
                .map(FactorFinding::factor)
                .collect(Collectors.toSet());
        return JointReport.of(frame, dayBefore);
    }
}
