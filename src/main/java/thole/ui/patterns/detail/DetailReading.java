package thole.ui.patterns.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thole.insight.Analysis;
import thole.insight.detail.FactorDetail;
import thole.insight.joint.HardToSeparate;
import thole.insight.joint.JointReport;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.PatternGroup;
import thole.insight.pattern.Verdict;
import thole.model.snapshot.JournalSnapshot;
import thole.report.JointWords;
import thole.report.PatternWords;
import thole.stats.Association.Estimated;
import thole.text.Texts;
import thole.ui.kit.FactorLook;
import thole.ui.patterns.detail.Detail.Figure;
import thole.ui.patterns.detail.Detail.Statement;

/// Reads what was worked out about one factor into what its page shows.
final class DetailReading {

    private final Texts texts;
    private final PatternWords patterns;
    private final JointWords joints;

    DetailReading(Texts texts) {
        this.texts = texts;
        this.patterns = new PatternWords(texts);
        this.joints = new JointWords(texts);
    }

    Detail read(JournalSnapshot journal, Analysis analysis, FactorDetail detail) {
        FactorFinding finding = detail.finding();
        DetailWords words = new DetailWords(texts, finding.factor());
        FactorSubject subject = FactorSubject.of(journal, finding.factor(), words.name());
        FactorLook look = subject.look();
        return new Detail(
                subject,
                texts.get("patterns.detail.subtitle", detail.days().size()),
                statement(analysis, finding),
                new DayByDayReading(texts, words).read(detail, look),
                List.of(
                        new LagReading(texts, words).read(detail, look),
                        new FlareReading(texts, words)
                                .read(detail, analysis.aroundFlares().find(finding.factor()), look),
                        new GroupReading(texts, words).read(detail)));
    }

    private Statement statement(Analysis analysis, FactorFinding finding) {
        JointReport joint = analysis.joint();
        Optional<HardToSeparate> hard = finding.verdict() == Verdict.LINKED
                ? joint.hardToSeparate(finding.factor(), finding.shown().lag())
                : Optional.empty();
        List<String> rest = new ArrayList<>();
        hard.ifPresent(found -> rest.add(joints.sentence(finding, found)));
        rest.addAll(patterns.detail(finding));
        if (finding.verdict() == Verdict.LINKED) {
            rest.addAll(joints.detail(finding, joint));
        }
        int tests = analysis.patterns().testsRun();
        if (finding.shown() instanceof Estimated && tests > 0) {
            rest.add(texts.get("patterns.detail.tests", tests));
        }
        return new Statement(patterns.sentence(finding), String.join(" ", rest), figures(finding, joint));
    }

    private List<Figure> figures(FactorFinding finding, JointReport joint) {
        List<Figure> figures = new ArrayList<>();
        if (finding.shown() instanceof Estimated estimate) {
            figures.add(new Figure(texts.get("patterns.detail.difference"), patterns.interval(estimate)));
        }
        String timing = patterns.timing(finding);
        if (!timing.isEmpty()) {
            figures.add(new Figure(texts.get("patterns.column.timing"), timing));
        }
        boolean isGroup = finding.verdict() == Verdict.LINKED || finding.verdict() == Verdict.CANNOT_TELL;
        figures.add(new Figure(
                texts.get("patterns.detail.verdict"),
                isGroup ? patterns.group(PatternGroup.of(finding, joint)) : patterns.verdict(finding)));
        return figures;
    }
}
