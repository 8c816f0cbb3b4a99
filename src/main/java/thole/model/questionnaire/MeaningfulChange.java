package thole.model.questionnaire;

import java.util.OptionalDouble;

/// From which change on an instrument is said to have changed by something that matters to a person. Where a source
/// gives points and a percentage, either is enough.
///
/// @param points of the total
/// @param percent of the first total
/// @param source where it was published
public record MeaningfulChange(OptionalDouble points, OptionalDouble percent, Publication source) {

    /// Means of a few items are sums of thirds: what is equal on paper is equal here.
    private static final double TOLERANCE = 1e-9;

    private static final double HUNDRED = 100;

    public MeaningfulChange {
        if (points.isEmpty() && percent.isEmpty()) {
            throw new IllegalArgumentException("a meaningful change has points, a percentage or both");
        }
    }

    /// The least change from this first total that counts; infinite where only a percentage is known and the first
    /// total is 0.
    public double from(double first) {
        double byPercent =
                percent.isPresent() && first > 0 ? percent.getAsDouble() * first / HUNDRED : Double.POSITIVE_INFINITY;
        return Math.min(points.orElse(Double.POSITIVE_INFINITY), byPercent);
    }

    /// Whether a change in either direction is at or above it. A first total of 0 has no percentage.
    public boolean isReached(double first, double latest) {
        double change = Math.abs(latest - first);
        boolean byPoints = points.isPresent() && change >= points.getAsDouble() - TOLERANCE;
        boolean byPercent =
                percent.isPresent() && first > 0 && change * HUNDRED >= percent.getAsDouble() * first - TOLERANCE;
        return byPoints || byPercent;
    }
}
