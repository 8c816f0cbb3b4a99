package thole.calibration;

import java.util.Locale;

/// Why whole days are missing from a record.
enum Gaps {
    AT_RANDOM,
    /// In spells of four days on average.
    IN_BURSTS,
    /// More often on days with more pain.
    WITH_PAIN,
    /// More often on days with more pain, and more often on days with more stress: what is left over is a selection in
    /// which the two seem linked.
    WITH_PAIN_AND_STRESS;

    private static final double BURST_ENDS = .25;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param share of the days that are missing, 0 to below 1
    /// @param pain each day's pain in standard deviations
    /// @param stress each day's stress in standard deviations
    boolean[] missing(double share, double[] pain, double[] stress, Chance chance) {
        boolean[] missing = new boolean[pain.length];
        if (share == 0) {
            return missing;
        }
        double odds = share / (1 - share);
        boolean before = chance.happens(share);
        for (int day = 0; day < missing.length; day++) {
            before = chance.happens(
                    switch (this) {
                        case AT_RANDOM -> share;
                        case IN_BURSTS -> before ? 1 - BURST_ENDS : BURST_ENDS * odds;
                        case WITH_PAIN -> probability(odds, pain[day]);
                        case WITH_PAIN_AND_STRESS -> probability(odds, pain[day] + stress[day]);
                    });
            missing[day] = before;
        }
        return missing;
    }

    private static double probability(double odds, double push) {
        double pushed = odds * StrictMath.exp(push);
        return pushed / (1 + pushed);
    }
}
