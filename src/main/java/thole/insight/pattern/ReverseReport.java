package thole.insight.pattern;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.work.TestRunner;
import thole.model.factor.Factor;
import thole.stats.Association;
import thole.stats.MultipleComparisons;
import thole.stats.Pairs;

/// The other direction: whether sleep and stress go with the pain of the day before. A family of its own, shown beside
/// a factor and never counted among the links.
///
/// The specification, a.6; the reference's `reverse`.
///
/// @param findings those of sleep and stress that were recorded
public record ReverseReport(List<Finding> findings) {

    private static final double FAMILY_ALPHA = .03;

    public ReverseReport {
        findings = List.copyOf(findings);
    }

    /// One factor as the outcome.
    ///
    /// @param test the factor against the pain of the day before
    /// @param pHolm its p corrected for the family, NaN where it could not be tested
    public record Finding(FactorKey outcome, Association test, double pHolm) {

        /// Whether the family names it.
        public boolean named() {
            return pHolm < FAMILY_ALPHA;
        }
    }

    /// Tests the factors of a frame; none for a frame without them.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static ReverseReport of(Frame frame, TestRunner runner) {
        List<FactorKey> outcomes = Stream.of(Factor.SLEEP_HOURS, Factor.SLEEP_QUALITY, Factor.STRESS)
                .<FactorKey>map(FactorKey.BuiltIn::new)
                .filter(frame.factors()::contains)
                .toList();
        List<Association> tests = runner.answer(outcomes.stream()
                .map(outcome -> Pairs.of(frame.calendar(), frame.values(outcome), frame.pain(), 1))
                .toList());
        double[] holm = MultipleComparisons.holm(
                tests.stream().mapToDouble(ReverseReport::p).toArray());
        return new ReverseReport(IntStream.range(0, holm.length)
                .mapToObj(i -> new Finding(outcomes.get(i), tests.get(i), holm[i]))
                .toList());
    }

    private static double p(Association test) {
        return switch (test) {
            case Association.Estimated estimated -> estimated.p();
            case Association.NotEstimated _ -> Double.NaN;
        };
    }
}
