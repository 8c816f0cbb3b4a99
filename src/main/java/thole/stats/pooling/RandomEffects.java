package thole.stats.pooling;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Gamma;

/// Pools slopes from separate stretches of days, which need not all have the same truth.
///
/// The specification, a.8: variance between them by DerSimonian & Laird 1986, *Controlled Clinical Trials* 7,
/// 177; interval by Hartung & Knapp 2001, *Statistics in Medicine* 20, 3875, unmodified, with t of M − 1; Q by
/// Cochran 1954, *Biometrics* 10, 101. Agrees with base R's `lm(b ~ 1, weights = 1 / (se^2 + tau2))` with
/// `confint`, and with `pchisq`.
public final class RandomEffects {

    private static final int LEAST_FOR_RANDOM_EFFECTS = 3;
    private static final double UPPER = .975;

    private final double[] slopes;
    private final double[] variances;

    private RandomEffects(List<SlopeEstimate> estimates) {
        slopes = estimates.stream().mapToDouble(SlopeEstimate::slope).toArray();
        variances = estimates.stream()
                .mapToDouble(SlopeEstimate::standardError)
                .map(se -> se * se)
                .toArray();
    }

    /// From three slopes on they are pooled with random effects, below that with a fixed effect and the normal
    /// interval.
    ///
    /// Missing ones (NaN, or a standard error that is not above 0) are left out. For none, nothing; for one,
    /// that one, with NaN for whatever takes two; for three or more equal ones the interval shrinks to their
    /// value, as the method judges by how they scatter.
    public static PooledSlope pool(List<SlopeEstimate> estimates) {
        List<SlopeEstimate> there =
                estimates.stream().filter(SlopeEstimate::isThere).toList();
        return there.isEmpty() ? PooledSlope.NONE : new RandomEffects(there).pool();
    }

    private PooledSlope pool() {
        int count = slopes.length;
        double[] fixed = weights(0);
        double q = scatter(fixed);
        double tauSquared = count < 2 ? Double.NaN : Math.max(0, (q - (count - 1)) / scale(fixed));
        boolean random = count >= LEAST_FOR_RANDOM_EFFECTS;
        double[] weights = random ? weights(tauSquared) : fixed;
        double sum = Arrays.stream(weights).sum();
        double mean = mean(weights);
        double error = Math.sqrt((random ? scatter(weights) / (count - 1) : 1) / sum);
        double reach =
                error * (random ? student(count - 1) : new NormalDistribution().inverseCumulativeProbability(UPPER));
        return new PooledSlope(
                count,
                mean,
                error,
                mean - reach,
                mean + reach,
                tauSquared,
                count < 2 ? Double.NaN : q,
                count < 2 ? Double.NaN : Gamma.regularizedGammaQ((count - 1) / 2.0, q / 2));
    }

    private static double student(int freedom) {
        return new TDistribution(freedom).inverseCumulativeProbability(UPPER);
    }

    private double[] weights(double between) {
        return Arrays.stream(variances).map(within -> 1 / (within + between)).toArray();
    }

    private double mean(double[] weights) {
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            weighted += weights[i] * slopes[i];
        }
        return weighted / sum;
    }

    /// Weighted squares about the weighted mean; with fixed weights, Q.
    private double scatter(double[] weights) {
        double mean = mean(weights);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double apart = slopes[i] - mean;
            sum += weights[i] * apart * apart;
        }
        return sum;
    }

    private static double scale(double[] weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return sum - squares / sum;
    }
}
