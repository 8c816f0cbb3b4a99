package thole.report;

import java.util.ArrayList;
import java.util.List;
import thole.insight.frame.FactorKey;
import thole.insight.pattern.ReverseReport;
import thole.stats.Association;
import thole.stats.Association.Estimated;
import thole.text.Texts;

/// What is said of the other direction: sleep and stress after days with less and more pain.
public final class ReverseWords {

    private final Texts texts;
    private final Figures figures;
    private final FactorWords factors;

    public ReverseWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        this.factors = new FactorWords(texts, figures);
    }

    /// What stands out, or that it is open, with the difference and its interval.
    public String account(ReverseReport.Finding finding) {
        return switch (finding.test()) {
            case Estimated estimate when finding.named() -> named(finding.outcome(), estimate);
            case Estimated estimate -> open(finding.outcome(), estimate);
            case Association.NotEstimated not -> notEstimated(finding.outcome(), not);
        };
    }

    /// What holds for all of them; nothing where none could be compared.
    public List<String> notes(ReverseReport report) {
        List<String> notes = new ArrayList<>();
        if (report.findings().stream().anyMatch(ReverseReport.Finding::named)) {
            notes.add(texts.get("finding.linked.not_a_cause"));
        }
        long tested = report.findings().stream()
                .filter(finding -> finding.test() instanceof Estimated)
                .count();
        if (tested > 0) {
            notes.add(texts.get("finding.reverse.family", tested));
        }
        return List.copyOf(notes);
    }

    private String named(FactorKey outcome, Estimated estimate) {
        String direction = estimate.slope() > 0 ? "higher." : "lower.";
        return figures("finding.reverse." + direction + FactorWords.key(outcome), estimate);
    }

    /// A test that stands out by itself and not among all of them is told as such.
    private String open(FactorKey outcome, Estimated estimate) {
        String open = figures("finding.reverse.open." + FactorWords.key(outcome), estimate);
        boolean standsOut = estimate.shownLo95() > 0 || estimate.shownHi95() < 0;
        return standsOut ? open + " " + texts.get("finding.open.by_chance") : open;
    }

    private String figures(String key, Estimated estimate) {
        return texts.get(
                key,
                figures.signed(estimate.delta()),
                figures.points(estimate.shownLo95()),
                figures.points(estimate.shownHi95()),
                estimate.pairs());
    }

    private String notEstimated(FactorKey outcome, Association.NotEstimated not) {
        String key = switch (not.reason()) {
            case NOT_ENOUGH_DATA -> "finding.reverse.not_enough_data";
            case NOT_ENOUGH_VARIATION, SAME_THING -> "finding.reverse.not_enough_variation";
        };
        return texts.get(key, factors.name(outcome), not.pairs());
    }
}
