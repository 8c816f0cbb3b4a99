package thole.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thole.insight.Analysis;
import thole.insight.flare.FlareReport;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.PatternGroup;
import thole.insight.sign.SignFinding;
import thole.report.PatternWords;
import thole.report.SignWords;
import thole.stats.Association;
import thole.text.Texts;

/// An analysis to read in a terminal: the period, the patterns group by group, the flares, the signs.
public final class AnalysisText {

    private static final String INDENT = "  ";

    private final Texts texts;
    private final PatternWords patternWords;
    private final SignWords signWords;

    public AnalysisText(Texts texts) {
        this.texts = texts;
        this.patternWords = new PatternWords(texts);
        this.signWords = new SignWords(texts);
    }

    /// @param file as it was named
    /// @param example whether the record is an invented person’s
    public List<String> lines(String file, boolean example, Analysis analysis) {
        List<String> lines = new ArrayList<>();
        lines.add(file);
        if (example) {
            lines.add(texts.get("cli.analyze.example"));
        }
        lines.add(period(analysis.frame()));
        patterns(lines, analysis);
        flares(lines, analysis.flares());
        signs(lines, analysis.signs());
        return lines;
    }

    private String period(Frame frame) {
        Period period = frame.period();
        return period.days() == 0
                ? texts.get("cli.analyze.empty")
                : texts.get("cli.analyze.period", period.from(), period.to(), period.days(), frame.entries());
    }

    private void patterns(List<String> lines, Analysis analysis) {
        for (Map.Entry<PatternGroup, List<FactorFinding>> group : PatternGroup.of(
                        analysis.patterns().findings(), analysis.joint())
                .entrySet()) {
            heading(lines, patternWords.group(group.getKey()));
            group.getValue().forEach(finding -> finding(lines, finding));
        }
        if (!analysis.patterns().findings().isEmpty()) {
            lines.add("");
            lines.addAll(patternWords.notes(analysis.patterns(), analysis.frame()));
        }
    }

    private void finding(List<String> lines, FactorFinding finding) {
        String name = patternWords.factorName(finding.factor());
        String timing = patternWords.timing(finding);
        if (finding.shown() instanceof Association.Estimated shown) {
            String figures = patternWords.interval(shown);
            lines.add(INDENT
                    + (timing.isEmpty()
                            ? texts.get("cli.analyze.figures", name, figures)
                            : texts.get("cli.analyze.figures_timed", name, figures, timing)));
        } else {
            lines.add(INDENT + name);
        }
        lines.add(INDENT + INDENT + patternWords.sentence(finding));
        patternWords.detail(finding).forEach(detail -> lines.add(INDENT + INDENT + detail));
    }

    private void flares(List<String> lines, FlareReport flares) {
        heading(lines, texts.get("cli.analyze.flares"));
        lines.add(INDENT
                + texts.get(
                        "cli.analyze.flare_days",
                        flares.days().size(),
                        flares.episodes().size()));
        for (FlareReport.Episode episode : flares.episodes()) {
            lines.add(INDENT
                    + INDENT
                    + (Double.isNaN(episode.peak())
                            ? texts.get("cli.analyze.flare_without_pain", episode.from(), episode.to())
                            : texts.get("cli.analyze.flare", episode.from(), episode.to(), episode.peak())));
        }
    }

    private void signs(List<String> lines, List<SignFinding> signs) {
        heading(lines, texts.get("cli.analyze.signs"));
        lines.add(INDENT + signWords.subtitle());
        for (SignFinding finding : signs) {
            lines.add(
                    INDENT + texts.get("cli.analyze.sign", signWords.title(finding.sign()), signWords.label(finding)));
            signWords.because(finding).forEach(sentence -> lines.add(INDENT + INDENT + sentence));
        }
    }

    private static void heading(List<String> lines, String words) {
        lines.add("");
        lines.add(words);
    }
}
