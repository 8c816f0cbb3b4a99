package thole.stats;

import thole.stats.gls.GaGls;
import thole.stats.gls.GridPosterior;
import thole.stats.gls.SlopePosterior;
import thole.stats.nuisance.OrdinaryLeastSquares;

/// Puts what is known about a slope into the figures that are shown: interval, effect over a span, equivalence.
///
/// The specification, a.4 and c.
final class Estimates {

    private static final double LARGEST_SESOI = 1;
    private static final double SESOI_CORRELATION = .3;

    private Estimates() {}

    /// @param columns columns of the design, the factor among them
    /// @param nuisance least squares on all columns but the factor
    static Association.Estimated of(
            Pairs pairs, int columns, int shifts, OrdinaryLeastSquares nuisance, GridPosterior posterior) {
        SlopePosterior slope = posterior.slope(0);
        double[] factor = pairs.factor();
        int df = GaGls.degreesOfFreedom(pairs.count(), columns);
        double span = Quantiles.span(factor);
        return new Association.Estimated(
                pairs.lag(),
                pairs.count(),
                columns,
                df,
                shifts,
                slope.mean(),
                slope.standardError(),
                slope.quantile(.025),
                slope.quantile(.975),
                slope.twoSidedP(),
                posterior.phi(),
                posterior.nu(),
                span,
                partialR(slope, df),
                pairs.beside().isEmpty() ? SharedStep.beside(pairs, slope) : BesideSteps.none(slope),
                equivalence(slope, span, sesoi(nuisance, pairs.outcome(), factor, span)));
    }

    private static double partialR(SlopePosterior slope, int df) {
        double t = slope.mean() / slope.standardError();
        return Math.signum(t) * Math.sqrt(t * t / (t * t + df));
    }

    // δ = min(1, .3·s_y·span/s_x): one unit of the outcome, or what a partial correlation of .3 would make.
    private static double sesoi(OrdinaryLeastSquares nuisance, double[] outcome, double[] factor, double span) {
        double outcomeSpread = Math.sqrt(nuisance.residualVariance(outcome));
        double factorSpread = Math.sqrt(nuisance.residualVariance(factor));
        return Math.min(LARGEST_SESOI, SESOI_CORRELATION * outcomeSpread * span / factorSpread);
    }

    private static Equivalence equivalence(SlopePosterior slope, double span, double sesoi) {
        double above = 1 - slope.below(sesoi / span);
        double below = slope.below(-sesoi / span);
        return new Equivalence(sesoi, Math.max(above, below), slope.quantile(.05) * span, slope.quantile(.95) * span);
    }
}
