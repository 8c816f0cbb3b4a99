package thole.insight.joint;

import java.util.Locale;

/// How much of the day-to-day ups and downs of pain goes with one factor beside the others, in words.
///
/// By partial R², with bounds at 2, 13 and 26 percent: Cohen 1988, *Statistical Power Analysis for the Behavioral
/// Sciences*, f² of .02, .15 and .35 as R² = f² / (1 + f²), rounded (the specification, section g).
public enum ShareOfUpsAndDowns {
    /// Below 2 percent.
    HARDLY_ANY,
    /// From 2 to below 13 percent.
    SMALL,
    /// From 13 to 26 percent.
    MODERATE,
    /// Above 26 percent.
    STRONG;

    private static final double LEAST_SMALL = .02;
    private static final double LEAST_MODERATE = .13;
    private static final double MOST_MODERATE = .26;

    /// @param partialRSquared 0 to 1
    public static ShareOfUpsAndDowns of(double partialRSquared) {
        if (partialRSquared > MOST_MODERATE) {
            return STRONG;
        }
        if (partialRSquared >= LEAST_MODERATE) {
            return MODERATE;
        }
        return partialRSquared >= LEAST_SMALL ? SMALL : HARDLY_ANY;
    }

    /// The name in every output.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
