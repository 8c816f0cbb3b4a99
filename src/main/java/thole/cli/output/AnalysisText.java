package thole.cli.output;

import java.util.List;
import thole.cli.output.page.LinkSections;
import thole.cli.output.page.Page;
import thole.cli.output.page.PainSections;
import thole.cli.output.page.SignSection;
import thole.insight.Analysis;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.report.MissingnessWords;
import thole.text.Texts;

/// An analysis to read in a terminal: the period, the factors beside pain, pain by itself, the signs.
public final class AnalysisText {

    private final Texts texts;
    private final MissingnessWords missingWords;
    private final LinkSections links;
    private final PainSections pain;
    private final SignSection signs;

    public AnalysisText(Texts texts) {
        this.texts = texts;
        this.missingWords = new MissingnessWords(texts);
        this.links = new LinkSections(texts);
        this.pain = new PainSections(texts);
        this.signs = new SignSection(texts);
    }

    /// @param file as it was named
    /// @param example whether the record is an invented person’s
    public List<String> lines(String file, boolean example, Analysis analysis) {
        Page page = new Page();
        page.plain(file);
        if (example) {
            page.plain(texts.get("cli.analyze.example"));
        }
        page.plain(period(analysis.frame()));
        missing(page, analysis);
        links.write(page, analysis);
        pain.write(page, analysis);
        signs.write(page, analysis.signs());
        return page.lines();
    }

    private String period(Frame frame) {
        Period period = frame.period();
        return period.days() == 0
                ? texts.get("cli.analyze.empty")
                : texts.get("cli.analyze.period", period.from(), period.to(), period.days(), frame.entries());
    }

    // Above everything else, as it bears on everything below.
    private void missing(Page page, Analysis analysis) {
        List<String> warning = missingWords.sentences(analysis.missingness());
        if (!warning.isEmpty()) {
            page.heading(texts.get("cli.analyze.missing"));
            page.lines(warning);
        }
    }
}
