package thole.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Keeps a family of tests honest about how many were made.
///
/// The specification, section b: Simes over the lags of a factor, then Holm across the factors. NaN is a test
/// that was not made: it stays NaN and does not count.
public final class MultipleComparisons {

    private MultipleComparisons() {}

    /// One p for several tests of the same question: min of m·p₍ᵢ₎/i (Simes 1986, *Biometrika* 73, 751).
    ///
    /// For one p it is that p, for two min(2·p₍₁₎, p₍₂₎) as in the reference; NaN for none.
    /// Agrees with `p_simes`; equal ones give what each of them is.
    public static double simes(double... p) {
        double[] sorted =
                Arrays.stream(p).filter(value -> !Double.isNaN(value)).sorted().toArray();
        return IntStream.range(0, sorted.length)
                .mapToDouble(i -> sorted.length * sorted[i] / (i + 1))
                .min()
                .orElse(Double.NaN);
    }

    /// Adjusted p values (Holm 1979, *Scandinavian Journal of Statistics* 6, 65), R's `p.adjust(p, "holm")`.
    ///
    /// One p stays as it is, no p gives none, equal p values get the same answer.
    public static double[] holm(double[] p) {
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        int[] ascending = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double largest = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            largest = Math.max(largest, (ascending.length - rank) * p[ascending[rank]]);
            adjusted[ascending[rank]] = Math.min(1, largest);
        }
        return adjusted;
    }
}
