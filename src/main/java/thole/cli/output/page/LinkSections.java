package thole.cli.output.page;

import java.util.ArrayList;
import java.util.List;
import thole.insight.Analysis;
import thole.insight.joint.JointReport;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.PatternGroup;
import thole.insight.pattern.ReverseReport;
import thole.insight.pattern.Verdict;
import thole.insight.years.FactorYears;
import thole.report.JointWords;
import thole.report.PatternWords;
import thole.report.ReverseWords;
import thole.report.YearsWords;
import thole.stats.Association;
import thole.text.Texts;

/// Pain beside the factors: group by group, the other way round, and year by year.
public final class LinkSections {

    private final Texts texts;
    private final PatternWords patternWords;
    private final JointWords jointWords;
    private final ReverseWords reverseWords;
    private final YearsWords yearsWords;

    public LinkSections(Texts texts) {
        this.texts = texts;
        this.patternWords = new PatternWords(texts);
        this.jointWords = new JointWords(texts);
        this.reverseWords = new ReverseWords(texts);
        this.yearsWords = new YearsWords(texts);
    }

    public void write(Page page, Analysis analysis) {
        patterns(page, analysis);
        reverse(page, analysis.reverse());
        years(page, analysis);
    }

    private void patterns(Page page, Analysis analysis) {
        List<FactorFinding> findings = analysis.patterns().findings();
        PatternGroup.of(findings, analysis.joint()).forEach((group, rows) -> {
            page.heading(patternWords.group(group));
            rows.forEach(finding -> finding(page, finding, analysis.joint()));
        });
        List<String> notes = new ArrayList<>();
        if (!findings.isEmpty()) {
            notes.addAll(patternWords.notes(analysis.patterns(), analysis.frame()));
            jointWords.oneDayAhead(analysis.joint()).ifPresent(notes::add);
        }
        page.paragraph(notes);
    }

    private void finding(Page page, FactorFinding finding, JointReport joint) {
        page.line(patternWords.factorName(finding.factor()));
        List<String> sentences = new ArrayList<>();
        if (finding.verdict() == Verdict.LINKED) {
            joint.hardToSeparate(finding.factor(), finding.shown().lag())
                    .ifPresent(hard -> sentences.add(jointWords.sentence(finding, hard)));
        }
        sentences.add(patternWords.sentence(finding));
        sentences.addAll(patternWords.detail(finding));
        if (finding.verdict() == Verdict.LINKED) {
            sentences.addAll(jointWords.detail(finding, joint));
        }
        page.under(sentences);
    }

    private void reverse(Page page, ReverseReport reverse) {
        // Where none of them can be compared, the rows above have said so of the same days.
        if (reverse.findings().stream().anyMatch(finding -> finding.test() instanceof Association.Estimated)) {
            page.heading(texts.get("cli.analyze.reverse"));
            reverse.findings().forEach(finding -> page.line(reverseWords.account(finding)));
            page.lines(reverseWords.notes(reverse));
        }
    }

    private void years(Page page, Analysis analysis) {
        if (analysis.years().isEmpty()) {
            return;
        }
        page.heading(texts.get("cli.analyze.years"));
        for (FactorYears years : analysis.years().factors()) {
            page.line(yearsWords.sentence(years));
            if (years.changedOverTheYears() || isLinked(analysis, years)) {
                page.under(yearsWords.detail(years));
            }
        }
        page.line(yearsWords.note());
        page.line(texts.get("cli.analyze.years_in_json"));
    }

    private static boolean isLinked(Analysis analysis, FactorYears years) {
        return analysis.patterns()
                .find(years.factor())
                .filter(finding -> finding.verdict() == Verdict.LINKED)
                .filter(finding -> finding.shown().lag() == years.lag())
                .isPresent();
    }
}
