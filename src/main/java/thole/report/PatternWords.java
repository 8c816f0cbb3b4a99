package thole.report;

import java.util.List;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.PatternGroup;
import thole.insight.pattern.PatternReport;
import thole.stats.Association;
import thole.text.Texts;

/// What is said of a pattern. Every sentence is whole, says what was recorded, and never what it means for the body.
public final class PatternWords {

    private final Texts texts;

    public PatternWords(Texts texts) {
        this.texts = texts;
    }

    /// A factor’s name as a heading: the program’s word, or the person’s own.
    public String factorName(FactorKey factor) {
        return texts.get("finding.name");
    }

    /// The sentence of a row.
    public String sentence(FactorFinding finding) {
        return texts.get("finding.sentence");
    }

    /// What stands under the sentence where there is room: estimate, interval, number of days, what is missing.
    public List<String> detail(FactorFinding finding) {
        return List.of();
    }

    /// Sentence and detail as one text, for an output without layout.
    public String account(FactorFinding finding) {
        return sentence(finding);
    }

    /// Δ with its 95 % interval, “+1.8 (1.1 to 2.3)”.
    public String interval(Association association) {
        return texts.get("finding.interval");
    }

    /// When the factor lines up with pain, “Same day”; empty where nothing is linked.
    public String timing(FactorFinding finding) {
        return texts.get("finding.timing");
    }

    /// The verdict as a label, “Linked”.
    public String verdict(FactorFinding finding) {
        return texts.get("finding.verdict");
    }

    /// The heading of a group.
    public String group(PatternGroup group) {
        return texts.get("finding.group");
    }

    /// What holds for all rows together: how many comparisons were made, that nothing stood out, what is left out.
    public List<String> notes(PatternReport report, Frame frame) {
        return List.of();
    }
}
