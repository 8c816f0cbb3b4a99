package thole.report;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thole.chart.interval.PointInterval;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Guard;
import thole.insight.pattern.PatternGroup;
import thole.insight.pattern.PatternReport;
import thole.insight.pattern.Timing;
import thole.insight.pattern.Verdict;
import thole.stats.Association;
import thole.stats.Association.Estimated;
import thole.text.StressedText;
import thole.text.Texts;

/// What is said of a pattern. Every sentence is whole, says what was recorded, and never what it means for the body.
public final class PatternWords {

    private static final int LEAST_DAYS = 14;

    private final Texts texts;
    private final Figures figures;
    private final FactorWords factors;
    private final EstimateWords estimates;
    private final LinkWords links;

    public PatternWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        this.factors = new FactorWords(texts, figures);
        this.estimates = new EstimateWords(texts, figures, factors);
        this.links = new LinkWords(texts, figures, factors, estimates);
    }

    /// A factor’s name as a heading: the program’s word, or the person’s own.
    public String factorName(FactorKey factor) {
        return factors.name(factor);
    }

    /// A factor’s name within a sentence, “sleep length”.
    public String nameWithin(FactorKey factor) {
        return factors.nameWithin(factor);
    }

    /// A value of a factor as it was recorded, with its unit: “7 h 30”, “5”.
    public String amount(FactorKey factor, double value) {
        return factors.amount(factor, value);
    }

    /// The sentence of a row.
    public String sentence(FactorFinding finding) {
        return stressed(finding).text();
    }

    /// The sentence of a row, in which the averages of a link stand out.
    public StressedText stressed(FactorFinding finding) {
        FactorKey factor = finding.factor();
        String name = factors.name(factor);
        int days = finding.shown().pairs();
        return switch (finding.verdict()) {
            case LINKED -> links.sentence(finding);
            case NO_MEANINGFUL_LINK ->
                plain(
                        (finding.averagesExceedEstimate() ? "finding.apart." : "finding.no_meaningful_link.")
                                + FactorWords.key(factor),
                        name);
            case CANNOT_TELL ->
                plain(
                        (finding.guard() == Guard.SHARED_STEP ? "finding.shared_step." : "finding.cannot_tell.")
                                + FactorWords.key(factor),
                        name);
            case NOT_ENOUGH_DATA -> plain("finding.not_enough_data." + FactorWords.plainKey(factor), days, name);
            case NOT_ENOUGH_VARIATION ->
                plain("finding.not_enough_variation." + FactorWords.plainKey(factor), days, name);
            case SAME_THING -> plain("finding.same_thing", name);
        };
    }

    private StressedText plain(String key, Object... arguments) {
        return StressedText.plain(texts.get(key, arguments));
    }

    /// What stands under the sentence where there is room: estimate, interval, number of days, what is missing.
    public List<String> detail(FactorFinding finding) {
        return switch (finding.verdict()) {
            case LINKED -> links.detail(finding);
            case NO_MEANINGFUL_LINK -> estimates.small(finding);
            case CANNOT_TELL -> open(finding);
            case NOT_ENOUGH_DATA ->
                List.of(texts.get(
                        finding.shown().pairs() < LEAST_DAYS
                                ? "finding.not_enough_data.needed"
                                : "finding.not_enough_data.more_needed"));
            case NOT_ENOUGH_VARIATION, SAME_THING -> List.of();
        };
    }

    // The interval leaves a shared step out of account, so none is given where that may be all.
    private List<String> open(FactorFinding finding) {
        if (finding.guard() == Guard.SHARED_STEP) {
            return List.of(texts.get("finding.shared_step"));
        }
        return finding.shown() instanceof Estimated estimate ? estimates.open(finding, estimate) : List.of();
    }

    /// Sentence and detail as one text, for an output without layout.
    public String account(FactorFinding finding) {
        return Stream.concat(Stream.of(sentence(finding)), detail(finding).stream())
                .collect(Collectors.joining(" "));
    }

    /// The interval that [#interval] puts into words, to be drawn; none where there is no estimate.
    public static Optional<PointInterval> drawn(Association association) {
        return switch (association) {
            case Estimated estimate ->
                Optional.of(new PointInterval(estimate.shownLo95(), estimate.delta(), estimate.shownHi95()));
            case Association.NotEstimated _ -> Optional.empty();
        };
    }

    /// Δ with its 95 % interval, “+1.8 (1.1 to 2.3)”.
    public String interval(Association association) {
        return switch (association) {
            case Estimated estimate ->
                texts.get(
                        "finding.interval",
                        figures.signed(estimate.delta()),
                        figures.points(estimate.shownLo95()),
                        figures.points(estimate.shownHi95()));
            case Association.NotEstimated _ -> texts.get("finding.interval.none");
        };
    }

    /// When the factor lines up with pain, “Same day”; empty where nothing is linked.
    public String timing(FactorFinding finding) {
        return finding.timing() == Timing.NOT_ASKED
                ? ""
                : texts.get("finding.timing." + finding.timing().code());
    }

    /// The verdict as a label, “Linked”.
    public String verdict(FactorFinding finding) {
        return texts.get("finding.verdict." + finding.verdict().code());
    }

    /// The heading of a group.
    public String group(PatternGroup group) {
        return texts.get("finding.group." + group.name().toLowerCase(Locale.ROOT));
    }

    /// What holds for all rows together: how many comparisons were made, that nothing stood out, what is left out.
    public List<String> notes(PatternReport report, Frame frame) {
        List<String> notes = new ArrayList<>();
        long compared = report.findings().stream()
                .filter(finding -> !Double.isNaN(finding.pHolm()))
                .count();
        if (compared > 0) {
            if (!has(report, Verdict.LINKED)) {
                // only what was shown to be small is a finding; what is open is not
                String key = has(report, Verdict.NO_MEANINGFUL_LINK)
                        ? "finding.notes.nothing"
                        : "finding.notes.nothing_so_far";
                notes.add(texts.get(key, frame.period().days(), compared));
            }
            notes.add(texts.get("finding.notes.comparisons", report.testsRun(), compared));
        } else if (report.findings().isEmpty() || has(report, Verdict.NOT_ENOUGH_DATA)) {
            notes.add(texts.get("finding.notes.first_days", frame.entries()));
        }
        if (frame.suggestionsLeftOut() > 0) {
            notes.add(texts.get("finding.notes.suggestions", frame.suggestionsLeftOut()));
        }
        if (!frame.followingPain().isEmpty()) {
            List<String> names = frame.followingPain().stream()
                    .map(name -> texts.get("finding.joint.name.own", name))
                    .toList();
            String list = ListFormat.getInstance(texts.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                    .format(names);
            notes.add(texts.get("finding.notes.following_pain", list, names.size()));
        }
        return List.copyOf(notes);
    }

    private static boolean has(PatternReport report, Verdict verdict) {
        return report.findings().stream().anyMatch(finding -> finding.verdict() == verdict);
    }
}
