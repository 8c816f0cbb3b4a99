package thole.stats.resample;

/// A share of days with its interval, honest about days that repeat each other.
///
/// Wilson's score interval (1927, *JASA* 22, 209) with n_eff = m(1 − ρ)/(1 + ρ) in place of m, where ρ is the lag-1
/// autocorrelation of the 0/1 series on its calendar, R's `acf(x, na.action = na.pass)`, clipped to 0 … .9 (the
/// specification, section d). The interval agrees with R's `prop.test(n_eff·share, n_eff, correct = FALSE)`.
///
/// @param successes days with 1
/// @param trials days with 0 or 1
/// @param effectiveTrials n_eff
/// @param interval none for no trials
public record Proportion(int successes, int trials, double effectiveTrials, Interval interval) {

    private static final double NORMAL_975 = 1.959963984540054;
    private static final double LARGEST_AUTOCORRELATION = .9;

    /// The share of ones in a series with one element per day: 0, 1, or NaN where there is neither.
    ///
    /// No days or nothing but NaN gives no trials; where all values are equal ρ is 0, as there is nothing to
    /// see it by.
    public static Proportion of(double[] indicator) {
        int trials = 0;
        int successes = 0;
        for (double value : indicator) {
            trials += Double.isNaN(value) ? 0 : 1;
            successes += value == 1 ? 1 : 0;
        }
        if (trials == 0) {
            return new Proportion(0, 0, 0, Interval.NONE);
        }
        double share = (double) successes / trials;
        double rho = Math.clamp(lagOneAutocorrelation(indicator, share, trials), 0, LARGEST_AUTOCORRELATION);
        double effective = trials * (1 - rho) / (1 + rho);
        return new Proportion(successes, trials, effective, wilson(share, effective));
    }

    /// Share of days, 0 to 1; NaN for no trials.
    /// The reference's `pac2`, where the series is that of jumps.
    public double share() {
        return trials == 0 ? Double.NaN : (double) successes / trials;
    }

    private static double lagOneAutocorrelation(double[] series, double mean, int count) {
        double variance = 0;
        double covariance = 0;
        int neighbours = 0;
        double before = Double.NaN;
        for (double value : series) {
            double apart = value - mean;
            if (!Double.isNaN(apart)) {
                variance += apart * apart / count;
            }
            if (!Double.isNaN(apart * before)) {
                covariance += apart * before;
                neighbours++;
            }
            before = apart;
        }
        return variance == 0 ? 0 : covariance / (neighbours + 1) / variance;
    }

    private static Interval wilson(double share, double count) {
        double square = NORMAL_975 * NORMAL_975 / count;
        double middle = (share + square / 2) / (1 + square);
        double half = NORMAL_975 / (1 + square) * Math.sqrt(share * (1 - share) / count + square / (4 * count));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
