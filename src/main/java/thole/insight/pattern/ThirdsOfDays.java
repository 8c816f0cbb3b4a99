package thole.insight.pattern;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Forms the lower and the higher third of days by a factor.
final class ThirdsOfDays {

    private ThirdsOfDays() {}

    /// Days tied with the last of a third belong to it. Where the two thirds meet in one value, as with a yes/no
    /// factor that is mostly no, the smaller side takes the values beyond it.
    ///
    /// @param pain one value per day, NaN where missing
    /// @param values the factor, likewise
    /// @param lag days from the factor to pain
    static Thirds of(double[] pain, double[] values, int lag) {
        int[] days = IntStream.range(lag, pain.length)
                .filter(day -> !Double.isNaN(pain[day]) && !Double.isNaN(values[day - lag]))
                .toArray();
        double[] sorted = Arrays.stream(days)
                .mapToDouble(day -> values[day - lag])
                .sorted()
                .toArray();
        if (sorted.length < 2 || sorted[0] == sorted[sorted.length - 1]) {
            return Thirds.NONE;
        }
        int third = Math.max(1, sorted.length / 3);
        double lowCut = sorted[third - 1];
        double highCut = sorted[sorted.length - third];
        if (lowCut < highCut) {
            return groups(pain, values, lag, days, lowCut, highCut);
        }
        OptionalDouble above =
                Arrays.stream(sorted).filter(value -> value > lowCut).min();
        OptionalDouble below =
                Arrays.stream(sorted).filter(value -> value < lowCut).max();
        return above.isPresent()
                ? groups(pain, values, lag, days, lowCut, above.getAsDouble())
                : groups(pain, values, lag, days, below.orElseThrow(), highCut);
    }

    private static Thirds groups(double[] pain, double[] values, int lag, int[] days, double lowCut, double highCut) {
        int[] low =
                Arrays.stream(days).filter(day -> values[day - lag] <= lowCut).toArray();
        int[] high =
                Arrays.stream(days).filter(day -> values[day - lag] >= highCut).toArray();
        return new Thirds(lowCut, highCut, mean(pain, low), mean(pain, high), low.length, high.length);
    }

    private static double mean(double[] pain, int[] days) {
        return Arrays.stream(days).mapToDouble(day -> pain[day]).average().orElse(Double.NaN);
    }
}
