package thole.stats.resample;

/// A figure of rows that were drawn or put in another order.
@FunctionalInterface
public interface Statistic {

    /// @param rows row numbers, in their new order; the same array is filled again for the next draw, so it is neither
    ///     kept nor changed
    double of(int[] rows);
}
