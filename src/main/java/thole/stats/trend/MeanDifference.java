package thole.stats.trend;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/// The difference between the means of two small groups with its 95 % interval, where the groups may spread
/// differently.
///
/// Welch 1947, *Biometrika* 34, 28; agrees with R's `t.test(later, earlier)`. It takes the values as independent of
/// each
/// other, which values a week apart are more nearly than days are.
///
/// @param difference later minus earlier
/// @param lo95 lower end of its interval
/// @param hi95 upper end of its interval
public record MeanDifference(double difference, double lo95, double hi95) {

    /// Values that each group needs: with two, a spread is hardly known.
    public static final int LEAST_VALUES = 3;

    /// Nothing where a group has fewer than three values or neither varies.
    ///
    /// @param earlier recorded values, none NaN
    /// @param later likewise
    public static Optional<MeanDifference> of(double[] earlier, double[] later) {
        if (Math.min(earlier.length, later.length) < LEAST_VALUES) {
            return Optional.empty();
        }
        double ofEarlier = variance(earlier) / earlier.length;
        double ofLater = variance(later) / later.length;
        double square = ofEarlier + ofLater;
        if (square < 1e-18) { // all equal but for rounding
            return Optional.empty();
        }
        double df = square
                * square
                / (ofEarlier * ofEarlier / (earlier.length - 1) + ofLater * ofLater / (later.length - 1));
        double half = new TDistribution(df).inverseCumulativeProbability(.975) * Math.sqrt(square);
        double difference = mean(later) - mean(earlier);
        return Optional.of(new MeanDifference(difference, difference - half, difference + half));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }
}
