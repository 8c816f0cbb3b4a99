package thole.calibration;

import java.util.List;
import thole.calibration.Scenario.Link;
import thole.insight.Analysis;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.PatternReport;
import thole.insight.pattern.Timing;
import thole.insight.pattern.Verdict;
import thole.insight.sign.Sign;
import thole.insight.sign.SignFinding;
import thole.insight.sign.SignVerdict;
import thole.model.factor.Factor;
import thole.model.factor.FactorTime;
import thole.stats.Association.Estimated;

/// What is counted in every journal of a table.
enum Question {
    /// Nothing is linked: does anything get named, and do the intervals hold zero?
    FALSE_NAMING {
        @Override
        void count(SimulatedJournal journal, Tally tally) {
            PatternReport patterns = Asked.patterns(journal);
            tally.count("named", Asked.names(patterns, _ -> true));
            tally.count("naive", Asked.naivelyNames(journal, _ -> true));
            Asked.findings(patterns, _ -> true)
                    .flatMap(finding -> finding.estimates().stream())
                    .forEach(estimate -> tally.count("covered", Asked.covers(estimate, 0)));
        }
    },
    /// One link is planted: is it named, at the right day, and does its interval hold the truth?
    POWER {
        @Override
        void count(SimulatedJournal journal, Tally tally) {
            Link link = journal.scenario().links().getFirst();
            PatternReport patterns = Asked.patterns(journal);
            boolean named = Asked.names(patterns, factor -> factor == link.factor());
            tally.count("named", named);
            tally.count("naive", Asked.naivelyNames(journal, link.factor(), link.lag()));
            tally.count("other_named", Asked.names(patterns, factor -> isUnrelated(link, factor)));
            tally.count("other_naive", Asked.naivelyNames(journal, factor -> isUnrelated(link, factor)));
            countCoverage(journal, patterns, link, tally);
            if (named && link.factor().time() == FactorTime.DAY) {
                Timing timing = Asked.finding(patterns, link.factor())
                        .map(FactorFinding::timing)
                        .orElse(Timing.NOT_ASKED);
                tally.count("right_day", timing == (link.lag() == 0 ? Timing.SAME_DAY : Timing.DAY_BEFORE));
                tally.count("wrong_day", timing == (link.lag() == 0 ? Timing.DAY_BEFORE : Timing.SAME_DAY));
            }
        }
    },
    /// Activity is linked as the scenario says: is it called too small to matter?
    EQUIVALENCE {
        @Override
        void count(SimulatedJournal journal, Tally tally) {
            PatternReport patterns = Asked.patterns(journal);
            tally.count(
                    "no_meaningful_link",
                    Asked.finding(patterns, Factor.ACTIVITY_MINUTES)
                            .filter(finding -> finding.verdict() == Verdict.NO_MEANINGFUL_LINK)
                            .isPresent());
            tally.count(
                    "shown_small_same_day",
                    Asked.estimate(patterns, Factor.ACTIVITY_MINUTES, 0)
                            .filter(estimate -> estimate.equivalence().shown())
                            .isPresent());
            tally.count("named", Asked.names(patterns, factor -> factor == Factor.ACTIVITY_MINUTES));
            journal.scenario().links().forEach(link -> countCoverage(journal, patterns, link, tally));
        }
    },
    /// Is a sign seen where it is not there, and where it is?
    SIGNS {
        @Override
        void count(SimulatedJournal journal, Tally tally) {
            countSigns(journal, Asked.everything(journal), tally);
        }
    },
    /// Days are missing for a reason: what is named, and what does the warning catch?
    MISSINGNESS {
        @Override
        void count(SimulatedJournal journal, Tally tally) {
            Analysis analysis = Asked.everything(journal);
            boolean warned = Warning.isGiven(analysis);
            boolean named = Asked.names(analysis.patterns(), _ -> true);
            tally.count("named", named);
            tally.count("stress_named", Asked.names(analysis.patterns(), factor -> factor == Factor.STRESS));
            tally.count("warned", warned);
            tally.count("named_without_warning", named && !warned);
            tally.count("naive", Asked.naivelyNames(journal, _ -> true));
            Asked.estimate(analysis.patterns(), Factor.STRESS, 0)
                    .ifPresent(estimate -> tally.count("stress_covered", Asked.covers(estimate, 0)));
            countSigns(journal, analysis, tally);
        }
    };

    abstract void count(SimulatedJournal journal, Tally tally);

    // A companion of the planted factor is no error: sleep’s two, and sitting with activity.
    private static boolean isUnrelated(Link link, Factor factor) {
        List<Factor> sleep = List.of(Factor.SLEEP_HOURS, Factor.SLEEP_QUALITY);
        List<Factor> moving = List.of(Factor.SITTING_HOURS, Factor.ACTIVITY_MINUTES);
        boolean companions = (sleep.contains(link.factor()) && sleep.contains(factor))
                || (moving.contains(link.factor()) && moving.contains(factor));
        return factor != link.factor() && !companions;
    }

    private static void countCoverage(SimulatedJournal journal, PatternReport patterns, Link link, Tally tally) {
        double truth = Simulator.trueSlope(journal.scenario(), link);
        Asked.estimate(patterns, link.factor(), link.lag())
                .ifPresent((Estimated estimate) -> tally.count("covered", Asked.covers(estimate, truth)));
    }

    private static void countSigns(SimulatedJournal journal, Analysis analysis, Tally tally) {
        for (SignFinding finding : analysis.signs()) {
            String truth = isThere(finding.sign(), journal.scenario()) ? "seen_rightly." : "seen_falsely.";
            tally.count(truth + finding.sign().code(), finding.verdict() == SignVerdict.SEEN);
        }
    }

    /// Whether a journal of the scenario truly has a sign. What the person enters is entered in none.
    private static boolean isThere(Sign sign, Scenario scenario) {
        List<Factor> linked = scenario.links().stream().map(Link::factor).toList();
        return switch (sign) {
            case FLUCTUATES_WITH_STRESS_OR_SLEEP ->
                linked.contains(Factor.STRESS)
                        || linked.contains(Factor.SLEEP_HOURS)
                        || linked.contains(Factor.SLEEP_QUALITY);
            case MOVES_LOCATION -> scenario.places() == Places.MOVING;
            case DOES_NOT_FOLLOW_ACTIVITY -> !linked.contains(Factor.ACTIVITY_MINUTES);
            case PERSISTS_AFTER_HEALING, IMAGING_WITHOUT_STRUCTURAL_CAUSE -> false;
        };
    }
}
