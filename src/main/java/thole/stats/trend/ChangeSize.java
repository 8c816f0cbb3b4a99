package thole.stats.trend;

/// How large a change between two stretches is on a scale from 0 to 10.
///
/// The specification, f.4, after Dworkin et al. 2008, *Journal of Pain* 9, 105 (IMMPACT), Farrar et al. 2001,
/// *Pain* 94, 149, and Salaffi et al. 2004, *European Journal of Pain* 8, 283.
public enum ChangeSize {
    /// The 95 % interval holds 0: as large as the usual ups and downs.
    WITHIN_USUAL,
    /// The interval leaves out 0, and the change is less than a slight one.
    LESS_THAN_SLIGHT,
    /// At least 1 point or 15 %.
    SLIGHT,
    /// At least 2 points or 30 %.
    MEANINGFUL,
    /// At least 50 %.
    SUBSTANTIAL;

    /// Below this average, shares of it mean nothing and points alone count.
    public static final double LEAST_FOR_SHARES = 2;

    private static final double ROUNDING = 1e-9;

    /// The largest label that a change deserves, up or down.
    ///
    /// A table, so no call of R: 0 is within the usual, and so is what is NaN; a baseline of 0 counts points alone.
    ///
    /// @param baseline average of the earlier stretch
    /// @param difference later minus earlier, with its 95 % interval from `lo95` to `hi95`
    static ChangeSize of(double baseline, double difference, double lo95, double hi95) {
        if (!(lo95 > 0 || hi95 < 0)) {
            return WITHIN_USUAL;
        }
        double points = Math.abs(difference);
        double share = baseline < LEAST_FOR_SHARES ? 0 : points / baseline;
        if (reaches(share, .5)) {
            return SUBSTANTIAL;
        }
        if (reaches(share, .3) || reaches(points, 2)) {
            return MEANINGFUL;
        }
        return reaches(share, .15) || reaches(points, 1) ? SLIGHT : LESS_THAN_SLIGHT;
    }

    // What is 2 but for rounding is 2.
    private static boolean reaches(double value, double bound) {
        return value >= bound - ROUNDING;
    }
}
