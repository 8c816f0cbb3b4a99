package thole.calibration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thole.insight.Analysis;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.PatternReport;
import thole.insight.pattern.Verdict;
import thole.model.factor.Factor;
import thole.model.factor.FactorTime;
import thole.stats.Association.Estimated;

/// What the program itself answers when it is asked of a simulated journal.
final class Asked {

    private static final double NAIVE_ALPHA = .05;

    private Asked() {}

    static PatternReport patterns(SimulatedJournal journal) {
        return PatternReport.of(Frame.of(journal.written(), Window.USUAL, journal.first()));
    }

    static Analysis everything(SimulatedJournal journal) {
        LocalDate today = journal.first().plusDays(journal.pain().length);
        return Analysis.of(journal.written(), Window.USUAL, today);
    }

    static boolean names(PatternReport patterns, Predicate<Factor> asked) {
        return findings(patterns, asked).anyMatch(finding -> finding.verdict() == Verdict.LINKED);
    }

    static Stream<FactorFinding> findings(PatternReport patterns, Predicate<Factor> asked) {
        return patterns.findings().stream()
                .filter(finding -> finding.factor() instanceof FactorKey.BuiltIn(Factor factor) && asked.test(factor));
    }

    static Optional<FactorFinding> finding(PatternReport patterns, Factor factor) {
        return patterns.find(new FactorKey.BuiltIn(factor));
    }

    static Optional<Estimated> estimate(PatternReport patterns, Factor factor, int lag) {
        return finding(patterns, factor).stream()
                .flatMap(finding -> finding.estimates().stream())
                .filter(estimate -> estimate.lag() == lag)
                .findFirst();
    }

    /// Whether the interval that people are shown holds the true slope.
    static boolean covers(Estimated estimate, double truth) {
        return estimate.besideSteps().lo95() <= truth
                && truth <= estimate.besideSteps().hi95();
    }

    /// Whether an uncorrected correlation at any lag that the program looks at names one of the factors.
    static boolean naivelyNames(SimulatedJournal journal, Predicate<Factor> asked) {
        return Stream.of(Factor.values())
                .filter(asked)
                .anyMatch(factor -> naivelyNames(journal, factor, 0)
                        || (factor.time() == FactorTime.DAY && naivelyNames(journal, factor, 1)));
    }

    static boolean naivelyNames(SimulatedJournal journal, Factor factor, int lag) {
        return NaivePearson.p(journal.pain(), journal.series(factor), lag) < NAIVE_ALPHA;
    }
}
