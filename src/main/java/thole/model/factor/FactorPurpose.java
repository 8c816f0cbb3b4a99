package thole.model.factor;

/// Why a factor is noted, asked when it is made. What follows pain is not a cause of it, so only the first kind ever
/// enters an analysis.
public enum FactorPurpose {
    WHAT_I_DO_OR_WHAT_HAPPENS,
    WHAT_I_DO_BECAUSE_OF_PAIN
}
