package thole.insight.pattern;

import java.util.List;
import thole.insight.frame.FactorKey;
import thole.model.factor.Factor;
import thole.stats.Association;
import thole.stats.Association.Estimated;
import thole.stats.Association.NotEstimated;
import thole.stats.Association.Reason;
import thole.stats.BesideSteps;
import thole.stats.Equivalence;

/// Makes associations by hand, so that a test of a rule computes none.
public record Links(
        int lag, double p, double pTost, double delta, double margin, int pairs, double sesoi, double stepP) {

    /// A link at a lag with p 0.5 and nothing shown: Δ 0.2 ± 1.2 from 100 days, δ 1.
    public static Links at(int lag) {
        return new Links(lag, .5, .5, .2, 1.2, 100, 1, Double.NaN);
    }

    public Links p(double changed) {
        return new Links(lag, changed, pTost, delta, margin, pairs, sesoi, stepP);
    }

    public Links tost(double changed) {
        return new Links(lag, p, changed, delta, margin, pairs, sesoi, stepP);
    }

    public Links delta(double changed, double plusMinus) {
        return new Links(lag, p, pTost, changed, plusMinus, pairs, sesoi, stepP);
    }

    public Links pairs(int changed) {
        return new Links(lag, p, pTost, delta, margin, changed, sesoi, stepP);
    }

    public Links sesoi(double changed) {
        return new Links(lag, p, pTost, delta, margin, pairs, changed, stepP);
    }

    /// A step that both share stands out, and beside it the link has this p and the same interval.
    public Links besideStep(double changed) {
        return new Links(lag, p, pTost, delta, margin, pairs, sesoi, changed);
    }

    /// The factor spans 4 units; the standard error is half the margin, the 90 % interval 0.8 of it.
    public Estimated made() {
        double span = 4;
        Equivalence equivalence = new Equivalence(sesoi, pTost, delta - .8 * margin, delta + .8 * margin);
        double slope = delta / span;
        double reach = margin / span;
        return new Estimated(
                lag,
                pairs,
                12,
                pairs - 14,
                0,
                slope,
                reach / 2,
                slope - reach,
                slope + reach,
                p,
                .5,
                .2,
                span,
                .1,
                new BesideSteps(stepP, slope - reach, slope + reach),
                equivalence);
    }

    public static Association none(int lag, int pairs, Reason reason) {
        return new NotEstimated(lag, pairs, reason);
    }

    /// A finding about a factor that every journal has, with p 0.5 and no averages.
    public static FactorFinding finding(Factor factor, Verdict verdict, Association... lags) {
        return finding(factor, verdict, Thirds.NONE, lags);
    }

    public static FactorFinding finding(Factor factor, Verdict verdict, Thirds thirds, Association... lags) {
        return new FactorFinding(
                new FactorKey.BuiltIn(factor),
                TestFamily.PRIMARY,
                verdict,
                Guard.NONE,
                Timing.NOT_ASKED,
                false,
                List.of(lags),
                .5,
                .5,
                thirds,
                0);
    }
}
