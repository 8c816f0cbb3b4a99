package thole.insight.flare;

import thole.insight.frame.FactorKey;
import thole.model.factor.Factor;
import thole.stats.flare.AroundEvents;

/// What one factor did around the days on which flares began.
///
/// @param p the average's own p for a factor that every journal has; corrected for their number (Holm) for the
///     person's own
public record FactorAroundFlares(FactorKey factor, AroundEvents average, double p) {

    /// Calibrated for about twenty flares (the specification, section i).
    private static final double ALPHA = .03;

    /// Whether the factor stood out on the first day of flares or the three days before: p below .03, and for stress
    /// and sitting above, for sleep below its usual level. Of activity and the person's own factors nobody can say
    /// which side is the harder one, so either counts; a declared direction chooses words and nothing else.
    public boolean present() {
        return p < ALPHA
                && switch (factor) {
                    case FactorKey.BuiltIn(Factor builtIn) ->
                        switch (builtIn.direction()) {
                            case MORE_IS_HARDER -> above();
                            case LESS_IS_HARDER -> !above();
                            case NEITHER -> true;
                        };
                    case FactorKey.Own _ -> true;
                };
    }

    /// The day that stood out most, 0 to 3 days before the flare.
    public AroundEvents.Day clearest() {
        return average.clearest();
    }

    /// Whether the factor was above its usual level on that day.
    public boolean above() {
        return clearest().mean() > 0;
    }
}
