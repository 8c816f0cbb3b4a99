package thole.stats.pooling;

/// One estimate of a slope, from one stretch of days.
///
/// What is missing (NaN, or a standard error that is not above 0) is left out of pooling.
///
/// @param slope NaN where there is none
/// @param standardError above 0; NaN where there is none
public record SlopeEstimate(double slope, double standardError) {

    /// Whether it can be pooled; one without a usable standard error is missing.
    boolean isThere() {
        return Double.isFinite(slope) && Double.isFinite(standardError) && standardError > 0;
    }
}
