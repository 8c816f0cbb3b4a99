package thole.report.caseload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thole.insight.pattern.PatternReport;
import thole.insight.pattern.Verdict;
import thole.insight.safety.Flag;
import thole.insight.safety.LastCheck;
import thole.insight.safety.SafetyState;
import thole.insight.safety.SeenFlag;
import thole.insight.sign.SignFinding;
import thole.insight.visits.RecentPain;
import thole.report.Figures;
import thole.report.PatternWords;
import thole.report.SignWords;
import thole.report.safety.SafetyWords;
import thole.stats.trend.ChangeSize;
import thole.stats.trend.MeaningfulChange;
import thole.text.Texts;

/// The cells of a caseload’s line. A change says its direction, a safety answer its date, and nothing says that nothing
/// is wrong.
public final class CaseWords {

    private final Texts texts;
    private final Figures figures;
    private final SafetyWords safety;

    public CaseWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        this.safety = new SafetyWords(texts);
    }

    /// What is open, with its age; then what has been seen; else where the last check stands.
    ///
    /// @param madeOn the day from which ages count
    public List<String> safety(SafetyState state, LocalDate madeOn) {
        List<String> lines = new ArrayList<>();
        for (Flag flag : state.open()) {
            long days = Math.max(0, ChronoUnit.DAYS.between(flag.since(), madeOn));
            lines.add(texts.get("review.safety.open", marked(flag), figures.date(flag.since()), days));
        }
        for (SeenFlag seen : state.seen()) {
            lines.add(texts.get(
                    "review.safety.seen",
                    marked(seen.flag()),
                    figures.date(seen.flag().since()),
                    figures.date(seen.seen())));
        }
        return lines.isEmpty() ? List.of(lastCheck(state.last())) : List.copyOf(lines);
    }

    private String marked(Flag flag) {
        return safety.list(List.of(flag));
    }

    private String lastCheck(LastCheck last) {
        return switch (last) {
            case LastCheck.Never _, LastCheck.PutOff _ -> texts.get("review.safety.not_done");
            case LastCheck.NoneMarked(LocalDate date) -> texts.get("review.safety.none", figures.date(date));
            case LastCheck.Unfinished(LocalDate date, int left) ->
                texts.get("review.safety.unfinished", figures.date(date), left);
            case LastCheck.Marked(LocalDate date, int _) ->
                texts.get("review.safety.marked_earlier", figures.date(date));
        };
    }

    /// The mean of the last 28 days and how many of them say it.
    public String pain(RecentPain pain) {
        return pain.recorded() == 0
                ? texts.get("review.pain.none")
                : texts.get("review.pain", figures.points(pain.mean()), pain.recorded());
    }

    /// The last 28 days against the 28 before.
    public String change(RecentPain pain) {
        return switch (pain.change()) {
            case MeaningfulChange.Estimated found -> change(found);
            case MeaningfulChange.NotEstimated not ->
                switch (not.reason()) {
                    case NOT_APART, NOT_ENOUGH_DATA -> texts.get("review.change.too_few");
                    case NOT_ENOUGH_VARIATION -> texts.get("review.change.even");
                };
        };
    }

    private String change(MeaningfulChange.Estimated found) {
        String key;
        if (found.size() == ChangeSize.WITHIN_USUAL) {
            key = "review.change.within";
        } else {
            key = found.difference() > 0 ? "review.change.higher" : "review.change.lower";
        }
        return texts.get(
                key,
                figures.points(Math.abs(found.difference())),
                figures.signed(found.difference()),
                figures.signed(found.lo95()),
                figures.signed(found.hi95()));
    }

    /// Linked factors by name; “none so far” where there is none.
    public String linked(PatternReport patterns) {
        PatternWords words = new PatternWords(texts);
        List<String> names = patterns.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.LINKED)
                .map(finding -> words.factorName(finding.factor()))
                .toList();
        return names.isEmpty() ? texts.get("review.linked.none") : String.join(", ", names);
    }

    /// One line for each sign, in their order; they are never counted.
    public List<String> signs(List<SignFinding> findings) {
        SignWords words = new SignWords(texts);
        return findings.stream()
                .sorted(Comparator.comparing(SignFinding::sign))
                .map(finding -> texts.get("review.sign", words.title(finding.sign()), words.label(finding)))
                .toList();
    }
}
