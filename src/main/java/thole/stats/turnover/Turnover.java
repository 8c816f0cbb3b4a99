package thole.stats.turnover;

import java.util.Arrays;
import thole.stats.resample.Interval;
import thole.stats.resample.PermutationTest;
import thole.stats.resample.StationaryBootstrap;

/// How much sets change between calendar-consecutive days that both have one.
///
/// With a elements in both sets, b only in the earlier and c only in the later, the Jaccard distance is
/// (b + c)/(a + b + c), and β_sim = min(b, c)/(a + min(b, c)) is the replacement in it: an element that gives way to
/// another (Baselga 2010, *Global Ecology and Biogeography* 19, 134; R's `betapart`). What is left, D − β_sim, is the
/// specification's part for elements that come or go alone (section e). Agrees with `pairs`, `mean_jaccard_distance`
/// and `mean_turnover_sim` under the reference's `locations`.
///
/// @param pairs calendar-consecutive pairs of days with a set
/// @param meanDistance mean Jaccard distance, 0 to 1; NaN for no pair
/// @param meanReplacement mean β_sim, 0 to 1; NaN for no pair
public record Turnover(int pairs, double meanDistance, double meanReplacement) {

    /// The figures of daily sets; no pairs for no day, for one day and for days without a set, 0 where all sets are
    /// equal.
    ///
    /// @param members one number per day; bit i is set where element i (0 to 63) is in the day's set, 0 for a day
    ///     without one
    public static Turnover of(long[] members) {
        DailySets sets = new DailySets(members);
        return new Turnover(sets.pairs().length, mean(sets.distances()), mean(sets.replacements()));
    }

    /// D − β_sim: its mean, 0 to 1. It is not 0 where elements are replaced and others stay, as Baselga's own
    /// partner of the Jaccard distance, 2·min(b, c)/(a + 2·min(b, c)), is the larger of the two.
    public double meanNestedness() {
        return meanDistance - meanReplacement;
    }

    /// The 95 % interval of the mean β_sim: stationary bootstrap over the pair series; none for no pairs.
    /// Both ends are the figure itself for one pair and where all pairs are alike. Agrees with `variation.R` within
    /// what draws differ by.
    ///
    /// @param seed the same seed always gives the same interval
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static Interval replacementInterval(long[] members, long seed) {
        double[] replacements = new DailySets(members).replacements();
        return StationaryBootstrap.of(replacements.length, seed)
                .intervals(rows -> mean(replacements, rows))
                .getFirst();
    }

    /// p of “the same sets stay for a while”: the share of shuffled orders of the sets whose mean β_sim is as small
    /// (the specification, section e). The days keep their places, the sets change theirs.
    ///
    /// 1 where all sets are equal; NaN for no pairs.
    /// Agrees with `variation.R` within what draws differ by.
    ///
    /// @param seed the same seed always gives the same p
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static double spellsP(long[] members, long seed) {
        DailySets sets = new DailySets(members);
        return PermutationTest.smaller(sets.count(), sets::meanReplacement, seed);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static double mean(double[] values, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += values[row];
        }
        return sum / rows.length;
    }
}
