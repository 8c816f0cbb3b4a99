package thole.stats.turnover;

/// How often a two-sided series changes sides from one day to the next.
///
/// Only calendar-consecutive pairs of days that are each on one side count; a day on both sides or on none is no
/// switch and no stay. The specification, section e (side-switch rate).
///
/// @param pairs pairs of neighbouring days that are each on one side
/// @param switches those that are on different sides
public record Switches(int pairs, int switches) {

    /// The switches of a series; none for no day, for one day and where all are 0.
    ///
    /// @param side one number per day: below 0 one side, above 0 the other, 0 both or neither
    public static Switches of(int[] side) {
        int pairs = 0;
        int switches = 0;
        for (int day = 1; day < side.length; day++) {
            int product = Integer.signum(side[day - 1]) * Integer.signum(side[day]);
            pairs += product == 0 ? 0 : 1;
            switches += product < 0 ? 1 : 0;
        }
        return new Switches(pairs, switches);
    }

    /// Switches per pair, 0 to 1; NaN for no pair.
    /// A plain share, so no call of R.
    public double rate() {
        return pairs == 0 ? Double.NaN : (double) switches / pairs;
    }
}
