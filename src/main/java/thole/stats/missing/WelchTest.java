package thole.stats.missing;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/// The difference between the means of two groups whose spread may differ.
///
/// Welch 1947, *Biometrika* 34, 28; agrees with R's `t.test(first, second)`, two-sided.
///
/// @param firstCount values in the first group, 2 or more
/// @param secondCount values in the second group, 2 or more
/// @param firstMean mean of the first group
/// @param secondMean mean of the second group
/// @param t the difference of the means over its standard error
/// @param df Welch's degrees of freedom, seldom whole
/// @param p two-sided
/// @param d Cohen's d: the difference over the pooled standard deviation √(((n₁−1)s₁² + (n₂−1)s₂²)/(n₁+n₂−2)) (Cohen
///     1988, *Statistical Power Analysis for the Behavioral Sciences*, 2nd ed., 67)
public record WelchTest(
        int firstCount, int secondCount, double firstMean, double secondMean, double t, double df, double p, double d) {

    private static final int LEAST = 2;

    /// R calls data constant where the standard error is below ten rounding errors of the larger mean.
    private static final double CONSTANT = 10 * Math.ulp(1.0);

    /// Compares two groups; nothing where one has fewer than two values (none among them) or neither varies.
    /// Where one of them varies and the other does not, R's answer stands.
    ///
    /// @param first recorded values, none NaN
    /// @param second likewise
    public static Optional<WelchTest> of(double[] first, double[] second) {
        if (first.length < LEAST || second.length < LEAST) {
            return Optional.empty();
        }
        double firstMean = mean(first);
        double secondMean = mean(second);
        double ofFirst = variance(first, firstMean) / first.length;
        double ofSecond = variance(second, secondMean) / second.length;
        double error = Math.sqrt(ofFirst + ofSecond);
        if (error < CONSTANT * Math.max(Math.abs(firstMean), Math.abs(secondMean)) || error == 0) {
            return Optional.empty();
        }
        double difference = firstMean - secondMean;
        double t = difference / error;
        double df = square(ofFirst + ofSecond)
                / (square(ofFirst) / (first.length - 1) + square(ofSecond) / (second.length - 1));
        double p = 2 * new TDistribution(df).cumulativeProbability(-Math.abs(t));
        double pooled = pooledDeviation(first.length, ofFirst, second.length, ofSecond);
        return Optional.of(
                new WelchTest(first.length, second.length, firstMean, secondMean, t, df, p, difference / pooled));
    }

    private static double pooledDeviation(int firstCount, double ofFirst, int secondCount, double ofSecond) {
        double squares = (firstCount - 1) * firstCount * ofFirst + (secondCount - 1) * secondCount * ofSecond;
        return Math.sqrt(squares / (firstCount + secondCount - 2));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values, double mean) {
        return Arrays.stream(values).map(value -> square(value - mean)).sum() / (values.length - 1);
    }

    private static double square(double value) {
        return value * value;
    }
}
