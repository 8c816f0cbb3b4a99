package thole.stats.turnover;

import java.util.Arrays;
import java.util.stream.IntStream;

/// One set of elements per calendar day, as bits.
final class DailySets {

    private final int[] days;
    private final long[] sets;
    private final int[] pairs;

    /// @param members one number per day; bit i is set where element i is in the day's set, 0 for a day without one
    DailySets(long[] members) {
        days = IntStream.range(0, members.length)
                .filter(day -> members[day] != 0)
                .toArray();
        sets = Arrays.stream(days).mapToLong(day -> members[day]).toArray();
        pairs = IntStream.range(1, days.length)
                .filter(row -> days[row] == days[row - 1] + 1)
                .toArray();
    }

    /// Number of days with a set.
    int count() {
        return sets.length;
    }

    long set(int row) {
        return sets[row];
    }

    /// The later rows of the calendar-consecutive pairs.
    int[] pairs() {
        return pairs;
    }

    /// β_sim of each pair, in order of time.
    double[] replacements() {
        return Arrays.stream(pairs)
                .mapToDouble(row -> replacement(sets[row - 1], sets[row]))
                .toArray();
    }

    /// Jaccard distance of each pair, in order of time.
    double[] distances() {
        return Arrays.stream(pairs)
                .mapToDouble(row -> distance(sets[row - 1], sets[row]))
                .toArray();
    }

    /// Mean β_sim of the pairs after the sets were put in another order; the days stay where they are.
    double meanReplacement(int[] order) {
        double sum = 0;
        for (int row : pairs) {
            sum += replacement(sets[order[row - 1]], sets[order[row]]);
        }
        return sum / pairs.length;
    }

    /// β_sim = min(b, c) / (a + min(b, c)). The denominator is the size of the smaller set, so with sets that are not
    /// empty it is never 0.
    static double replacement(long before, long after) {
        int shared = Long.bitCount(before & after);
        int exchanged = Math.min(Long.bitCount(before), Long.bitCount(after)) - shared;
        return (double) exchanged / (shared + exchanged);
    }

    /// (b + c) / (a + b + c).
    static double distance(long before, long after) {
        return (double) Long.bitCount(before ^ after) / Long.bitCount(before | after);
    }
}
