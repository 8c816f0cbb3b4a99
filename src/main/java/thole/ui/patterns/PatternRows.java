package thole.ui.patterns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thole.chart.interval.IntervalPlot.Claim;
import thole.insight.frame.FactorKey;
import thole.insight.joint.JointReport;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Verdict;
import thole.model.factor.FactorScale;
import thole.model.snapshot.JournalSnapshot;
import thole.report.JointWords;
import thole.report.PatternWords;
import thole.stats.Association;
import thole.stats.Association.Estimated;
import thole.stats.Association.NotEstimated;
import thole.text.StressedText;
import thole.text.Texts;
import thole.ui.patterns.PatternRow.Compared;
import thole.ui.patterns.PatternRow.Subject;
import thole.ui.patterns.PatternRow.Unchanged;
import thole.ui.patterns.PatternRow.Waiting;
import thole.ui.patterns.detail.FactorSubject;

/// Makes rows out of findings.
final class PatternRows {

    /// From here on a factor is compared (the specification, section 0).
    static final int DAYS_NEEDED = 14;

    private final Texts texts;
    private final PatternWords words;
    private final JointWords jointWords;
    private final @Nullable JointReport joint;
    private final JournalSnapshot journal;

    /// @param journal says which place a factor of the person’s own has among them, and so its colour
    /// @param joint null while the factors have not been set beside each other
    PatternRows(Texts texts, JournalSnapshot journal, @Nullable JointReport joint) {
        this.texts = texts;
        this.words = new PatternWords(texts);
        this.jointWords = new JointWords(texts);
        this.joint = joint;
        this.journal = journal;
    }

    PatternRow row(FactorFinding finding) {
        String name = words.factorName(finding.factor());
        FactorSubject known = FactorSubject.of(journal, finding.factor(), name);
        Subject subject = new Subject(known.key(), known.look(), name, contrast(finding.factor()), account(finding));
        StressedText said = said(finding);
        String sentence = said.text();
        return switch (finding.shown()) {
            case Estimated estimate -> compared(finding, subject, said, estimate);
            case NotEstimated missing when isWaiting(missing) -> waiting(subject, said, missing.pairs());
            case NotEstimated _ -> new Unchanged(subject, said, texts.get("patterns.row.unchanged", name, sentence));
        };
    }

    private Compared compared(FactorFinding finding, Subject subject, StressedText said, Estimated estimate) {
        String sentence = said.text();
        String difference = words.interval(estimate);
        String timing = words.timing(finding);
        String spoken = timing.isEmpty()
                ? texts.get("patterns.row.compared-untimed", subject.name(), sentence, difference)
                : texts.get("patterns.row.compared", subject.name(), sentence, difference, timing);
        Claim claim = finding.verdict() == Verdict.LINKED ? Claim.LINKED : Claim.NOT_NAMED;
        return new Compared(
                subject, said, spoken, PatternWords.drawn(estimate).orElseThrow(), claim, difference, timing);
    }

    private Waiting waiting(Subject subject, StressedText said, int days) {
        String progress = texts.get("patterns.progress", days, DAYS_NEEDED);
        String spoken = texts.get("patterns.row.waiting", subject.name(), said.text(), progress);
        return new Waiting(subject, said, spoken, days, DAYS_NEEDED, progress);
    }

    /// The sentence, and what is still missing where something is. The rest of the detail repeats the interval.
    private StressedText said(FactorFinding finding) {
        List<String> detail = words.detail(finding);
        return switch (finding.verdict()) {
            case NOT_ENOUGH_DATA -> StressedText.plain(words.account(finding));
            case CANNOT_TELL ->
                finding.moreDays() > 0 && !detail.isEmpty()
                        ? StressedText.plain(words.sentence(finding) + " " + detail.getLast())
                        : words.stressed(finding);
            case LINKED -> linked(finding);
            case NO_MEANINGFUL_LINK, NOT_ENOUGH_VARIATION, SAME_THING -> words.stressed(finding);
        };
    }

    private StressedText linked(FactorFinding finding) {
        return Optional.ofNullable(joint)
                .flatMap(others ->
                        others.hardToSeparate(finding.factor(), finding.shown().lag()))
                .map(hard -> StressedText.plain(jointWords.sentence(finding, hard)))
                .orElseGet(() -> words.stressed(finding));
    }

    /// For a link, with what is known of it beside the other factors.
    private String account(FactorFinding finding) {
        if (finding.verdict() != Verdict.LINKED || joint == null) {
            return words.account(finding);
        }
        return Stream.concat(Stream.of(words.account(finding)), jointWords.detail(finding, joint).stream())
                .collect(Collectors.joining(" "));
    }

    private static boolean isWaiting(NotEstimated missing) {
        return missing.reason() == Association.Reason.NOT_ENOUGH_DATA && missing.pairs() < DAYS_NEEDED;
    }

    private String contrast(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn(var builtIn) -> texts.get("patterns.contrast." + builtIn.code());
            case FactorKey.Own own ->
                switch (own.scale()) {
                    case FactorScale.Amount _ -> texts.get("patterns.contrast.amount");
                    case FactorScale.ZeroToTen _, FactorScale.Steps _ -> texts.get("patterns.contrast.zero_to_ten");
                    case FactorScale.YesNo _ -> texts.get("patterns.contrast.yes_no");
                };
        };
    }
}
