package thole.insight.sign;

import thole.insight.frame.FactorKey;
import thole.insight.missing.MissingnessWarning;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.PatternReport;
import thole.insight.pattern.Verdict;
import thole.model.factor.Factor;

/// Whether pain was much the same on active and quiet days: shown to be about the same on the day and the day after.
///
/// The specification, sections c and j. What was seen wins over what was not, and is left open where entries depend on
/// pain (a.7).
final class QuietDays {

    private static final int BOTH_LAGS = 2;

    private QuietDays() {}

    static SignFinding of(PatternReport patterns, MissingnessWarning missing) {
        return patterns.find(new FactorKey.BuiltIn(Factor.ACTIVITY_MINUTES))
                .map(activity -> finding(verdict(activity, missing), new SignEvidence.Activity(activity, missing)))
                .orElseGet(() -> finding(SignVerdict.NOT_ENOUGH_DATA, new SignEvidence.NoActivity()));
    }

    private static SignVerdict verdict(FactorFinding activity, MissingnessWarning missing) {
        long shown = activity.estimates().stream()
                .filter(estimate -> estimate.equivalence().shown())
                .count();
        if (shown == BOTH_LAGS) {
            return missing == MissingnessWarning.NONE ? SignVerdict.SEEN : SignVerdict.NOT_ENOUGH_DATA;
        }
        return activity.verdict() == Verdict.LINKED ? SignVerdict.NOT_SEEN : SignVerdict.NOT_ENOUGH_DATA;
    }

    private static SignFinding finding(SignVerdict verdict, SignEvidence evidence) {
        return new SignFinding(Sign.DOES_NOT_FOLLOW_ACTIVITY, verdict, evidence);
    }
}
