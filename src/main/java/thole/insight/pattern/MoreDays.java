package thole.insight.pattern;

import java.util.List;
import thole.stats.Association.Estimated;

/// About how many more days it would take to show that a link is too small to matter, if it is.
final class MoreDays {

    /// 1.645 + 1.282, for 90 % power at 5 % (the specification, section c).
    private static final double STANDARD_ERRORS = 2.927;

    private static final int ROUNDED_TO = 10;

    private MoreDays() {}

    /// The most that any lag still needs, n·(2.927·SE·span/δ)² − n, rounded up to tens; 0 where days are not what is
    /// lacking.
    static int toTell(List<Estimated> lags) {
        double most = lags.stream()
                .filter(lag -> !lag.equivalence().shown())
                .mapToDouble(MoreDays::needed)
                .max()
                .orElse(0);
        double rounded = Math.ceil(Math.max(0, most) / ROUNDED_TO) * ROUNDED_TO;
        return (int) Math.min(FactorFinding.MOST_MORE_DAYS, rounded);
    }

    private static double needed(Estimated lag) {
        double ratio =
                STANDARD_ERRORS * lag.se() * lag.span() / lag.equivalence().sesoi();
        return lag.pairs() * ratio * ratio - lag.pairs();
    }
}
