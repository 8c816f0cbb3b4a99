package thole.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thole.insight.frame.FactorKey;
import thole.insight.joint.HardToSeparate;
import thole.insight.joint.JointFindings;
import thole.insight.joint.JointReport;
import thole.insight.joint.ShareOfUpsAndDowns;
import thole.insight.pattern.FactorFinding;
import thole.stats.joint.JointModel.PartialSlope;
import thole.stats.joint.JointModel.Together;
import thole.stats.joint.OneDayAhead;
import thole.text.Texts;

/// What is said of factors set beside each other: which move together, how much of the ups and downs goes with each,
/// and whether knowing them brings a guess closer. Never which of them brings the pain.
public final class JointWords {

    private static final double ALPHA = .05;
    private static final double PERCENT = 100;

    private final Texts texts;
    private final Figures figures;
    private final FactorWords factors;

    public JointWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        this.factors = new FactorWords(texts, figures);
    }

    /// The sentence of a row for a link that is hard to separate. It names the other factor.
    public String sentence(FactorFinding finding, HardToSeparate hard) {
        String key = switch (hard.why()) {
            case CANNOT_SAY_WHICH -> "finding.joint.cannot_say_which";
            case OTHER_STANDS_OUT -> "finding.joint.other_stands_out";
            case HARDLY_TOLD_APART -> "finding.joint.hardly_told_apart";
            case ALL_SET_APART -> hard.others() > 1 ? "finding.joint.all_set_apart" : "finding.joint.one_set_apart";
        };
        return texts.get(key, first(finding.factor()), within(hard.nearest()), hard.days());
    }

    /// What stands under the sentence of a linked factor where there is room; nothing where no joint model holds it.
    public List<String> detail(FactorFinding finding, JointReport joint) {
        List<String> sentences = new ArrayList<>();
        JointFindings findings = joint.fullest();
        findings.slope(finding.factor(), finding.shown().lag())
                .ifPresent(slope -> sentences.add(
                        share(finding.factor(), slope, findings.model().days())));
        findings.together(finding.factor()).ifPresent(set -> sentences.add(together(findings, set)));
        return List.copyOf(sentences);
    }

    /// What holds for all factors together: how much closer a guess comes that knows them, where it does.
    public Optional<String> oneDayAhead(JointReport joint) {
        return switch (joint.oneDayAhead()) {
            case OneDayAhead.Tried tried
            when Math.round(PERCENT * tried.improvement()) > 0 ->
                Optional.of(texts.get(
                        "finding.joint.one_day_ahead", figures.whole(PERCENT * tried.improvement()), tried.days()));
            case OneDayAhead.Tried _, OneDayAhead.TooFewDays _ -> Optional.empty();
        };
    }

    private String share(FactorKey factor, PartialSlope slope, int days) {
        ShareOfUpsAndDowns share = ShareOfUpsAndDowns.of(slope.partialRSquared());
        return texts.get(
                "finding.joint.share." + share.code(),
                within(factor),
                figures.whole(PERCENT * slope.partialRSquared()),
                days);
    }

    private String together(JointFindings findings, Together set) {
        String key = set.p() < ALPHA ? "finding.joint.together" : "finding.joint.not_even_together";
        return texts.get(key, list(findings.factors(set)));
    }

    private String list(List<FactorKey> members) {
        String list = within(members.getFirst());
        for (int i = 1; i < members.size(); i++) {
            boolean last = i == members.size() - 1;
            list = texts.get(last ? "finding.joint.and" : "finding.joint.comma", list, within(members.get(i)));
        }
        return list;
    }

    /// A name that begins a sentence.
    private String first(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn _ -> factors.name(factor);
            case FactorKey.Own own -> texts.get("finding.joint.name.own", own.name());
        };
    }

    private String within(FactorKey factor) {
        return factors.nameWithin(factor);
    }
}
