package thole.stats;

import java.util.Arrays;
import java.util.Optional;
import thole.stats.Association.Reason;
import thole.stats.gls.Design;
import thole.stats.gls.GaGls;
import thole.stats.gls.GridPosterior;
import thole.stats.gls.OrdinaryLeastSquares;
import thole.stats.gls.SlopePosterior;

/// Asks whether an outcome goes with a factor, without being fooled by persistence, drift, the week or a shift of
/// level.
///
/// The specification, sections a (GA-GLS) and c (equivalence); agrees with the reference's `assoc`. Series
/// have one value per calendar day, NaN where the day has none.
public final class Associations {

    private static final int LEAST_PAIRS = 14;
    private static final double LARGEST_SESOI = 1;
    private static final double SESOI_IN_STANDARD_DEVIATIONS = .3;

    private Associations() {}

    /// The outcome against the factor `lag` days earlier (a negative lag: later).
    ///
    /// No days, one day or nothing recorded is not enough data; a series with all values equal is not enough
    /// variation; a factor that gives the outcome exactly is the same thing.
    ///
    /// @throws IllegalArgumentException where a series has another length than the calendar
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static Association test(Calendar calendar, double[] outcome, double[] factor, int lag) {
        calendar.requireSeries(outcome);
        calendar.requireSeries(factor);
        Pairs pairs = Pairs.of(calendar, outcome, Pairs.lagged(factor, lag));
        Optional<Reason> refusal = refusal(pairs, 1);
        if (refusal.isPresent()) {
            return new Association.NotEstimated(lag, pairs.count(), refusal.get());
        }
        int[] shifts = pairs.shifts();
        Design nuisance = pairs.nuisance(shifts);
        Design design = nuisance.plus(pairs.factor(0));
        if (GaGls.degreesOfFreedom(design) < GaGls.LEAST_DEGREES_OF_FREEDOM) {
            return new Association.NotEstimated(lag, pairs.count(), Reason.NOT_ENOUGH_DATA);
        }
        return GaGls.fit(design, pairs.outcome(), design.width() - 1)
                .<Association>map(posterior -> estimated(lag, pairs, shifts.length, nuisance, posterior))
                .orElse(new Association.NotEstimated(lag, pairs.count(), Reason.NOT_ENOUGH_VARIATION));
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
        Optional<Reason> refusal = refusal(pairs, 2);
        if (refusal.isPresent()) {
            return new BothLags.NotEstimated(pairs.count(), refusal.get());
        }
        int[] shifts = pairs.shifts();
        Design design = pairs.nuisance(shifts).plus(pairs.factor(0), pairs.factor(1));
        if (GaGls.degreesOfFreedom(design) < GaGls.LEAST_DEGREES_OF_FREEDOM) {
            return new BothLags.NotEstimated(pairs.count(), Reason.NOT_ENOUGH_DATA);
        }
        return GaGls.fit(design, pairs.outcome(), design.width() - 2, design.width() - 1)
                .<BothLags>map(posterior -> bothEstimated(pairs, shifts.length, design, posterior))
                .orElse(new BothLags.NotEstimated(pairs.count(), Reason.NOT_ENOUGH_VARIATION));
    }

    // What can be told before the level shifts, which cost as much as the test itself.
    private static Optional<Reason> refusal(Pairs pairs, int factors) {
        if (pairs.count() < LEAST_PAIRS) {
            return Optional.of(Reason.NOT_ENOUGH_DATA);
        }
        if (!pairs.vary()) {
            return Optional.of(Reason.NOT_ENOUGH_VARIATION);
        }
        Design design = pairs.nuisance(new int[0]);
        OrdinaryLeastSquares nuisance = new OrdinaryLeastSquares(design.columns());
        if (nuisance.explains(pairs.outcome())) {
            return Optional.of(Reason.NOT_ENOUGH_VARIATION);
        }
        for (int i = 0; i < factors; i++) {
            if (nuisance.explains(pairs.factor(i))) {
                return Optional.of(Reason.NOT_ENOUGH_VARIATION);
            }
            design = design.plus(pairs.factor(i));
        }
        boolean exact = new OrdinaryLeastSquares(design.columns()).explains(pairs.outcome());
        return exact ? Optional.of(Reason.SAME_THING) : Optional.empty();
    }

    private static Association.Estimated estimated(
            int lag, Pairs pairs, int shifts, Design nuisance, GridPosterior posterior) {
        SlopePosterior slope = posterior.slope(0);
        int columns = nuisance.width() + 1;
        int freedom = pairs.count() - columns - 2;
        double span = span(pairs.factor(0));
        return new Association.Estimated(
                lag,
                pairs.count(),
                columns,
                freedom,
                shifts,
                slope.mean(),
                slope.standardError(),
                slope.quantile(.025),
                slope.quantile(.975),
                slope.twoSidedP(),
                posterior.phi(),
                posterior.nu(),
                span,
                partialR(slope, freedom),
                equivalence(pairs, nuisance, slope, span));
    }

    private static BothLags.Estimated bothEstimated(Pairs pairs, int shifts, Design design, GridPosterior posterior) {
        SlopePosterior today = posterior.slope(0);
        SlopePosterior yesterday = posterior.slope(1);
        return new BothLags.Estimated(
                pairs.count(),
                design.width(),
                GaGls.degreesOfFreedom(design),
                shifts,
                today.mean(),
                yesterday.mean(),
                today.twoSidedP(),
                yesterday.twoSidedP());
    }

    private static double span(double[] factor) {
        double span = Quantiles.type7(factor, .9) - Quantiles.type7(factor, .1);
        return span != 0
                ? span
                : Arrays.stream(factor).max().orElseThrow()
                        - Arrays.stream(factor).min().orElseThrow();
    }

    private static double partialR(SlopePosterior slope, int freedom) {
        double t = slope.mean() / slope.standardError();
        return Math.signum(t) * Math.sqrt(t * t / (t * t + freedom));
    }

    // δ = min(1, .3·s_y·span/s_x): a point of the outcome, or what a partial correlation of .3 would make.
    private static Equivalence equivalence(Pairs pairs, Design nuisance, SlopePosterior slope, double span) {
        OrdinaryLeastSquares leastSquares = new OrdinaryLeastSquares(nuisance.columns());
        double outcomeSpread = Math.sqrt(leastSquares.residualVariance(pairs.outcome()));
        double factorSpread = Math.sqrt(leastSquares.residualVariance(pairs.factor(0)));
        double sesoi = Math.min(LARGEST_SESOI, SESOI_IN_STANDARD_DEVIATIONS * outcomeSpread * span / factorSpread);
        double above = 1 - slope.below(sesoi / span);
        double below = slope.below(-sesoi / span);
        return new Equivalence(sesoi, Math.max(above, below), slope.quantile(.05) * span, slope.quantile(.95) * span);
    }
}
