package thole.insight.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import thole.insight.frame.FactorKey;
import thole.model.factor.FactorTime;
import thole.stats.Association;
import thole.stats.Association.Estimated;
import thole.stats.Association.NotEstimated;
import thole.stats.Association.Reason;
import thole.stats.BothLags;
import thole.stats.MultipleComparisons;

/// Turns figures into verdicts. The specification, section b, and the order of verdicts at its head: a factor is
/// linked where its family names it, else not meaningfully linked where every lag is shown to be too small to matter,
/// else it cannot be told. Beside these, a link of a short record that a shared step may explain cannot be told either.
final class Verdicts {

    /// The family-wise level, calibrated so that a journal of pure chance names a factor in at most 5 % of cases.
    private static final double FAMILY_ALPHA = .03;

    /// The level at which one lag is told from the other, of a factor already named (a.5).
    private static final double TIMING_ALPHA = .05;

    private Verdicts() {}

    static PatternReport of(List<FactorTests> tests) {
        double[] simes = tests.stream().mapToDouble(Verdicts::simes).toArray();
        double[] holm = new double[simes.length];
        for (TestFamily family : TestFamily.values()) {
            int[] members = IntStream.range(0, simes.length)
                    .filter(i -> family(tests.get(i).factor()) == family)
                    .toArray();
            double[] corrected = MultipleComparisons.holm(
                    Arrays.stream(members).mapToDouble(i -> simes[i]).toArray());
            IntStream.range(0, members.length).forEach(i -> holm[members[i]] = corrected[i]);
        }
        List<FactorFinding> findings = IntStream.range(0, simes.length)
                .mapToObj(i -> finding(tests.get(i), simes[i], holm[i]))
                .toList();
        int testsRun = tests.stream()
                .filter(test -> !isSameThing(test.lags()))
                .mapToInt(test -> FactorFinding.estimates(test.lags()).size())
                .sum();
        return new PatternReport(findings, testsRun);
    }

    /// The findings that the other factors cannot change: correcting for more tests only makes a p larger, so what is
    /// not linked by itself will not be.
    static List<FactorFinding> settled(List<FactorTests> tests) {
        return tests.stream()
                .filter(test -> !(simes(test) < FAMILY_ALPHA))
                .map(test -> finding(test, simes(test), Double.NaN))
                .toList();
    }

    private static FactorFinding finding(FactorTests tests, double pSimes, double pHolm) {
        Verdict byFigures = verdict(tests.lags(), pHolm);
        Guard guard = byFigures == Verdict.LINKED ? guard(tests) : Guard.NONE;
        Verdict verdict = guard == Guard.NONE ? byFigures : Verdict.CANNOT_TELL;
        Association shown = FactorFinding.shown(verdict, tests.lags());
        Timing timing = verdict == Verdict.LINKED ? timing(tests) : Timing.NOT_ASKED;
        return new FactorFinding(
                tests.factor(),
                family(tests.factor()),
                verdict,
                guard,
                timing,
                timing == Timing.DAY_BEFORE && precedes(tests.beyondYesterday().get()),
                tests.lags(),
                pSimes,
                pHolm,
                tests.thirds().apply(shown.lag()),
                byFigures == Verdict.CANNOT_TELL ? MoreDays.toTell(FactorFinding.estimates(tests.lags())) : 0);
    }

    // The clearest lag is the one that its family names it for.
    private static Guard guard(FactorTests tests) {
        Association clearest = FactorFinding.shown(Verdict.LINKED, tests.lags());
        return clearest instanceof Estimated link && link.besideSteps().mayExplainTheLink()
                ? Guard.SHARED_STEP
                : Guard.NONE;
    }

    private static Verdict verdict(List<Association> lags, double pHolm) {
        List<Estimated> estimates = FactorFinding.estimates(lags);
        if (isSameThing(lags)) {
            return Verdict.SAME_THING;
        }
        if (estimates.isEmpty()) {
            return has(lags.subList(0, 1), Reason.NOT_ENOUGH_VARIATION)
                    ? Verdict.NOT_ENOUGH_VARIATION
                    : Verdict.NOT_ENOUGH_DATA;
        }
        if (pHolm < FAMILY_ALPHA) {
            return Verdict.LINKED;
        }
        boolean shownToBeSmall =
                estimates.stream().allMatch(estimate -> estimate.equivalence().shown());
        return shownToBeSmall ? Verdict.NO_MEANINGFUL_LINK : Verdict.CANNOT_TELL;
    }

    private static Timing timing(FactorTests tests) {
        if (tests.factor().time() == FactorTime.NIGHT) {
            return Timing.NIGHT_BEFORE;
        }
        return switch (tests.bothLags().get()) {
            case BothLags.NotEstimated _ -> Timing.CANNOT_SEPARATE;
            case BothLags.Estimated both ->
                timing(both.today().p() < TIMING_ALPHA, both.yesterday().p() < TIMING_ALPHA);
        };
    }

    // A direction is claimed only where yesterday’s factor says more than yesterday’s pain does (a.6).
    private static boolean precedes(Association beyondYesterday) {
        return beyondYesterday instanceof Estimated estimated && estimated.p() < TIMING_ALPHA;
    }

    private static Timing timing(boolean today, boolean yesterday) {
        if (today == yesterday) {
            return Timing.CANNOT_SEPARATE;
        }
        return today ? Timing.SAME_DAY : Timing.DAY_BEFORE;
    }

    private static TestFamily family(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn _ -> TestFamily.PRIMARY;
            case FactorKey.Own _ -> TestFamily.EXPLORATORY;
        };
    }

    // A factor that is pain itself takes no place in its family.
    private static double simes(FactorTests tests) {
        return isSameThing(tests.lags())
                ? Double.NaN
                : MultipleComparisons.simes(FactorFinding.estimates(tests.lags()).stream()
                        .mapToDouble(Estimated::p)
                        .toArray());
    }

    private static boolean isSameThing(List<Association> lags) {
        return has(lags, Reason.SAME_THING);
    }

    private static boolean has(List<Association> lags, Reason reason) {
        return lags.stream().anyMatch(lag -> lag instanceof NotEstimated not && not.reason() == reason);
    }
}
