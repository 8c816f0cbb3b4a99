package thole.report;

import java.util.ArrayList;
import java.util.List;
import thole.insight.frame.FactorKey;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Thirds;
import thole.stats.Association.Estimated;
import thole.text.StressedText;
import thole.text.Texts;

/// The sentences of a factor that is linked.
final class LinkWords {

    private final Texts texts;
    private final Figures figures;
    private final FactorWords factors;
    private final EstimateWords estimates;

    LinkWords(Texts texts, Figures figures, FactorWords factors, EstimateWords estimates) {
        this.texts = texts;
        this.figures = figures;
        this.factors = factors;
        this.estimates = estimates;
    }

    /// Plain averages where they go the way of the estimate; otherwise they would contradict it, and its direction is
    /// said alone. The averages stand out.
    StressedText sentence(FactorFinding finding) {
        if (!(finding.shown() instanceof Estimated estimate)) {
            throw new IllegalArgumentException("a linked factor has an estimate");
        }
        FactorKey factor = finding.factor();
        String key = FactorWords.key(factor) + "." + FactorWords.day(factor, estimate.lag());
        Thirds thirds = finding.thirds();
        boolean rises = estimate.slope() > 0;
        double difference = rises ? thirds.difference() : -thirds.difference();
        return thirds.isThere() && difference > 0
                ? averages(factor, key, thirds)
                : StressedText.plain(
                        texts.get((rises ? "finding.higher." : "finding.lower.") + key, factors.name(factor)));
    }

    /// How large it is and how sure, that it is no cause, and what is known of its timing.
    List<String> detail(FactorFinding finding) {
        List<String> sentences = new ArrayList<>();
        if (finding.shown() instanceof Estimated estimate) {
            sentences.add(estimates.size(finding, estimate));
        }
        sentences.addAll(estimates.plainAverages(finding));
        sentences.add(texts.get("finding.linked.not_a_cause"));
        switch (finding.timing()) {
            case SAME_DAY, CANNOT_SEPARATE ->
                sentences.add(texts.get("finding.linked." + finding.timing().code()));
            case DAY_BEFORE -> sentences.add(dayBefore(finding));
            case NIGHT_BEFORE, NOT_ASKED -> {}
        }
        return List.copyOf(sentences);
    }

    /// That one came before the other is said only where it holds beside the pain of the day before (a.6 of the
    /// specification).
    private String dayBefore(FactorFinding finding) {
        return finding.precedes()
                ? texts.get("finding.linked.day_before.precedes", factors.nameWithin(finding.factor()))
                : texts.get("finding.linked.day_before");
    }

    private StressedText averages(FactorKey factor, String key, Thirds thirds) {
        return StressedText.read(texts.get(
                "finding.averages." + key,
                factors.atMost(factor, thirds.lowCut()),
                factors.atLeast(factor, thirds.highCut()),
                StressedText.strong(figures.points(thirds.lowMean())),
                StressedText.strong(figures.points(thirds.highMean())),
                factors.name(factor)));
    }
}
