package thole.stats;

import thole.stats.gls.SlopePosterior;

/// What is left of a link beside every lasting step that outcome and factor may share ([SharedStep]).
///
/// @param p the largest p of the slope against zero beside such a step; NaN where none stands out
/// @param lo95 lower end of what the slope's 95 % intervals, without a step and beside each, cover together
/// @param hi95 the upper end
public record BesideSteps(double p, double lo95, double hi95) {

    private static final double LINK_ALPHA = .01;

    /// No step stands out, so the interval is the slope's own.
    static BesideSteps none(SlopePosterior slope) {
        return beside(slope, Double.NaN);
    }

    static BesideSteps beside(SlopePosterior slope) {
        return beside(slope, slope.twoSidedP());
    }

    private static BesideSteps beside(SlopePosterior slope, double p) {
        return new BesideSteps(p, slope.quantile(.025), slope.quantile(.975));
    }

    BesideSteps and(BesideSteps other) {
        double largest = Double.isNaN(p) ? other.p : Math.max(p, other.p);
        return new BesideSteps(largest, Math.min(lo95, other.lo95), Math.max(hi95, other.hi95));
    }

    /// Whether such a step may be all there is to the link: beside one of them it does not hold at p < .01. The level
    /// was chosen by simulation (decision 14).
    public boolean mayExplainTheLink() {
        return p >= LINK_ALPHA;
    }
}
