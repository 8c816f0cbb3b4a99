package thole.ui.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import thole.chart.interval.DifferenceScale;
import thole.insight.Analysis;
import thole.insight.frame.Period;
import thole.insight.frame.Window;
import thole.insight.joint.JointReport;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.PatternGroup;
import thole.insight.pattern.Verdict;
import thole.model.snapshot.JournalSnapshot;
import thole.report.JointWords;
import thole.report.PatternWords;
import thole.stats.Association.Estimated;
import thole.text.Texts;
import thole.ui.patterns.PatternRow.Compared;
import thole.ui.patterns.PatternsBody.Early;
import thole.ui.patterns.PatternsBody.Group;
import thole.ui.patterns.PatternsBody.NoEntries;
import thole.ui.patterns.PatternsBody.Table;
import thole.ui.patterns.PatternsState.PeriodChoice;

/// Reads an analysis into what the screen shows.
final class PatternsReading {

    private static final List<Integer> SHORTER_DAYS = List.of(90, 180);
    private static final int YEAR_DAYS = 365;
    private static final Set<PatternGroup> LINKED = Set.of(PatternGroup.LINKED, PatternGroup.LINKED_HARD_TO_SEPARATE);

    /// Beyond it the usual window is the last year (`Window.Usual`).
    private static final int WHOLE_UP_TO_DAYS = 730;

    private final Texts texts;
    private final PatternWords words;
    private final JointWords jointWords;
    private final FirstDaysReading firstDays;

    PatternsReading(Texts texts) {
        this.texts = texts;
        this.firstDays = new FirstDaysReading(texts);
        this.words = new PatternWords(texts);
        this.jointWords = new JointWords(texts);
    }

    /// Before the first answer.
    PatternsState first(JournalSnapshot journal) {
        return new PatternsState(periods(journal), Window.USUAL, "", true, new PatternsBody.Unknown());
    }

    PatternsState read(JournalSnapshot journal, Window window, Analysis analysis) {
        boolean cut = window.equals(Window.USUAL) && recordedSpan(journal) > WHOLE_UP_TO_DAYS;
        String limited = cut ? texts.get("patterns.period.long", YEAR_DAYS) : "";
        return new PatternsState(periods(journal), window, limited, false, body(journal, analysis));
    }

    /// The usual window is the last choice: the whole record, or the last year of a long one.
    private List<PeriodChoice> periods(JournalSnapshot journal) {
        int span = recordedSpan(journal);
        List<PeriodChoice> periods = new ArrayList<>();
        SHORTER_DAYS.forEach(days -> periods.add(last(days)));
        if (span > WHOLE_UP_TO_DAYS) {
            periods.add(new PeriodChoice(Window.USUAL, texts.get("patterns.period.days", YEAR_DAYS)));
        } else {
            periods.add(last(YEAR_DAYS));
            periods.add(new PeriodChoice(Window.USUAL, texts.get("patterns.period.all", span)));
        }
        return periods;
    }

    private PeriodChoice last(int days) {
        return new PeriodChoice(new Window.Last(days), texts.get("patterns.period.days", days));
    }

    private static int recordedSpan(JournalSnapshot journal) {
        return journal.days().isEmpty()
                ? 0
                : new Period(journal.days().firstKey(), journal.days().lastKey()).days();
    }

    private PatternsBody body(JournalSnapshot journal, Analysis analysis) {
        List<FactorFinding> findings = analysis.patterns().findings();
        int painDays = analysis.frame().entries();
        if (painDays == 0 && findings.isEmpty()) {
            return new NoEntries();
        }
        JointReport joint = analysis.joint();
        PatternRows rows = new PatternRows(texts, journal, findings, joint);
        if (findings.stream().allMatch(finding -> finding.verdict() == Verdict.NOT_ENOUGH_DATA)) {
            String soFar = String.join(" ", words.notes(analysis.patterns(), analysis.frame()));
            return new Early(
                    soFar,
                    firstDays.of(analysis.frame()),
                    findings.stream().map(rows::row).toList());
        }
        return table(analysis, joint, rows);
    }

    /// Where nothing is linked, the first note says so and leads the table.
    private Table table(Analysis analysis, JointReport joint, PatternRows rows) {
        Map<PatternGroup, List<FactorFinding>> found =
                PatternGroup.of(analysis.patterns().findings(), joint);
        List<Group> groups = new ArrayList<>();
        found.forEach((group, findings) -> groups.add(group(group, findings, rows)));
        List<String> notes = new ArrayList<>(words.notes(analysis.patterns(), analysis.frame()));
        jointWords.oneDayAhead(joint).ifPresent(notes::add);
        return LINKED.stream().anyMatch(found::containsKey)
                ? new Table(scale(groups), groups, "", notes)
                : new Table(scale(groups), groups, notes.getFirst(), notes.subList(1, notes.size()));
    }

    private Group group(PatternGroup group, List<FactorFinding> findings, PatternRows rows) {
        Stream<FactorFinding> ordered = findings.stream();
        if (LINKED.contains(group)) {
            ordered = ordered.sorted(
                    Comparator.comparingDouble(PatternsReading::size).reversed());
        }
        String caption = "patterns.caption." + group.name().toLowerCase(Locale.ROOT);
        return new Group(
                words.group(group), texts.get(caption), ordered.map(rows::row).toList());
    }

    private static double size(FactorFinding finding) {
        return finding.shown() instanceof Estimated estimate ? Math.abs(estimate.delta()) : 0;
    }

    private static DifferenceScale scale(List<Group> groups) {
        return DifferenceScale.covering(groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(Compared.class::isInstance)
                .map(row -> ((Compared) row).interval())
                .toList());
    }
}
