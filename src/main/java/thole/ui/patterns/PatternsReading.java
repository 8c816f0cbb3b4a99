package thole.ui.patterns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
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
import thole.text.Texts;
import thole.ui.patterns.PatternsBody.Early;
import thole.ui.patterns.PatternsBody.Group;
import thole.ui.patterns.PatternsBody.NoEntries;
import thole.ui.patterns.PatternsBody.Table;
import thole.ui.patterns.PatternsState.PeriodChoice;
import thole.ui.patterns.PatternsState.Progress;

/// Reads an analysis into what the screen shows.
final class PatternsReading {

    private static final List<Integer> SHORTER_DAYS = List.of(90, 180);
    private static final int YEAR_DAYS = 365;

    /// Beyond it the usual window is the last year (`Window.Usual`).
    private static final int WHOLE_UP_TO_DAYS = 730;

    private final Texts texts;
    private final PatternWords words;
    private final JointWords jointWords;
    private final FirstDaysReading firstDays;
    private final PatternGroups groups;

    PatternsReading(Texts texts) {
        this.texts = texts;
        this.firstDays = new FirstDaysReading(texts);
        this.words = new PatternWords(texts);
        this.jointWords = new JointWords(texts);
        this.groups = new PatternGroups(texts, words);
    }

    /// Before the first answer.
    PatternsState first(JournalSnapshot journal) {
        return new PatternsState(periods(journal), Window.USUAL, "", Progress.ASKED, new PatternsBody.Unknown());
    }

    PatternsState read(JournalSnapshot journal, Window window, Analysis analysis) {
        return new PatternsState(
                periods(journal), window, limited(journal, window), Progress.WHOLE, body(journal, analysis));
    }

    /// What is settled while the rest is still being compared. Empty where that is no comparison yet: only the whole
    /// answer knows whether there will be a table at all.
    ///
    /// @param settled findings that nothing can change any more; none of them is a link
    /// @param factors how many there are in all; asked only where it is needed
    Optional<PatternsState> soFar(
            JournalSnapshot journal, Window window, List<FactorFinding> settled, IntSupplier factors) {
        if (settled.stream().allMatch(finding -> finding.verdict() == Verdict.NOT_ENOUGH_DATA)) {
            return Optional.empty();
        }
        Map<PatternGroup, List<FactorFinding>> found = settled.stream()
                .collect(Collectors.groupingBy(
                        finding -> PatternGroup.of(finding.verdict()),
                        () -> new EnumMap<>(PatternGroup.class),
                        Collectors.toList()));
        List<Group> all = groups.of(found, new PatternRows(texts, journal, null));
        String note = texts.get("patterns.so-far", settled.size(), factors.getAsInt());
        return Optional.of(new PatternsState(
                periods(journal),
                window,
                limited(journal, window),
                Progress.SO_FAR,
                new Table(PatternGroups.scale(all), all, "", List.of(note))));
    }

    private String limited(JournalSnapshot journal, Window window) {
        boolean cut = window.equals(Window.USUAL) && recordedSpan(journal) > WHOLE_UP_TO_DAYS;
        return cut ? texts.get("patterns.period.long", YEAR_DAYS) : "";
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
        PatternRows rows = new PatternRows(texts, journal, joint);
        if (findings.stream().allMatch(finding -> finding.verdict() == Verdict.NOT_ENOUGH_DATA)) {
            String soFar = String.join(" ", words.notes(analysis.patterns(), analysis.frame()));
            return new Early(
                    soFar,
                    firstDays.of(analysis.frame()),
                    findings.stream().map(rows::row).toList());
        }
        return table(journal, analysis, joint, rows);
    }

    private static boolean hasTreatments(JournalSnapshot journal) {
        return journal.days().values().stream()
                .anyMatch(day -> !day.treatments().isEmpty());
    }

    /// Where nothing is linked, the first note says so and leads the table.
    private Table table(JournalSnapshot journal, Analysis analysis, JointReport joint, PatternRows rows) {
        Map<PatternGroup, List<FactorFinding>> found =
                PatternGroup.of(analysis.patterns().findings(), joint);
        List<Group> all = groups.of(found, rows);
        List<String> notes = new ArrayList<>(words.notes(analysis.patterns(), analysis.frame()));
        jointWords.oneDayAhead(joint).ifPresent(notes::add);
        if (analysis.frame().followingPain().isEmpty() && hasTreatments(journal)) {
            notes.add(texts.get("patterns.left-out"));
        }
        return PatternGroups.LINKED.stream().anyMatch(found::containsKey)
                ? new Table(PatternGroups.scale(all), all, "", notes)
                : new Table(PatternGroups.scale(all), all, notes.getFirst(), notes.subList(1, notes.size()));
    }
}
