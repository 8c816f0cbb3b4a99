package thole.insight.variation;

import java.util.Locale;
import thole.stats.variation.Instability;

/// How much pain goes up and down, in a word.
public enum Variability {
    /// The standard deviation is shown to be under a point.
    STEADY,
    /// Neither shown to be steady nor shown to fluctuate.
    SOME_VARIATION,
    /// The standard deviation is shown to be over a point, or jumps of two points to be more than a tenth of the steps.
    FLUCTUATING,
    /// Fewer than 20 pairs of neighbouring days.
    NOT_ENOUGH_DATA;

    /// Salaffi et al. 2004, *European Journal of Pain* 8, 283: a point of 0 to 10 is the least change that matters.
    private static final double LEAST_CHANGE_THAT_MATTERS = 1;

    private static final double MANY_JUMPS = .10;

    /// The specification, section d. A record that meets both definitions, small spread with many jumps, fluctuates:
    /// what was seen wins over what was not.
    static Variability of(Instability instability) {
        if (instability.pairs() < Instability.LEAST_PAIRS) {
            return NOT_ENOUGH_DATA;
        }
        if (instability.sd95().above(LEAST_CHANGE_THAT_MATTERS)
                || instability.jumps().interval().above(MANY_JUMPS)) {
            return FLUCTUATING;
        }
        return instability.sd95().below(LEAST_CHANGE_THAT_MATTERS) ? STEADY : SOME_VARIATION;
    }

    /// The name in every output.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
