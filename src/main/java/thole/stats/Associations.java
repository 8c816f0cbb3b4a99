package thole.stats;

import thole.stats.gls.GridPosterior;
import thole.stats.gls.SlopePosterior;

/// Asks whether an outcome goes with a factor, without being fooled by persistence, drift, the week or shifts of level.
///
/// The specification, sections a (GA-GLS) and c (equivalence); agrees with the reference's `assoc`. Series
/// have one value per calendar day, NaN where the day has none.
public final class Associations {

    private static final double LARGEST_SESOI = 1;
    private static final double SESOI_CORRELATION = .3;

    private Associations() {}

    /// The outcome against the factor `lag` days earlier (a negative lag: later).
    ///
    /// No days, one day or nothing recorded is not enough data; a series with all values equal is not enough
    /// variation; a factor that gives the outcome exactly is the same thing.
    ///
    /// @throws IllegalArgumentException where a series has another length than the calendar
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static Association test(Calendar calendar, double[] outcome, double[] factor, int lag) {
        calendar.requireSeries(outcome);
        calendar.requireSeries(factor);
        Pairs pairs = Pairs.of(calendar, outcome, Pairs.lagged(factor, lag));
        return switch (Adjustment.of(pairs)) {
            case Adjustment.Fitted fitted -> estimated(lag, pairs, fitted);
            case Adjustment.Refused refused -> new Association.NotEstimated(lag, pairs.count(), refused.reason());
        };
    }

    /// The outcome against the factor of the same day and of the day before in one model, so that each is
    /// judged beside the other.
    ///
    /// The specification, a.5 (lag attribution): drift and week as for one lag, and the level shifts of the
    /// outcome and of the factor at both lags. The same edges and errors as `test`.
    public static BothLags bothLags(Calendar calendar, double[] outcome, double[] factor) {
        calendar.requireSeries(outcome);
        calendar.requireSeries(factor);
        Pairs pairs = Pairs.of(calendar, outcome, factor, Pairs.lagged(factor, 1));
        return switch (Adjustment.of(pairs)) {
            case Adjustment.Fitted fitted -> bothEstimated(pairs.count(), fitted);
            case Adjustment.Refused refused -> new BothLags.NotEstimated(pairs.count(), refused.reason());
        };
    }

    private static Association.Estimated estimated(int lag, Pairs pairs, Adjustment.Fitted fitted) {
        GridPosterior posterior = fitted.posterior();
        SlopePosterior slope = posterior.slope(0);
        double[] factor = pairs.factors().getFirst();
        double span = span(factor);
        return new Association.Estimated(
                lag,
                pairs.count(),
                fitted.columns(),
                fitted.df(),
                fitted.shifts(),
                slope.mean(),
                slope.standardError(),
                slope.quantile(.025),
                slope.quantile(.975),
                slope.twoSidedP(),
                posterior.phi(),
                posterior.nu(),
                span,
                partialR(slope, fitted.df()),
                equivalence(slope, span, sesoi(fitted, pairs.outcome(), factor, span)));
    }

    private static BothLags.Estimated bothEstimated(int pairs, Adjustment.Fitted fitted) {
        SlopePosterior today = fitted.posterior().slope(0);
        SlopePosterior yesterday = fitted.posterior().slope(1);
        return new BothLags.Estimated(
                pairs,
                fitted.columns(),
                fitted.df(),
                fitted.shifts(),
                today.mean(),
                today.standardError(),
                today.twoSidedP(),
                yesterday.mean(),
                yesterday.standardError(),
                yesterday.twoSidedP());
    }

    private static double span(double[] factor) {
        double span = Quantiles.type7(factor, .9) - Quantiles.type7(factor, .1);
        return span == 0 ? Quantiles.type7(factor, 1) - Quantiles.type7(factor, 0) : span;
    }

    private static double partialR(SlopePosterior slope, int df) {
        double t = slope.mean() / slope.standardError();
        return Math.signum(t) * Math.sqrt(t * t / (t * t + df));
    }

    // δ = min(1, .3·s_y·span/s_x): one unit of the outcome, or what a partial correlation of .3 would make.
    private static double sesoi(Adjustment.Fitted fitted, double[] outcome, double[] factor, double span) {
        double outcomeSpread = Math.sqrt(fitted.nuisance().residualVariance(outcome));
        double factorSpread = Math.sqrt(fitted.nuisance().residualVariance(factor));
        return Math.min(LARGEST_SESOI, SESOI_CORRELATION * outcomeSpread * span / factorSpread);
    }

    private static Equivalence equivalence(SlopePosterior slope, double span, double sesoi) {
        double above = 1 - slope.below(sesoi / span);
        double below = slope.below(-sesoi / span);
        return new Equivalence(sesoi, Math.max(above, below), slope.quantile(.05) * span, slope.quantile(.95) * span);
    }
}
