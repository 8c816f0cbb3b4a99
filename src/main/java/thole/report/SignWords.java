package thole.report;

import java.util.List;
import thole.insight.sign.Sign;
import thole.insight.sign.SignFinding;
import thole.text.Texts;

/// What is said of the signs. There is no tally and no score, and nothing is said about a cause.
public final class SignWords {

    private final Texts texts;

    public SignWords(Texts texts) {
        this.texts = texts;
    }

    /// What stands above all of them.
    public String subtitle() {
        return texts.get("finding.sign.subtitle");
    }

    public String title(Sign sign) {
        return texts.get("finding.sign.title");
    }

    /// In your record · Not in your record · Cannot tell yet · Entered by you.
    public String label(SignFinding finding) {
        return texts.get("finding.sign.label");
    }

    /// Whole sentences with the numbers, days and interval that the label rests on.
    public List<String> because(SignFinding finding) {
        return List.of();
    }
}
