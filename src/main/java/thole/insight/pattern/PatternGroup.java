package thole.insight.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import thole.insight.joint.JointReport;

/// The groups in which findings are shown, in this order.
public enum PatternGroup {
    LINKED,
    /// Linked when looked at alone, and hard to tell from another factor.
    LINKED_HARD_TO_SEPARATE,
    NO_MEANINGFUL_LINK,
    CANNOT_TELL_YET,
    NOT_ENOUGH_DAYS;

    public static PatternGroup of(Verdict verdict) {
        return switch (verdict) {
            case LINKED -> LINKED;
            case NO_MEANINGFUL_LINK -> NO_MEANINGFUL_LINK;
            case CANNOT_TELL -> CANNOT_TELL_YET;
            case NOT_ENOUGH_DATA, NOT_ENOUGH_VARIATION, SAME_THING -> NOT_ENOUGH_DAYS;
        };
    }

    /// As by the verdict, but for a link that does not stand on its own beside the other factors.
    public static PatternGroup of(FactorFinding finding, JointReport joint) {
        boolean hard = finding.verdict() == Verdict.LINKED
                && joint.hardToSeparate(finding.factor(), finding.shown().lag()).isPresent();
        return hard ? LINKED_HARD_TO_SEPARATE : of(finding.verdict());
    }

    /// Findings by group, in the order of the groups and without empty ones.
    public static Map<PatternGroup, List<FactorFinding>> of(List<FactorFinding> findings, JointReport joint) {
        Map<PatternGroup, List<FactorFinding>> groups = new EnumMap<>(PatternGroup.class);
        for (FactorFinding finding : findings) {
            groups.computeIfAbsent(of(finding, joint), _ -> new ArrayList<>()).add(finding);
        }
        return Collections.unmodifiableMap(groups);
    }
}
