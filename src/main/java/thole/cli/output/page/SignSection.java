package thole.cli.output.page;

import java.util.ArrayList;
import java.util.List;
import thole.insight.sign.SignEvidence;
import thole.insight.sign.SignFinding;
import thole.report.SignWords;
import thole.text.Texts;

/// The five signs, each with what it rests on.
public final class SignSection {

    private final Texts texts;
    private final SignWords words;

    public SignSection(Texts texts) {
        this.texts = texts;
        this.words = new SignWords(texts);
    }

    public void write(Page page, List<SignFinding> signs) {
        page.heading(texts.get("cli.analyze.signs"));
        page.line(words.subtitle());
        for (SignFinding sign : signs) {
            page.line(texts.get("cli.analyze.sign", words.title(sign.sign()), words.label(sign)));
            page.under(sentences(page, sign));
        }
    }

    /// Places and activity have figures that stand further up; the first sentence is said all the same.
    private List<String> sentences(Page page, SignFinding sign) {
        List<String> all = words.because(sign);
        boolean standsAbove = switch (sign.evidence()) {
            case SignEvidence.Places _, SignEvidence.Activity _ -> true;
            case SignEvidence.NoStart _,
                    SignEvidence.Start _,
                    SignEvidence.NoActivity _,
                    SignEvidence.StressAndSleep _,
                    SignEvidence.NoScan _,
                    SignEvidence.ScanWithoutResult _,
                    SignEvidence.Scan _ -> false;
        };
        return standsAbove ? once(page, all) : all;
    }

    private List<String> once(Page page, List<String> all) {
        List<String> sentences = new ArrayList<>();
        sentences.add(all.getFirst());
        List<String> rest = all.subList(1, all.size());
        if (rest.stream().anyMatch(page::says)) {
            sentences.add(texts.get("cli.analyze.figures_above"));
        }
        rest.stream().filter(sentence -> !page.says(sentence)).forEach(sentences::add);
        return sentences;
    }
}
