package thole.stats.gls;

import org.hipparchus.special.Beta;

/// Student's t distribution, quick enough to be asked thousands of times for one interval.
///
/// Its distribution function is worked out from its density, which a search for a quantile needs as well: near the
/// middle by the hypergeometric series (Abramowitz & Stegun 1964, 26.5.4 and 26.7.1), in the tails by the continued
/// fraction of the incomplete beta function (26.5.8, evaluated by Lentz's method). Agrees with R's `dt` and `pt` to
/// 1e-13, in the tails relative to their size.
final class StudentDistribution {

    private static final double ENOUGH = 1e-16;
    private static final double TINY = 1e-300;
    private static final double SERIES_UP_TO = 2.5;
    private static final int MOST_TERMS = 1000;

    private final double df;
    private final double height;

    /// @param degreesOfFreedom 1 or more
    StudentDistribution(int degreesOfFreedom) {
        df = degreesOfFreedom;
        height = Math.exp(-Beta.logBeta(df / 2, .5)) / Math.sqrt(df);
    }

    /// Density at t, 0 for an infinite t.
    double density(double t) {
        return height * Math.exp(-(df + 1) / 2 * Math.log1p(t * t / df));
    }

    /// Probability of a value below t.
    ///
    /// @param density the density at t
    double below(double t, double density) {
        double size = Math.abs(t);
        if (density == 0) {
            return t > 0 ? 1 : 0;
        }
        if (size < SERIES_UP_TO) {
            return .5 + t * density * series(t * t / (df + t * t));
        }
        double tail = size * density / df * fraction(df / (df + t * t));
        return t > 0 ? 1 - tail : tail;
    }

    // Σ Π (df/2 + ½ + n) / (3/2 + n) · share.
    private double series(double share) {
        double term = 1;
        double sum = 1;
        for (int n = 0; n < MOST_TERMS && term > ENOUGH * sum; n++) {
            term *= (df / 2 + .5 + n) / (1.5 + n) * share;
            sum += term;
        }
        return sum;
    }

    private double fraction(double x) {
        double a = df / 2;
        double b = .5;
        double c = 1;
        double d = 1 / notZero(1 - (a + b) * x / (a + 1));
        double value = d;
        double change = 0;
        for (int m = 1; m < MOST_TERMS && Math.abs(change - 1) > 2 * ENOUGH; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / notZero(1 + even * d);
            c = notZero(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / notZero(1 + odd * d);
            c = notZero(1 + odd / c);
            change = d * c;
            value *= change;
        }
        return value;
    }

    private static double notZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
