package thole.ui.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thole.insight.Analysis;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Verdict;
import thole.insight.safety.Flag;
import thole.insight.visits.RecentPain;
import thole.model.Problem;
import thole.model.snapshot.JournalSnapshot;
import thole.report.Figures;
import thole.report.PatternWords;
import thole.report.caseload.CaseWords;
import thole.report.safety.SafetyWords;
import thole.review.CaseRow;
import thole.text.Texts;
import thole.ui.kit.FactorLook;
import thole.ui.review.CaseLine.Verdicts;
import thole.ui.review.CaseLine.Words;
import thole.ui.review.part.LinkedFactors.Link;

/// Puts what a shared journal holds into the words of a line.
final class CaseReading {

    /// A file older than that asks for a newer one.
    private static final int OLD_AFTER_DAYS = 7;

    private final Texts texts;
    private final CaseWords words;
    private final PatternWords patterns;
    private final Figures figures;

    CaseReading(Texts texts) {
        this.texts = texts;
        words = new CaseWords(texts);
        patterns = new PatternWords(texts);
        figures = new Figures(texts.locale());
    }

    Words words(CaseRow row, LocalDate today) {
        RecentPain pain = row.pain();
        boolean some = row.period().days() > 0;
        String days =
                texts.get("caseload.days", row.daysWithPain(), row.period().days());
        String recorded =
                texts.get("caseload.recorded", row.daysWithPain(), row.period().days());
        String made = figures.date(row.about().madeOn());
        return new Words(
                flag(row),
                words.safety(row.safety(), row.about().madeOn()),
                some ? date(row.period().to()) : "",
                some ? texts.get("caseload.since", date(row.period().from())) : "",
                recorded,
                pain.recorded() == 0 ? texts.get("caseload.none") : figures.points(pain.mean()),
                texts.get("caseload.pain_days", pain.recorded()),
                words.change(pain),
                old(row, today),
                texts.get("caseload.facts", days, made),
                chart(pain));
    }

    private List<String> flag(CaseRow row) {
        if (!row.safety().pauses()) {
            return List.of();
        }
        List<Flag> open = row.safety().mostUrgent();
        LocalDate made = row.about().madeOn();
        LocalDate since =
                open.stream().map(Flag::since).min(Comparator.naturalOrder()).orElse(made);
        long days = Math.max(0, ChronoUnit.DAYS.between(since, made));
        return List.of(new SafetyWords(texts).list(open), texts.get("caseload.flag", date(since), days));
    }

    private Optional<String> old(CaseRow row, LocalDate today) {
        LocalDate made = row.about().madeOn();
        return ChronoUnit.DAYS.between(made, today) > OLD_AFTER_DAYS
                ? Optional.of(texts.get("caseload.old", figures.date(made)))
                : Optional.empty();
    }

    private String chart(RecentPain pain) {
        List<Double> there =
                pain.daily().stream().filter(value -> !value.isNaN()).sorted().toList();
        return there.isEmpty()
                ? texts.get("caseload.chart.none")
                : texts.get(
                        "caseload.chart",
                        there.size(),
                        pain.daily().size(),
                        figures.recorded(there.getFirst()),
                        figures.recorded(there.getLast()));
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(date);
    }

    Verdicts verdicts(JournalSnapshot journal, Analysis analysis) {
        return new Verdicts(
                texts.get("caseload.linked", words.linked(analysis.patterns())),
                analysis.patterns().findings().stream()
                        .filter(finding -> finding.verdict() == Verdict.LINKED)
                        .flatMap(finding -> link(journal, finding).stream())
                        .toList(),
                words.signs(analysis.signs()));
    }

    private Optional<Link> link(JournalSnapshot journal, FactorFinding finding) {
        String name = patterns.factorName(finding.factor());
        String points = patterns.interval(finding.shown());
        return PatternWords.drawn(finding.shown())
                .map(interval -> new Link(
                        name,
                        FactorLook.of(journal, finding.factor()).ink(),
                        interval,
                        points,
                        texts.get("caseload.link", name, points)));
    }

    String pseudonym(int number) {
        return texts.get("caseload.pseudonym", number);
    }

    /// Why a file stays locked.
    CaseLine.Locked locked(Path file, Problem problem) {
        String why = problem.code() == Problem.Code.JOURNAL_NEWER ? texts.get("caseload.newer") : texts.say(problem);
        return new CaseLine.Locked(file, String.valueOf(file.getFileName()), why);
    }

    /// One whose name others must not see.
    CaseLine.Locked hidden(Path file) {
        return new CaseLine.Locked(file, texts.get("caseload.hidden"), texts.get("caseload.locked"));
    }

    /// One that waits for its passphrase.
    CaseLine.Locked waiting(Path file) {
        return new CaseLine.Locked(file, String.valueOf(file.getFileName()), texts.get("caseload.locked"));
    }
}
