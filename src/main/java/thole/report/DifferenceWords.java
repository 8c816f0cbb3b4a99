package thole.report;

import java.util.List;
import thole.insight.pattern.FactorFinding;
import thole.insight.sign.SignEvidence.StressAndSleep;
import thole.stats.Association.Estimated;
import thole.text.Texts;

/// The sentences that carry a difference in pain from one end of stress or sleep to the other.
final class DifferenceWords {

    private static final int OUTER_PERCENT = 95;
    private static final int INNER_PERCENT = 90;

    private final Texts texts;
    private final Figures figures;

    DifferenceWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
    }

    /// How much higher pain was at the harmful end: on stressful days, after short or poor nights.
    ///
    /// @throws IllegalArgumentException for a factor without an estimate
    String harmful(FactorFinding linked) {
        if (!(linked.shown() instanceof Estimated estimate)) {
            throw new IllegalArgumentException("a linked factor has an estimate");
        }
        boolean rises = estimate.slope() > 0;
        return texts.get(
                "finding.sign.together.linked." + key(linked, estimate),
                figures.signed(Math.abs(estimate.delta())),
                figures.points(rises ? estimate.shownLo95() : -estimate.shownHi95()),
                figures.points(rises ? estimate.shownHi95() : -estimate.shownLo95()),
                estimate.pairs());
    }

    /// A small difference with the interval that shows it.
    String small(FactorFinding test, Estimated estimate) {
        boolean outer = StressAndSleep.insideOnePoint(estimate);
        return texts.get(
                "finding.sign.together.difference." + key(test, estimate),
                figures.signed(estimate.delta()),
                figures.points(
                        outer ? estimate.shownLo95() : estimate.equivalence().lo90()),
                figures.points(
                        outer ? estimate.shownHi95() : estimate.equivalence().hi90()),
                outer ? OUTER_PERCENT : INNER_PERCENT,
                estimate.pairs());
    }

    /// What a difference that is still open could be.
    String range(FactorFinding test, Estimated estimate) {
        return texts.get(
                "finding.sign.together.range." + FactorWords.day(test.factor(), estimate.lag()),
                figures.signed(estimate.shownLo95()),
                figures.signed(estimate.shownHi95()),
                estimate.pairs());
    }

    /// About how many more days it takes; nothing for 0.
    List<String> moreDays(int days) {
        if (days >= FactorFinding.MOST_MORE_DAYS) {
            return List.of(texts.get("finding.open.most_more_days"));
        }
        return days > 0 ? List.of(texts.get("finding.open.more_days", days)) : List.of();
    }

    private static String key(FactorFinding test, Estimated estimate) {
        return FactorWords.key(test.factor()) + "." + FactorWords.day(test.factor(), estimate.lag());
    }
}
