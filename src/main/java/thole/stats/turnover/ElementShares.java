package thole.stats.turnover;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// On how many days each element is in the day's set, and how evenly the days spread over the elements.
///
/// Agrees with `regions` and `entropy_bits` under the reference's `locations`; the entropy is Shannon's (1948, *Bell
/// System Technical Journal* 27, 379) over the elements' shares of all mentions.
///
/// @param days days with a set
/// @param daysOfElement for each of 64 elements the days with it
public record ElementShares(int days, List<Integer> daysOfElement) {

    // .1 · 70 is a little more than 7
    private static final double ROUNDING = 1e-9;

    public ElementShares {
        daysOfElement = List.copyOf(daysOfElement);
    }

    /// The shares in daily sets; no days and no elements for nothing and for days without a set.
    ///
    /// @param members one number per day; bit i is set where element i (0 to 63) is in the day's set, 0 for a day
    ///     without one
    public static ElementShares of(long[] members) {
        List<Integer> daysOfElement = IntStream.range(0, Long.SIZE)
                .map(element -> (int) Arrays.stream(members)
                        .filter(set -> (set >>> element & 1) == 1)
                        .count())
                .boxed()
                .toList();
        return new ElementShares(
                (int) Arrays.stream(members).filter(set -> set != 0).count(), daysOfElement);
    }

    /// Days with this element.
    public int days(int element) {
        return daysOfElement.get(element);
    }

    /// Number of elements that are in a set at all.
    public int elements() {
        return (int) daysOfElement.stream().filter(count -> count > 0).count();
    }

    /// Elements that are in the set of at least this share of the days with a set, ascending.
    public int[] onAtLeast(double share) {
        return IntStream.range(0, Long.SIZE)
                .filter(element ->
                        daysOfElement.get(element) > 0 && daysOfElement.get(element) >= share * days - ROUNDING)
                .toArray();
    }

    /// Shannon entropy in bits: 0 for one element, log2 k for k elements of equal share; NaN for no day.
    /// R's `-sum(p * log2(p))`, the reference's `entropy_bits`.
    public double entropyBits() {
        double mentions = daysOfElement.stream().mapToInt(Integer::intValue).sum();
        double bits = daysOfElement.stream()
                .filter(count -> count > 0)
                .mapToDouble(count -> -count / mentions * (Math.log(count / mentions) / Math.log(2)))
                .sum();
        return days == 0 ? Double.NaN : Math.abs(bits); // no −0 for one element
    }
}
