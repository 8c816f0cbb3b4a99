package thole.insight.pattern;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import thole.insight.frame.FactorKey;
import thole.stats.Association;
import thole.stats.Association.Estimated;

/// What the record says of one factor, with its evidence.
///
/// @param guard what keeps a factor that its family names from being linked; then it cannot be told
/// @param lags one association per lag that was asked for, lag 0 first; never empty
/// @param pSimes one p over the lags, NaN where none could be tested
/// @param pHolm that p corrected for the family, NaN where none could be tested or not all are known yet
/// @param precedes whether yesterday’s factor also adds to what yesterday’s pain says of today’s
/// @param thirds at the lag that is shown
/// @param moreDays about how many more days it would take to tell, a multiple of ten up to [#MOST_MORE_DAYS], which
///     means at least that many; 0 where no number can be given
public record FactorFinding(
        FactorKey factor,
        TestFamily family,
        Verdict verdict,
        Guard guard,
        Timing timing,
        boolean precedes,
        List<Association> lags,
        double pSimes,
        double pHolm,
        Thirds thirds,
        int moreDays) {

    public static final int MOST_MORE_DAYS = 360;

    public FactorFinding {
        lags = List.copyOf(lags);
        if (lags.isEmpty()) {
            throw new IllegalArgumentException("a finding has at least one lag");
        }
    }

    /// The lag whose estimate a row shows: the clearest one, lag 0 where there is no meaningful link, and one that is
    /// still open where it cannot be told. Without any estimate, lag 0.
    public Association shown() {
        return shown(verdict, lags);
    }

    static Association shown(Verdict verdict, List<Association> lags) {
        return switch (verdict) {
            case LINKED -> clearest(lags, estimate -> true);
            case CANNOT_TELL ->
                clearest(lags, estimate -> !estimate.equivalence().shown());
            case NO_MEANINGFUL_LINK ->
                estimates(lags).stream()
                        .<Association>map(estimate -> estimate)
                        .findFirst()
                        .orElse(lags.getFirst());
            case NOT_ENOUGH_DATA, NOT_ENOUGH_VARIATION, SAME_THING -> lags.getFirst();
        };
    }

    /// Whether the plain averages lie further apart than the estimate allows. Slow changes, lasting shifts and weekdays
    /// show in them, and the estimate sets these apart.
    public boolean averagesExceedEstimate() {
        if (!thirds.isThere() || !(shown() instanceof Estimated estimate)) {
            return false;
        }
        double allowed = Math.max(Math.abs(estimate.deltaLo95()), Math.abs(estimate.deltaHi95()));
        return Math.abs(thirds.difference())
                > Math.max(allowed, estimate.equivalence().sesoi());
    }

    /// The lags that could be estimated.
    public List<Estimated> estimates() {
        return estimates(lags);
    }

    static List<Estimated> estimates(List<Association> lags) {
        return lags.stream()
                .filter(Estimated.class::isInstance)
                .map(Estimated.class::cast)
                .toList();
    }

    private static Association clearest(List<Association> lags, Predicate<Estimated> counts) {
        return estimates(lags).stream()
                .filter(counts)
                .min(Comparator.comparingDouble(Estimated::p))
                .<Association>map(estimate -> estimate)
                .orElse(lags.getFirst());
    }
}
