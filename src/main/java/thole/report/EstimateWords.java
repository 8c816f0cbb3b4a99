package thole.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thole.insight.pattern.FactorFinding;
import thole.stats.Association.Estimated;
import thole.stats.Equivalence;
import thole.text.Texts;

/// The sentences that carry an estimate: how large, how sure, from how many days, how many more.
final class EstimateWords {

    private final Texts texts;
    private final Figures figures;
    private final FactorWords factors;

    EstimateWords(Texts texts, Figures figures, FactorWords factors) {
        this.texts = texts;
        this.figures = figures;
        this.factors = factors;
    }

    /// Δ with its 95 % interval, from the low to the high days.
    String size(FactorFinding finding, Estimated estimate) {
        return texts.get(
                "finding.estimate." + FactorWords.key(finding.factor()),
                figures.signed(estimate.delta()),
                figures.points(estimate.shownLo95()),
                figures.points(estimate.shownHi95()),
                estimate.pairs(),
                factors.name(finding.factor()));
    }

    /// One sentence per lag: the 90 % interval inside the largest difference that counts as small.
    List<String> small(FactorFinding finding) {
        return Stream.concat(
                        finding.estimates().stream()
                                .filter(estimate -> estimate.equivalence().shown())
                                .map(estimate -> small(finding, estimate)),
                        plainAverages(finding).stream())
                .toList();
    }

    /// What is to be said where the plain averages show more than the estimate; else nothing.
    List<String> plainAverages(FactorFinding finding) {
        return finding.averagesExceedEstimate()
                ? List.of(texts.get(
                        "finding.averages_exceed",
                        figures.points(finding.thirds().lowMean()),
                        figures.points(finding.thirds().highMean())))
                : List.of();
    }

    private String small(FactorFinding finding, Estimated estimate) {
        Equivalence equivalence = estimate.equivalence();
        return texts.get(
                "finding.small." + FactorWords.day(finding.factor(), estimate.lag()),
                figures.signed(estimate.delta()),
                figures.points(equivalence.lo90()),
                figures.points(equivalence.hi90()),
                figures.points(equivalence.sesoi()),
                estimate.pairs());
    }

    /// What the difference could still be, and what it takes to tell.
    List<String> open(FactorFinding finding, Estimated estimate) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get(
                "finding.open." + FactorWords.day(finding.factor(), estimate.lag()),
                figures.signed(estimate.shownLo95()),
                figures.signed(estimate.shownHi95()),
                figures.points(estimate.equivalence().sesoi()),
                estimate.pairs()));
        if (estimate.shownLo95() > 0 || estimate.shownHi95() < 0) {
            sentences.add(texts.get("finding.open.by_chance"));
        }
        if (finding.moreDays() >= FactorFinding.MOST_MORE_DAYS) {
            sentences.add(texts.get("finding.open.most_more_days"));
        } else if (finding.moreDays() > 0) {
            sentences.add(texts.get("finding.open.more_days", finding.moreDays()));
        }
        sentences.addAll(plainAverages(finding));
        return List.copyOf(sentences);
    }
}
