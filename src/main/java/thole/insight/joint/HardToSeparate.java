package thole.insight.joint;

import java.util.Optional;
import thole.insight.frame.FactorKey;
import thole.insight.joint.JointFindings.Column;
import thole.stats.joint.JointModel.Overlap;
import thole.stats.joint.JointModel.Together;

/// A factor that stands out alone and not beside the others, or that can hardly be told from another.
///
/// @param nearest the other factor that it moves with most closely, drift and week set apart
/// @param others how many other factors there are in the model
/// @param days days on which all of them are recorded
public record HardToSeparate(FactorKey nearest, Why why, int others, int days) {

    /// What can be said of the two.
    public enum Why {
        /// They move together, and beside each other neither stands out.
        CANNOT_SAY_WHICH,
        /// They move together, and only the other one stands out beside it.
        OTHER_STANDS_OUT,
        /// The factor stands out beside the other, but the two move together very closely.
        HARDLY_TOLD_APART,
        /// The factor does not stand out beside all others, and moves with none of them in particular.
        ALL_SET_APART
    }

    /// A joint interval that crosses zero is one whose test reaches this level; so is the test of several lags.
    private static final double ALPHA = .05;

    /// A medium correlation (Cohen 1988), from which on two factors are said to move together.
    private static final double LEAST_CORRELATION = .3;

    /// Empty where the factor stands out on its own, and where the model does not hold it at that lag.
    ///
    /// Its joint interval crosses zero (with several lags: their test together does not reach .05), or its variance
    /// inflation is above 5 (the specification, section g).
    static Optional<HardToSeparate> of(JointFindings findings, FactorKey factor, int lag) {
        return findings.overlap(factor, lag)
                .filter(overlap -> overlap.isInflated() || !standsOut(findings, factor, lag))
                .map(overlap -> describe(findings, overlap));
    }

    private static HardToSeparate describe(JointFindings findings, Overlap overlap) {
        Column nearest = findings.columns().get(overlap.nearest());
        long factors = findings.used().stream().map(Column::factor).distinct().count();
        return new HardToSeparate(
                nearest.factor(),
                why(findings, overlap, nearest),
                (int) factors - 1,
                findings.model().days());
    }

    private static Why why(JointFindings findings, Overlap overlap, Column nearest) {
        Column own = findings.columns().get(overlap.factor());
        if (standsOut(findings, own.factor(), own.lag())) {
            return Why.HARDLY_TOLD_APART;
        }
        if (!overlap.isInflated() && Math.abs(overlap.correlation()) < LEAST_CORRELATION) {
            return Why.ALL_SET_APART;
        }
        return standsOut(findings, nearest.factor(), nearest.lag()) ? Why.OTHER_STANDS_OUT : Why.CANNOT_SAY_WHICH;
    }

    // Where factors give each other exactly there is no slope, and none of them stands out.
    private static boolean standsOut(JointFindings findings, FactorKey factor, int lag) {
        Optional<Together> lags = findings.severalLags(factor);
        return lags.isPresent()
                ? lags.get().p() < ALPHA
                : findings.slope(factor, lag)
                        .filter(slope -> !slope.spansZero())
                        .isPresent();
    }
}
