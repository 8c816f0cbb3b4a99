package thole.report;

import java.util.List;
import java.util.UUID;
import thole.insight.frame.FactorKey;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Guard;
import thole.insight.pattern.Links;
import thole.insight.pattern.TestFamily;
import thole.insight.pattern.Thirds;
import thole.insight.pattern.Timing;
import thole.insight.pattern.Verdict;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.stats.Association;

/// Makes findings by hand for the sentences.
final class Findings {

    static final FactorKey STRESS = new FactorKey.BuiltIn(Factor.STRESS);
    static final FactorKey SLEEP = new FactorKey.BuiltIn(Factor.SLEEP_HOURS);
    static final FactorKey ACTIVITY = new FactorKey.BuiltIn(Factor.ACTIVITY_MINUTES);

    private Findings() {}

    static FactorKey own(String name, FactorScale scale, FactorTime time) {
        return new FactorKey.Own(new CustomFactorId(new UUID(0, 1)), name, scale, FactorDirection.NEITHER, time);
    }

    static FactorFinding linked(FactorKey factor, Timing timing, Thirds thirds, Association... lags) {
        return new FactorFinding(
                factor,
                TestFamily.PRIMARY,
                Verdict.LINKED,
                Guard.NONE,
                timing,
                false,
                List.of(lags),
                .001,
                .005,
                thirds,
                0);
    }

    /// Linked with the day before, beside the pain of that day as well.
    static FactorFinding preceding(FactorKey factor) {
        Association dayBefore = Links.at(1).p(.001).delta(2.9, .8).made();
        return new FactorFinding(
                factor,
                TestFamily.PRIMARY,
                Verdict.LINKED,
                Guard.NONE,
                Timing.DAY_BEFORE,
                true,
                List.of(Links.at(0).made(), dayBefore),
                .001,
                .005,
                Thirds.NONE,
                0);
    }

    /// Named, but for a step that pain and the factor may share.
    static FactorFinding sharedStep(FactorKey factor) {
        return new FactorFinding(
                factor,
                TestFamily.PRIMARY,
                Verdict.CANNOT_TELL,
                Guard.SHARED_STEP,
                Timing.NOT_ASKED,
                false,
                List.of(Links.at(0).p(.001).delta(2.9, .8).made()),
                .001,
                .005,
                Thirds.NONE,
                0);
    }

    static FactorFinding of(FactorKey factor, Verdict verdict, int moreDays, Association... lags) {
        return of(factor, verdict, moreDays, Thirds.NONE, lags);
    }

    static FactorFinding of(FactorKey factor, Verdict verdict, int moreDays, Thirds thirds, Association... lags) {
        return new FactorFinding(
                factor,
                TestFamily.PRIMARY,
                verdict,
                Guard.NONE,
                Timing.NOT_ASKED,
                false,
                List.of(lags),
                .5,
                .5,
                thirds,
                moreDays);
    }
}
